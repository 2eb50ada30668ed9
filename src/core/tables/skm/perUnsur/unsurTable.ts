import type { Cell } from "../../../grid/address";
import type { Area } from "../../../grid/area";
import type { Sheet } from "../../../grid/sheet";
import { printedAt } from "../../../layout/cells";
import { readSums, type SumsReader } from "../../sums/reader";
import { findKinerja, findMutu } from "../grade/grade";
import { summaryRole, type SummaryRole } from "../labels";
import { readUnsurCode, readUnsurName } from "../unsur";
import { fieldsOf, type Field } from "./fields";
import { respondentsOf } from "./respondents";

/**
 * A table with a row for each unsur:
 *
 *   Kode │ Unsur       │ Total Nilai │ NRR  │ NRR tertimbang
 *   U1   │ Persyaratan │ 304         │ 3,8  │ 0,42      ◀─ lines
 *   U2   │ Prosedur    │ 297         │ 3,71 │ 0,41
 *   IKM  │             │             │      │ 86,39     ◀─ ends
 */
export interface UnsurTable {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly lines: readonly { readonly row: number; readonly label: string }[];
  readonly fields: readonly Field[];
  /** True where the averages of parts are on the scale of the IKM. */
  readonly isOnHundred: boolean;
  readonly ends: readonly { readonly row: number; readonly role: SummaryRole }[];
  /** How many answered, where a line near the table or its figures say so. */
  readonly respondents: Cell | number | null;
  readonly reader: SumsReader;
}

/** So many rows named after unsur are no chance. */
const FEWEST = 4;
/** Rows of one unsur may take so many rows. */
const STEP = 2;
/** A header has at most so many rows, and the summary below the unsur as many. */
const MOST_HEADER_ROWS = 3;
const MOST_ENDS = 8;
/** Longer sheets are lists. */
const MOST_TEXT_ROWS = 2000;

/** Every table of a sheet whose rows are unsur; one that touches an area already understood is left out. */
export function unsurTablesOn(sheet: Sheet, isTaken: (area: Area) => boolean): readonly UnsurTable[] {
  const tables: UnsurTable[] = [];
  for (const run of runsOn(sheet)) {
    const table = tableOf(sheet, run);
    if (table && !isTaken(table.area) && !tables.some(({ area }) => area.bottom >= table.area.top)) tables.push(table);
  }
  return tables;
}

/** Rows one below another that name different unsur in one column. */
interface Run {
  readonly column: number;
  readonly rows: number[];
  readonly unsur: Set<number>;
}

function runsOn(sheet: Sheet): readonly Run[] {
  const open = new Map<number, Run>();
  const runs: Run[] = [];
  for (const row of sheet.textRows.slice(0, MOST_TEXT_ROWS)) {
    for (const column of sheet.columns(row)) {
      const unsur = readUnsurName(sheet.text(row, column));
      if (unsur === null) continue;
      const run = open.get(column);
      if (run && row - (run.rows.at(-1) ?? row) <= STEP && !run.unsur.has(unsur)) {
        run.rows.push(row);
        run.unsur.add(unsur);
        continue;
      }
      const begun = { column, rows: [row], unsur: new Set([unsur]) };
      open.set(column, begun);
      runs.push(begun);
    }
  }
  return runs.filter(({ rows }) => rows.length >= FEWEST).sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

function tableOf(sheet: Sheet, { column, rows: named }: Run): UnsurTable | null {
  const first = named[0] ?? 0;
  const bottom = headerBottom(sheet, first, column);
  if (bottom === null) return null;
  const header = { top: headerTop(sheet, bottom, column), bottom };
  const lastNamed = named.at(-1) ?? first;
  const rows = linesBetween(sheet, first, lastNamed, column);
  const { fields, isOnHundred } = fieldsOf(sheet, header, column, rows);
  const right = fields.at(-1)?.column;
  if (right === undefined) return null;
  const ends = endsBelow(sheet, lastNamed, fields[0]?.column ?? right);
  const left =
    readUnsurCode(sheet.text(first, column - 1)) || /^\d+$/.test(String(sheet.value(first, column - 1)))
      ? column - 1
      : column;
  const area = { top: header.top, left: Math.max(0, left), bottom: ends.at(-1)?.row ?? lastNamed, right };
  const whole = new Set(
    fields.filter(({ kind }) => ["sum", "count", "given"].includes(kind)).map((field) => field.column),
  );
  const reader = readSums({
    sheet,
    rows: [...rows.map(({ row }) => row), ...ends.map(({ row }) => row)],
    columns: fields.map((field) => field.column),
    measure: (cell) => (whole.has(cell.column) ? "count" : "money"),
  });
  return {
    sheet,
    area,
    lines: rows,
    fields,
    isOnHundred,
    ends,
    respondents: respondentsOf({ sheet, area, fields, lines: rows, reader }),
    reader: withGrades(reader, fields, ends),
  };
}

/** "Sangat baik" and "B (Baik)" state the grades that the bands call "Sangat Baik" and "B". */
function withGrades(reader: SumsReader, fields: readonly Field[], ends: UnsurTable["ends"]): SumsReader {
  const words = new Map<number, string>(fields.map(({ column, kind }) => [column, kind]));
  const rows = new Map<number, string>(ends.map(({ row, role }) => [row, role]));
  return {
    ...reader,
    stated(cell) {
      const stated = reader.stated(cell);
      if (stated.kind !== "text") return stated;
      const asked = rows.get(cell.row) ?? words.get(cell.column);
      const grade = asked === "mutu" ? findMutu(stated.text) : findKinerja(stated.text);
      return grade ? { kind: "text", text: grade.word } : stated;
    },
  };
}

/** The header stands right above the first unsur; a row of numbers may be between. */
function headerBottom(sheet: Sheet, first: number, column: number): number | null {
  for (let row = first - 1; row >= Math.max(0, first - 2); row--) if (printedAt(sheet, row, column) !== "") return row;
  return null;
}

function headerTop(sheet: Sheet, bottom: number, column: number): number {
  let top = bottom;
  while (top > 0 && bottom - top < MOST_HEADER_ROWS - 1 && isHeaderRow(sheet, top - 1, column)) top--;
  return top;
}

/** Words over more than one column, or a cell merged with the header below: a title stands alone. */
function isHeaderRow(sheet: Sheet, row: number, column: number): boolean {
  const filled = sheet.columns(row).filter((one) => !sheet.looksBlank(row, one));
  return filled.length > 1 && filled.every((one) => sheet.text(row, one) !== "") && filled.some((one) => one >= column);
}

function linesBetween(sheet: Sheet, first: number, last: number, column: number) {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap((row) => {
    const name = sheet.text(row, column);
    const code = readUnsurCode(sheet.text(row, column - 1)) ? sheet.text(row, column - 1) : name;
    return name === "" ? [] : [{ row, label: code }];
  });
}

function endsBelow(sheet: Sheet, last: number, firstField: number): UnsurTable["ends"] {
  const ends: { row: number; role: SummaryRole }[] = [];
  for (let row = last + 1; row <= last + MOST_ENDS && row < sheet.rowCount; row++) {
    const label = sheet
      .columns(row)
      .filter((column) => column < firstField)
      .map((column) => sheet.text(row, column))
      .find(Boolean);
    const role = label === undefined ? null : summaryRole(label);
    if (role === null) break;
    ends.push({ row, role });
  }
  return ends;
}
