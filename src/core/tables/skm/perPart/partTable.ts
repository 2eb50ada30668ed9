import type { Area } from "../../../grid/area";
import type { Sheet } from "../../../grid/sheet";
import { isWords } from "../../../layout/cells";
import { wordsOver } from "../../../layout/headers";
import { numberTheColumns } from "../../../layout/numbering";
import { PLAUSIBLE_RESULT } from "../scale/plausible";
import { readSums, type SumsReader } from "../../sums/reader";
import { withGrades } from "../grade/statedGrades";
import { isAnothers } from "../summary/anothers";
import type { Header } from "../header/header";
import { saysByPart } from "../areParts";
import { summaryRole } from "../summary/labels";

/**
 * Averages of the unsur with a row for each part of an office: a service, a counter, a month.
 *
 *   No │ Jenis Layanan │ U1   │ U2   │ … │ IKM   │ Mutu
 *   1  │ PBG           │ 3,42 │ 3,10 │   │ 82,61 │ B       ◀─ parts
 *   2  │ SLF           │ 3,30 │ 3,25 │   │ 81,13 │ B
 *      │ Rata-rata     │ 3,36 │ 3,18 │   │ 81,87 │ B       ◀─ average
 */
export interface PartTable {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly parts: readonly PartRow[];
  /** The row that averages the parts; null where there is none. */
  readonly average: PartRow | null;
  readonly unsur: readonly { readonly column: number; readonly label: string }[];
  readonly results: readonly Result[];
  /** The column of how many answered for each part; null where there is none. */
  readonly respondents: number | null;
  /** True where the averages are on the scale of the IKM. */
  readonly isOnHundred: boolean;
  readonly reader: SumsReader;
}

export interface PartRow {
  readonly row: number;
  readonly label: string;
}

/** A column of what the averages of a part come to. */
export interface Result {
  readonly column: number;
  readonly words: string;
  readonly kind: "sum" | "nrr" | "total" | "ikm" | "mutu" | "kinerja";
}

const FEWEST_PARTS = 2;
const BEST_AVERAGE = 10;
const BEST_INDEX = 100;

/** The table below a header whose unsur are columns of averages; null where they are something else. */
export function partTableBelow(sheet: Sheet, header: Header): PartTable | null {
  const unsur = header.unsur.map(({ label, columns }) => ({ label, column: columns[0] ?? 0 }));
  const columns = unsur.map(({ column }) => column);
  const [first = 0, last = 0] = [columns[0], columns.at(-1)];
  const results = resultsOf(sheet, header, last + 1);
  const rows = labelledRows(sheet, header.bottom + 1, first, columns);
  const parts = rows.filter(({ label }) => summaryRole(label) === null);
  const figures = parts.flatMap(({ row }) => columns.map((column) => sheet.value(row, column)));
  const numbers = figures.filter((figure) => typeof figure === "number");
  const areTold = numbers.some((one) => one % 1 !== 0) || saysByPart(sheet, header.top);
  const areAverages = numbers.every((one) => one >= 1 && one <= BEST_INDEX) && areTold;
  if (parts.length < FEWEST_PARTS || results.length === 0 || !areAverages) return null;
  const left = leftOf(sheet, header, first);
  const respondents = respondentsIn(sheet, header, { left, first, last });
  const right = Math.max(results.at(-1)?.column ?? last, respondents ?? last);
  const reader = readSums({
    sheet,
    rows: rows.map(({ row }) => row),
    columns: [...columns, ...results.map(({ column }) => column), ...(respondents === null ? [] : [respondents])],
    measure: ({ column }) => (column === respondents ? "count" : "money"),
    plausible: ({ column }) => (column === respondents ? null : PLAUSIBLE_RESULT),
  });
  return {
    sheet,
    area: { top: header.top, left, bottom: rows.at(-1)?.row ?? header.bottom, right },
    parts,
    average: rows.find(({ label }) => summaryRole(label) === "nrr") ?? null,
    unsur,
    results,
    respondents,
    isOnHundred: numbers.some((one) => one > BEST_AVERAGE),
    reader: withGrades(reader, ({ column }) => gradeAsked(results, column)),
  };
}

/** The columns right of the unsur, as far as words stand over them. */
function resultsOf(sheet: Sheet, header: Header, from: number): readonly Result[] {
  const results: Result[] = [];
  for (let column = from; ; column++) {
    const words = wordsOver(sheet, header, column).join(", ");
    if (words === "") return results;
    const kind = isAnothers(words) ? null : resultOf(words.split(", ").at(-1) ?? "");
    if (kind && !results.some((other) => other.kind === kind)) results.push({ column, words, kind });
  }
}

const RESPONDENTS = /responden|sampel|ku[ei]sioner/i;

/** How many answered may stand left or right of the unsur. */
function respondentsIn(
  sheet: Sheet,
  header: Header,
  { left, first, last }: { readonly left: number; readonly first: number; readonly last: number },
): number | null {
  for (let column = left; column < sheet.width(header.top, header.bottom); column++) {
    if (column >= first && column <= last) continue;
    const words = wordsOver(sheet, header, column).join(", ");
    if (words === "" && column > last) return null;
    if (RESPONDENTS.test(words) && !isAnothers(words)) return column;
  }
  return null;
}

function gradeAsked(results: readonly Result[], column: number): "mutu" | "kinerja" | null {
  const kind = results.find((result) => result.column === column)?.kind;
  return kind === "mutu" || kind === "kinerja" ? kind : null;
}

function resultOf(words: string): Result["kind"] | null {
  const role = summaryRole(words);
  switch (role) {
    case "sum":
    case "nrr":
    case "total":
    case "ikm":
    case "mutu":
    case "kinerja":
      return role;
    case "weighted":
      return "total";
    case "index":
      return "ikm";
    default:
      return null;
  }
}

/** Rows with words at their left and nothing but figures under the unsur, down to one that sums them up. */
function labelledRows(sheet: Sheet, from: number, first: number, columns: readonly number[]): readonly PartRow[] {
  const rows: PartRow[] = [];
  for (let row = from; row < sheet.rowCount; row++) {
    if (rows.length === 0 && numberTheColumns(sheet, row, columns)) continue;
    const label = sheet.columns(row).find((column) => column < first && isWords(sheet, row, column));
    const areFigures = columns.every((column) => typeof sheet.value(row, column) === "number");
    const isBlank = columns.every((column) => sheet.looksBlank(row, column));
    if (label === undefined || !(areFigures || isBlank)) break;
    const text = sheet.text(row, label);
    rows.push({ row, label: text });
    if (summaryRole(text) !== null) break;
  }
  return rows;
}

function leftOf(sheet: Sheet, { bottom, top }: Header, first: number): number {
  let left = first;
  const isHeaded = (column: number) => wordsOver(sheet, { top, bottom }, column).length > 0;
  while (left > 0 && isHeaded(left - 1)) left--;
  return left;
}
