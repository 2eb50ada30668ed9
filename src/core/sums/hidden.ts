import { rankOf, type Line } from "../layout/line";
import type { Fit, Growing, Total } from "./fit";
import { isSure } from "./fitting";

/** More lines than this are not tried as one group. */
const MOST_IN_GROUP = 40;

/**
 * Totals that nothing but their figures shows, in runs of lines that no word ranks: lines that are the sum of those next
 * to them, groups within groups. They stand above their parts or below them; what explains more lines is taken.
 */
export function hiddenTotals(lines: readonly Line[], fit: Fit): readonly Total[] {
  return runsOf(lines).flatMap((run) => {
    const above = totalsBelow([...run].reverse(), fit).map(({ line, parts }) => ({
      line,
      parts: [...parts].reverse(),
    }));
    const below = totalsBelow(run, fit);
    return explained(above) >= explained(below) ? above : below;
  });
}

function runsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [[]];
  for (const line of lines) {
    if (line.kind === "item" && line.hasFigures && rankOf(line) === null) runs.at(-1)?.push(line);
    else runs.push([]);
  }
  return runs;
}

function totalsBelow(run: readonly Line[], fit: Fit): readonly Total[] {
  const totals: Total[] = [];
  const open: Line[] = [];
  const sum = fit.growing();
  for (const line of run) {
    const first = firstPart(line, open, sum);
    if (first !== null) totals.push({ line, parts: open.splice(first) });
    open.push(line);
  }
  return totals;
}

/** From where on a line adds up the lines before it; null where it does not. */
function firstPart(line: Line, open: readonly Line[], sum: Growing): number | null {
  sum.begin(line);
  const last = open.length - 1;
  for (let at = last; at >= 0 && last - at < MOST_IN_GROUP; at--) {
    sum.add(open[at] ?? line);
    if (at < last && isSure(sum.fitting())) return at;
  }
  return null;
}

function explained(totals: readonly Total[]): number {
  return totals.reduce((sum, { parts }) => sum + parts.length, 0);
}
