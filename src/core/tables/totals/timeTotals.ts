import type { Line } from "../../layout/line";
import type { Total } from "../../sums/fit";
import { periodTotals } from "./periodTotals";

/** The lines that add up others by the time that they are of: "Semester I" below "TW I" and "TW II". */
export function timeTotals(lines: readonly Line[]): readonly Total[] {
  return periodTotals(lines.map((line) => ({ line, words: [line.label] })))
    .filter(({ isSaid, total, parts }) => isSaid || [total, ...parts].every(({ line }) => line.hasFigures))
    .map(({ total, parts }) => ({ line: total.line, parts: parts.map(({ line }) => line) }));
}

/** The same lines; one that adds up others by its time is a line of the table, its figures still to come or not. */
export function withTimeTotals(lines: readonly Line[]): readonly Line[] {
  const totals = new Set(timeTotals(lines).map(({ line }) => line));
  return totals.size === 0
    ? lines
    : lines.map((line) => (totals.has(line) ? { ...line, kind: "item", hasFigures: true } : line));
}
