import { columnOf, type Cell } from "../grid/address";
import { areaName, areaOfCell, type Area } from "../grid/area";

/**
 * How a formula names a figure that it reads: ‹B144›, or ‹B147:J147› where a function takes several. What finally
 * stands there, an address or the figure's own computation, is decided when the formula is written: see `Way`.
 */
export function figure(cell: Cell): string {
  return figures(areaOfCell(cell));
}

/** The figures of an area, as arguments of a function. */
export function figures(area: Area): string {
  return `‹${areaName(area)}›`;
}

/** Texts within the formula come first, so that nothing is read into them. */
const NAMED = /"(?:[^"]|"")*"|‹([A-Z]+)(-?\d+)(?::([A-Z]+)(-?\d+))?›/g;

/** Puts something in the place of every figure that a formula names; null where `say` has nothing to put. */
export function spell(formula: string, say: (area: Area) => string | null): string | null {
  if (!formula.includes("‹")) return formula;
  const said: (string | null)[] = [];
  const spelled = formula.replace(NAMED, (whole: string, left?: string, top?: string, right?: string, end?: string) => {
    if (left === undefined) return whole;
    const first = { row: Number(top) - 1, column: columnOf(left) };
    const last = right === undefined ? first : { row: Number(end) - 1, column: columnOf(right) };
    const one = say({ top: first.row, left: first.column, bottom: last.row, right: last.column });
    said.push(one);
    return one ?? "";
  });
  return said.includes(null) ? null : spelled;
}

/** The formula that reads every figure where it stands. */
export function byAddress(formula: string): string {
  return spell(formula, areaName) ?? formula;
}

/** True where a formula names figures; one that does not reads cells, whatever they hold. */
export function namesFigures(formula: string): boolean {
  return formula.includes("‹") && byAddress(formula) !== formula;
}

/** An expression as a part of another: in brackets, unless it is a single call of a function or a cell. */
export function asPart(expression: string): string {
  return isOneCall(expression) || /^[A-Z]+\d+$|^‹[^›]*›$/.test(expression) ? expression : `(${expression})`;
}

/** "ROUND(SUM(A1)/2,3)", but not "SUM(A1)/COUNT(A1)": the bracket that opens first closes last. */
function isOneCall(expression: string): boolean {
  const call = /^[A-Z]+\((.*)\)$/.exec(expression);
  if (!call) return false;
  let open = 0;
  for (const sign of (call[1] ?? "").replace(/"(?:[^"]|"")*"/g, "")) {
    if (sign === "(") open++;
    if (sign === ")") open--;
    if (open < 0) return false;
  }
  return true;
}

/** Excel takes no formula that is longer. */
const LONGEST = 8192;

export function isTooLong(formula: string): boolean {
  return formula.length > LONGEST;
}

/** A text as a formula writes it; null where it is longer than a formula can hold. */
export function quoted(text: string): string | null {
  return text.length > LONGEST_TEXT ? null : `"${text.replaceAll('"', '""')}"`;
}

const LONGEST_TEXT = 255;
