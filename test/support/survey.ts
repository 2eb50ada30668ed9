import { check } from "../../src/core/check";
import { fill } from "../../src/core/fill";
import type { Edit } from "../../src/core/edits/edit";
import type { Finding } from "../../src/core/findings/finding";
import type { Shown } from "../../src/core/findings/shown";
import { cellKey, cellName, columnName, type Cell } from "../../src/core/grid/address";
import { areaName } from "../../src/core/grid/area";
import { Sheet, type CellValue } from "../../src/core/grid/sheet";
import { byAddress } from "../../src/core/relations/formula";
import type { Matrix } from "../../src/core/tables/skm/matrix";
import { recogniseMatrices } from "../../src/core/tables/skm/recognise";
import { draw } from "./draw";

/** A matrix as one reads it off the sheet: where it stands and what its rows and cells mean. */
export interface Outline {
  readonly range: string;
  /** "U1 B, U2 C+D". */
  readonly unsur: string;
  readonly number: string | null;
  /** First and last row, and how many rows between hold answers: "2-5 (4)". */
  readonly respondents: string;
  /** "sum 6, nrr 7", in the order of the rows. */
  readonly rows: string;
  readonly total: string | null;
  readonly ikm: string | null;
  readonly mutu: string | null;
  readonly kinerja: string | null;
}

/** Every matrix of a sheet in outline. */
export function outlines(sheet: string | Sheet): readonly Outline[] {
  return recogniseMatrices(sheetOf(sheet)).map(outlineOf);
}

/** The only matrix of a sheet in outline. */
export function outline(sheet: string | Sheet): Outline {
  const [first, ...others] = outlines(sheet);
  if (!first || others.length > 0) throw new Error(`Expected one matrix, found ${first ? others.length + 1 : 0}.`);
  return first;
}

function outlineOf({ area, unsur, numberColumn, rows, summaryRows, figures }: Matrix): Outline {
  const name = (cell: Cell | null) => (cell ? cellName(cell) : null);
  return {
    range: areaName(area),
    unsur: unsur.map(({ label, columns }) => `${label} ${columns.map(columnName).join("+")}`).join(", "),
    number: numberColumn === null ? null : columnName(numberColumn),
    respondents: `${rows.first + 1}-${rows.last + 1} (${rows.answered.length})`,
    rows: [...summaryRows]
      .sort(([, a], [, b]) => a - b)
      .map(([role, row]) => `${role} ${row + 1}`)
      .join(", "),
    total: name(figures.total),
    ikm: name(figures.ikm),
    mutu: name(figures.mutu),
    kinerja: name(figures.kinerja),
  };
}

/** What a check finds, a line for each: "error cause B6 skm-sum: 13 → 12". */
export function findings(sheet: string | Sheet): readonly string[] {
  return check({ sheets: [sheetOf(sheet)] }).findings.map(line);
}

/** Errors and warnings alone. */
export function alarms(sheet: string | Sheet): readonly string[] {
  return findings(sheet).filter((text) => !text.startsWith("info"));
}

/** The findings of one rule. */
export function findingsOf(rule: string, sheet: string | Sheet): readonly string[] {
  return findings(sheet).filter((text) => text.includes(` ${rule}`));
}

function line({ severity, role, cell, rule, actual, expected }: Finding): string {
  const change = actual === null && expected === null ? "" : `: ${show(actual)} → ${show(expected)}`;
  return `${severity}${role === "single" ? "" : ` ${role}`} ${cellName(cell)} ${rule}${change}`;
}

function show(shown: Shown): string {
  if (shown === null) return "-";
  return typeof shown === "string" ? shown : String(Number(shown.number.valueOf().toFixed(6)));
}

/** What a check says of each figure's cell, "sum B2:B5 =SUM(B2:B5)" by cell. */
export function relations(sheet: string | Sheet): Readonly<Record<string, string>> {
  const tables = check({ sheets: [sheetOf(sheet)] }).tables;
  const visible = tables.flatMap(({ judgements }) => judgements.filter(({ relation }) => relation.target.row >= 0));
  return Object.fromEntries(
    visible.map(({ relation: { target, operator, sources, formula } }) => [
      cellName(target),
      [operator.name, ...sources.map(sourceName), formula === null ? "(no formula)" : byAddress(formula)].join(" "),
    ]),
  );
}

function sourceName(area: { top: number; left: number; bottom: number; right: number }): string {
  return area.top < 0 ? "(hidden)" : areaName(area);
}

/** What a fill writes: a formula or a value by cell. */
export function fills(sheet: string | Sheet): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(editsOf(sheetOf(sheet)).map((edit) => [cellName(edit.cell), edit.formula ?? edit.value]));
}

/** The sheet with its blanks filled. */
export function filled(sheet: Sheet): Sheet {
  return withEdits(sheet, editsOf(sheet));
}

function editsOf(sheet: Sheet): readonly Edit[] {
  return fill({ sheets: [sheet] });
}

/** A sheet with edits applied, as Excel shows it afterwards. */
export function withEdits(sheet: Sheet, edits: readonly Edit[]): Sheet {
  const rows = valuesOf(sheet);
  const formulas = formulasOf(sheet);
  for (const { cell, formula, value } of edits) {
    while (rows.length <= cell.row) rows.push([]);
    const row = rows[cell.row] ?? [];
    while (row.length <= cell.column) row.push(null);
    row[cell.column] = value;
    if (formula === undefined) formulas.delete(cellKey(cell.row, cell.column));
    else formulas.set(cellKey(cell.row, cell.column), formula);
  }
  return new Sheet(sheet.name, rows, { formulas });
}

/** A sheet with one value changed. */
export function withValue(sheet: Sheet, cell: Cell, value: CellValue): Sheet {
  return withEdits(sheet, [{ sheet: sheet.name, cell, value }]);
}

function valuesOf(sheet: Sheet): CellValue[][] {
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => sheet.value(row, column)),
  );
}

function formulasOf(sheet: Sheet): Map<number, string> {
  const formulas = new Map<number, string>();
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const formula = sheet.formula(row, column);
      if (formula !== null) formulas.set(cellKey(row, column), formula);
    }
  }
  return formulas;
}

/** A picture moved so many rows down and columns to the right. */
export function moved(picture: string, rows: number, columns: number): string {
  const lines = trimmed(picture).map((text) => "|".repeat(columns) + text);
  return ["", ...Array.from({ length: rows }, () => "."), ...lines].join("\n");
}

/** Two pictures side by side, the second from a column on. */
export function beside(left: string, right: string, column: number): string {
  const [a, b] = [trimmed(left), trimmed(right)];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => {
    const cells = (a[index] ?? "").split("|");
    while (cells.length < column) cells.push("");
    return [...cells, b[index] ?? ""].join("|");
  }).join("\n");
}

function trimmed(picture: string): string[] {
  return picture.replace(/^\s*\n|\n\s*$/g, "").split("\n");
}

function sheetOf(sheet: string | Sheet): Sheet {
  return typeof sheet === "string" ? draw(sheet) : sheet;
}
