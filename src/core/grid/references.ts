import { COLUMNS, ROWS } from "./address";
import type { Area } from "./area";
import { areaBetween, cornersOf, cornerText, tokensOf, type Corner, type Token } from "./formulaTokens";

/** The cells a formula reads; `sheet` is the other sheet it names, as written and without its "!". */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

export interface References {
  readonly references: readonly Reference[];
  /** True where the formula also reads cells that its text does not tell: a name, a column of a table, INDIRECT. */
  readonly readsMore: boolean;
}

const CONSTANTS = new Set(["TRUE", "FALSE"]);
const READS_ANYWHERE = new Set(["INDIRECT", "OFFSET"]);

/** Everything that a formula reads. */
export function referencesIn(formula: string): References {
  const tokens = tokensOf(formula);
  return {
    references: tokens.flatMap(({ area, sheet = null }) =>
      area === undefined ? [] : { sheet, area: areaBetween(cornersOf(area)) },
    ),
    readsMore: formula === "=" || tokens.some(readsMore),
  };
}

function readsMore({ column, name, call }: Token): boolean {
  if (name === undefined) return column !== undefined;
  return call === undefined ? !CONSTANTS.has(name) : READS_ANYWHERE.has(name);
}

/** The formula with every relative reference moved by as many rows and columns. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return movable(formula)(rows, columns);
}

/**
 * Gives the formula moved by as many rows and columns. It is read once, however many cells it goes to: a shared formula
 * may go to every row of a sheet.
 */
export function movable(formula: string): (rows: number, columns: number) => string {
  const pieces: (string | readonly Corner[])[] = [];
  let at = 0;
  for (const { area, start, end } of tokensOf(formula)) {
    if (area === undefined) continue;
    pieces.push(formula.slice(at, start), cornersOf(area));
    at = end;
  }
  const rest = formula.slice(at);
  return (rows, columns) => {
    let moved = "";
    for (const piece of pieces) moved += typeof piece === "string" ? piece : movedArea(piece, rows, columns);
    return moved + rest;
  };
}

function movedArea(corners: readonly Corner[], rows: number, columns: number): string {
  const moved = corners.map((corner) => ({
    ...corner,
    column: movedBy(corner.column, corner.fixedColumn, columns),
    row: movedBy(corner.row, corner.fixedRow, rows),
  }));
  return moved.every(isOnSheet) ? moved.map(cornerText).join(":") : "#REF!";
}

function movedBy(place: number | null, fixed: string, distance: number): number | null {
  return place === null || fixed !== "" ? place : place + distance;
}

function isOnSheet({ column, row }: Corner): boolean {
  return (column === null || (column >= 0 && column < COLUMNS)) && (row === null || (row >= 0 && row < ROWS));
}

/**
 * The formula with each reference as `rewrite` has it; one that it gives nothing for is lost, as "#REF!". Dollar signs,
 * whole columns and whole rows stay what they are.
 */
export function rewriteReferences(formula: string, rewrite: (reference: Reference) => Reference | null): string {
  let written = "";
  let at = 0;
  for (const { sheet = null, area, start, end } of tokensOf(formula)) {
    if (area === undefined) continue;
    const corners = cornersOf(area);
    const before = { sheet, area: areaBetween(corners) };
    const after = rewrite(before);
    const prefix = after === null ? sheet : after.sheet;
    written += formula.slice(at, sheet === null ? start : start - sheet.length - 1);
    written += prefix === null ? "" : `${prefix}!`;
    written += after === null ? "#REF!" : respelled(corners, before.area, after.area);
    at = end;
  }
  return written + formula.slice(at);
}

/** The formula with the sheets that it names, before a reference or a name of theirs, as `rename` has them; null where one stays. */
export function renameSheets(formula: string, rename: (sheet: string) => string | null): string {
  let written = "";
  let at = 0;
  for (const { sheet, start } of tokensOf(formula)) {
    const renamed = sheet === undefined ? null : rename(sheet);
    if (sheet === undefined || renamed === null) continue;
    written += `${formula.slice(at, start - sheet.length - 1)}${renamed}!`;
    at = start;
  }
  return written + formula.slice(at);
}

/** An area in the spelling of another: each corner keeps its dollar signs, and the ends that it names. */
function respelled(corners: readonly Corner[], was: Area, is: Area): string {
  const now = corners.map((corner) => ({
    ...corner,
    column: corner.column === null ? null : corner.column === was.left ? is.left : is.right,
    row: corner.row === null ? null : corner.row === was.top ? is.top : is.bottom,
  }));
  return now.map(cornerText).join(":");
}
