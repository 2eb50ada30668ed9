import { rankOf, type Line } from "../layout/line";
import type { Fit, Total } from "./fit";
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
  for (const line of run) {
    const sum = fit.growing(line);
    const near = open.slice(-MOST_IN_GROUP).reverse();
    const last = near.findIndex((part, at) => {
      sum.add(part);
      return at > 0 && isSure(sum.fitting());
    });
    if (last > 0) totals.push({ line, parts: open.splice(open.length - last - 1) });
    open.push(line);
  }
  return totals;
}

function explained(totals: readonly Total[]): number {
  return totals.reduce((sum, { parts }) => sum + parts.length, 0);
}
