import { periodNamed } from "../../../dates/periodNamed";
import type { Area } from "../../../grid/area";
import { openRange } from "../../../grid/openRange";
import type { Sheet } from "../../../grid/sheet";
import { withJumlah } from "../../../grid/withJumlah";
import { isYear } from "../../../layout/cells";
import { headersInSteps, wordsOver, type HeaderRows } from "../../../layout/headers";
import { numberTheColumns } from "../../../layout/numbering";
import { isChange, isOrder, isTotal } from "../../../layout/vocabulary";
import { isMenOrWomen } from "../../../layout/wholeByName";
import { filterInHandfuls, flatMapInSteps, type Steps } from "../../../steps";
import { PLAUSIBLE_RESULT } from "../scale/plausible";
import { readSums, type SumsReader } from "../../sums/reader";
import { isAnothers } from "../summary/anothers";
import { withGrades } from "../grade/statedGrades";
import { maySayIkm, summaryRole } from "../summary/labels";
import { gradedIkm, isIkm, lastOf, timesAveraged, type HeadedColumn } from "./ikmColumns";
import { MOST_TEXT_ROWS } from "../perUnsur/unsurRows";
import { readUnsurCode, readUnsurName } from "../header/unsur";

/**
 * The IKM of periods, services or units, a row for each:
 *
 *   No │ Periode    │ Responden │ IKM   │ Mutu │ Kinerja
 *   1  │ Triwulan I │ 41        │ 86,89 │ B    │ Baik           ◀─ lines
 *   2  │ Triwulan II│ 37        │ 88,38 │ A    │ Sangat Baik
 *      │ Jumlah     │ 78        │       │      │                ◀─ ends
 *      │ Rata-rata  │           │ 87,64 │ B    │ Baik
 */
export interface PeriodTable {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly lines: readonly PeriodRow[];
  readonly respondents: number | null;
  /** The columns of men and of women, who are all that answered; none where they are not told apart. */
  readonly sexes: readonly number[];
  readonly ikm: number;
  /** The columns of the IKM that it is the average of; none where it is not called so. */
  readonly times: readonly number[];
  /** The column of the averages that it is converted from; null where there is none. */
  readonly nrr: number | null;
  readonly mutu: number | null;
  readonly kinerja: number | null;
  /** The column of how much higher each IKM is than the one above; null where there is none. */
  readonly change: number | null;
  /** The rows below the services that add up or average them. */
  readonly ends: readonly PeriodRow[];
  readonly reader: SumsReader;
}

/** A row of a table of periods by what it is called. */
export interface PeriodRow {
  readonly row: number;
  readonly label: string;
}

const FEWEST_LINES = 2;
const HIGHEST_IKM = 100;
const END = /^(jumlah|total|rata|rerata|nilai rata|ikm|skm|indeks|keseluruhan)/i;

/** Every table of a sheet whose rows are periods or services with an IKM each. */
export function* periodTablesOn(sheet: Sheet): Steps<readonly PeriodTable[]> {
  const headers = yield* headersInSteps(sheet);
  const blank = (yield* blankHeadersOn(sheet)).filter(({ top }) =>
    headers.every((one) => top < one.top || top > one.bottom),
  );
  return yield* flatMapInSteps([...headers, ...blank], (header): readonly PeriodTable[] => {
    const table = tableUnder(sheet, header);
    return table ? [table] : [];
  });
}

/** "Periode │ Responden │ IKM" over periods of which no figure is known yet. */
function* blankHeadersOn(sheet: Sheet): Steps<readonly HeaderRows[]> {
  const isHeader = (row: number) => {
    return (
      maySayIkm(sheet.words(row)) &&
      sheet.textColumns(row).some((column) => isIkm(sheet.text(row, column))) &&
      sheet.columns(row + 1).some((column) => isPeriod(sheet, row + 1, column))
    );
  };
  const rows = yield* filterInHandfuls(sheet.textRows.slice(0, MOST_TEXT_ROWS), isHeader);
  return rows.map((row) => ({ top: row, bottom: row }));
}

function isPeriod(sheet: Sheet, row: number, column: number): boolean {
  return isYear(sheet.value(row, column)) || periodNamed(sheet.text(row, column), null) !== null;
}

function tableUnder(sheet: Sheet, header: HeaderRows): PeriodTable | null {
  if (!openRange(header.top, header.bottom + 1).some((row) => maySayIkm(sheet.words(row)))) return null;
  const columns = columnsOf(sheet, header);
  const result = gradedIkm(columns);
  if (!result) return null;
  const ikm = result.column;
  const called = (role: "mutu" | "kinerja" | "count") =>
    columns.filter(({ column, words }) => column !== ikm && summaryRole(lastOf(words)) === role);
  const graded = called("mutu");
  const mutu = (graded.find(({ words }) => !CATEGORY.test(lastOf(words))) ?? graded[0])?.column ?? null;
  const beside = graded.find(({ column, words }) => column !== mutu && CATEGORY.test(lastOf(words)));
  const kinerja = (called("kinerja")[0] ?? beside)?.column ?? null;
  // Beside averages of the unsur it is their result.
  if ((mutu === null && kinerja === null) || columns.some(({ words }) => isUnsur(words))) return null;
  const said = called("count")[0] ?? columns.find(({ words }) => RESPONDENTS.test(lastOf(words)));
  const people = said ? { total: said.column, parts: [] } : peopleUnder(columns);
  const respondents = people?.total ?? null;
  const above = headerWithNumbers(sheet, header, columns);
  const nrr =
    columns.find(({ column, words }) => column < ikm && mayBeNrr(sheet, above, column, lastOf(words)))?.column ?? null;
  const counts = people ? [...people.parts, people.total] : [];
  const times = timesAveraged(columns, result);
  const figures = [...times, ikm, nrr, ...counts].filter((column) => column !== null);
  const names = namesColumn(sheet, above, columns, Math.min(...figures));
  if (names === null) return null;
  const { lines, ends } = rowsBelow(sheet, above, names, ikm);
  if (lines.length < FEWEST_LINES || !areIkm(sheet, lines, ikm)) return null;
  const isOfTimes = lines.every(({ label }) => isYear(label) || periodNamed(label, null) !== null);
  const changed = columns.find(({ column, words }) => column > ikm && isOfTimes && isChange(lastOf(words)));
  const change = changed?.column ?? null;
  const right = Math.max(ikm, mutu ?? 0, kinerja ?? 0, change ?? 0);
  const rows = [...lines, ...ends].map(({ row }) => row);
  const reader = readSums({
    sheet,
    rows,
    columns: change === null ? figures : [...figures, change],
    measure: ({ column }) => (counts.includes(column) ? "count" : "money"),
    plausible: ({ column }) => (counts.includes(column) ? null : PLAUSIBLE_RESULT),
  });
  return {
    sheet,
    area: { top: header.top, left: columns[0]?.column ?? names, bottom: rows.at(-1) ?? header.bottom, right },
    lines,
    respondents,
    sexes: people?.parts ?? [],
    ikm,
    times,
    nrr,
    mutu,
    kinerja,
    change,
    ends,
    reader: withGrades(reader, ({ column }) => (column === mutu ? "mutu" : column === kinerja ? "kinerja" : null)),
  };
}

