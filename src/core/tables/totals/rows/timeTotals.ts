import type { Line } from "../../../layout/line";
import { timeIn, yearIn } from "../../../layout/time";
import { flatMapInHandfuls, type Steps } from "../../../steps";
import type { Total } from "../../../sums/fit";
import { periodTotals } from "../../../sums/periodTotals";

/** The lines that say of what time they are. */
export function timedAmong(lines: readonly Line[]): Steps<readonly Line[]> {
  return flatMapInHandfuls(lines, (line) => ((timeIn(line.label) ?? yearIn(line.label)) === null ? [] : [line]));
}

/** Of such lines, those that add up others by their time: "Semester I" below "TW I" and "TW II". */
export function timeTotals(timed: readonly Line[], years: readonly number[]): readonly Total[] {
  return periodTotals(
    timed.map((line) => ({ line, words: [line.label] })),
    years,
  )
    .filter(({ isSaid, total, parts }) => isSaid || [total, ...parts].every(({ line }) => line.hasFigures))
    .map(({ total, parts }) => ({ line: total.line, parts: parts.map(({ line }) => line) }));
}

/** The same lines; one that adds up others by its time is a line of the table, its figures still to come or not. */
export function* withTimeTotals(lines: readonly Line[], years: readonly number[]): Steps<readonly Line[]> {
  const totals = new Set(timeTotals(yield* timedAmong(lines), years).map(({ line }) => line));
  return totals.size === 0
    ? lines
    : lines.map((line) => (totals.has(line) ? { ...line, kind: "item", hasFigures: true } : line));
}
