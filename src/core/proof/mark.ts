import { hash } from "../hash";
import type { Cell } from "../grid/address";
import type { CellValue, Sheet, Workbook } from "../grid/sheet";

/** By this a sheet of proof is known again, whatever it is called by then: two hashes of all else that stands on it. */
const MARK = /^REKAP-PTSP-HASIL-([0-9a-z]+-[0-9a-z]+)$/;
/** It stands among the facts at the top; a person may have put a few rows before them. */
const [DEEPEST, RIGHTMOST] = [30, 12];

type Rows = readonly (readonly CellValue[])[];

/** The rows of a sheet of proof with its mark in one of their cells. */
export function marked(rows: Rows, { row, column }: Cell): Rows {
  const bare = rows.map((cells, at) => (at === row ? withCell(cells, column, null) : cells));
  const text = bare.flatMap((cells, at) => cells.flatMap((value, right) => entryText(at, right, value))).join("\n");
  const mark = `REKAP-PTSP-HASIL-${printOf(text)}`;
  return bare.map((cells, at) => (at === row ? withCell(cells, column, mark) : cells));
}

/** True for a sheet that this program has written as proof of a check: it is no part of the report. */
export function isProof(sheet: Sheet): boolean {
  return markIn(sheet) !== null;
}

/** True where all that stands on a sheet of proof is what was written there. */
export function isAsWritten(sheet: Sheet): boolean {
  const own = markIn(sheet);
  if (!own) return false;
  const entries: string[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    for (const column of sheet.columns(row)) {
      if (row === own.cell.row && column === own.cell.column) continue;
      entries.push(...entryText(row, column, sheet.formula(row, column) ?? sheet.value(row, column)));
    }
  }
  for (const { cell } of sheet.formulaCells()) if (sheet.value(cell.row, cell.column) === null) return false;
  return printOf(entries.join("\n")) === own.print;
}

/** A workbook as a report: without the sheets on which this program has told of its checks. */
export function reportOf(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.filter((sheet) => !isProof(sheet));
  return sheets.length === workbook.sheets.length ? workbook : { sheets };
}

function markIn(sheet: Sheet): { readonly cell: Cell; readonly print: string } | null {
  for (let row = 0; row < Math.min(sheet.rowCount, DEEPEST); row++) {
    for (let column = 0; column < Math.min(sheet.width(row), RIGHTMOST); column++) {
      const value = sheet.value(row, column);
      const [, print] = typeof value === "string" ? (MARK.exec(value) ?? []) : [];
      if (print !== undefined) return { cell: { row, column }, print };
    }
  }
  return null;
}

function entryText(row: number, column: number, value: CellValue): readonly string[] {
  return value === null || value === "" ? [] : [`${row} ${column} ${typeof value} ${String(value)}`];
}

function printOf(text: string): string {
  return `${hash(text)}-${hash(`2${text}`)}`;
}

function withCell(cells: readonly CellValue[], column: number, value: CellValue): readonly CellValue[] {
  return Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) =>
    at === column ? value : (cells[at] ?? null),
  );
}