/** Of answers from 1 to 4, as the regulation has them. */
const HIGHEST_NRR = 4;

/** The average that an IKM is converted from: on the scale of answers, by its figures. */
function mayBeNrr(sheet: Sheet, { bottom }: HeaderRows, column: number, words: string): boolean {
  const role = summaryRole(words);
  if (role !== "nrr" && role !== "total" && role !== "weighted") return false;
  const value = sheet.value(bottom + 1, column);
  return typeof value === "number" && value >= 1 && value <= HIGHEST_NRR;
}

const RESPONDENTS = /responden|sampel/i;
/** Beside "Mutu" it is the word that goes with the letter. */
const CATEGORY = /^kategori\b/i;

/** "Responden" over "Laki-laki │ Perempuan │ Jumlah". */
function peopleUnder(columns: readonly HeadedColumn[]): { readonly total: number; readonly parts: number[] } | null {
  const below = columns.filter(({ words }) => words.includes(", ") && RESPONDENTS.test(words));
  const [total, ...others] = below.filter(({ words }) => isTotal(lastOf(words)));
  const parts = below.filter(({ words }) => isMenOrWomen(lastOf(words).toLowerCase())).map(({ column }) => column);
  const areAll = parts.length === 2 && below.length === 3 && others.length === 0;
  return total && areAll ? { total: total.column, parts } : null;
}

/** The header with the row "(1) (2) (3) …" below it, where there is one. */
function headerWithNumbers(sheet: Sheet, header: HeaderRows, columns: readonly HeadedColumn[]): HeaderRows {
  const own = columns.map(({ column }) => column);
  return numberTheColumns(sheet, header.bottom + 1, own) ? { ...header, bottom: header.bottom + 1 } : header;
}

function columnsOf(sheet: Sheet, header: HeaderRows): readonly HeadedColumn[] {
  return Array.from({ length: sheet.width(header.top, header.bottom) }, (_, column) => ({
    column,
    words: wordsOver(sheet, header, column).join(", "),
  })).filter(({ words }) => words !== "" && (isChange(lastOf(words)) || !isAnothers(words)));
}

function isUnsur(words: string): boolean {
  const last = lastOf(words);
  return readUnsurCode(last) !== null || readUnsurName(last) !== null;
}

/** The words right before the figures name the rows; a number may stand before them. */
function namesColumn(
  sheet: Sheet,
  { bottom }: HeaderRows,
  columns: readonly HeadedColumn[],
  firstFigure: number,
): number | null {
  const before = columns.filter(({ column, words }) => column < firstFigure && !isOrder(lastOf(words), 0));
  const named = before.find(({ column }) => nameAt(sheet, bottom + 1, column) !== "") ?? before[0];
  return named?.column ?? null;
}

function rowsBelow(sheet: Sheet, { bottom }: HeaderRows, names: number, ikm: number) {
  const [lines, ends]: [PeriodRow[], PeriodRow[]] = [[], []];
  for (let row = bottom + 1; row < sheet.rowCount; row++) {
    const label = nameAt(sheet, row, names) || firstText(sheet, row, ikm);
    if (label === "") break;
    if (END.test(withJumlah(label)) && lines.length > 0 && !isAnothers(label)) {
      ends.push({ row, label });
      continue;
    }
    if (ends.length > 0) break;
    if (sheet.text(row, ikm) !== "" && Number.isNaN(Number(sheet.text(row, ikm).replace(",", ".")))) break;
    lines.push({ row, label });
  }
  return { lines, ends };
}

/** A text, or a year in numbers. */
function nameAt(sheet: Sheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  return isYear(value) ? String(value) : sheet.text(row, column);
}

/** "Rata-rata" may stand in a cell merged with that of the number. */
function firstText(sheet: Sheet, row: number, before: number): string {
  return (
    sheet
      .columns(row)
      .filter((column) => column < before)
      .map((column) => sheet.text(row, column))
      .find(Boolean) ?? ""
  );
}

type Lines = PeriodTable["lines"];

function areIkm(sheet: Sheet, lines: Lines, ikm: number): boolean {
  const numbers = lines.map(({ row }) => sheet.value(row, ikm)).filter((value) => typeof value === "number");
  return numbers.every((one) => one > 0 && one <= HIGHEST_IKM);
}
