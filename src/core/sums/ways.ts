import type { Lines } from "./lines";
import { Runs } from "./runs";
import type { Totals } from "./circles";

/** Lines that may be added up one after another, and how many digits must speak for that more than for the plainest way. */
export interface Way {
  readonly runs: Runs;
  readonly cost: number;
}

/** "Every third line": further apart, figures are not added up. */
const WIDEST_STRIDE = 6;
export const STRIDED = 1;
const REDUCED = 0.3;

/** All lines, and every second, third … of them. */
export function plainWays(lines: Lines, all: readonly number[]): readonly Way[] {
  const ways: Way[] = [{ runs: new Runs(lines, all), cost: 0 }];
  for (let stride = 2; stride <= WIDEST_STRIDE; stride++) {
    for (let first = 0; first < stride; first++) {
      const list = all.filter((_, at) => at % stride === first);
      if (list.length > 2) ways.push({ runs: new Runs(lines, list), cost: STRIDED });
    }
  }
  return ways;
}

/** Once some totals are known: what is left when their parts are, when they are, and they alone. */
export function reducedWays(lines: Lines, all: readonly number[], totals: Totals): readonly Way[] {
  const covered = new Set([...totals.values()].flatMap(({ parts }) => parts));
  return [
    all.filter((line) => !covered.has(line)),
    all.filter((line) => !totals.has(line)),
    all.filter((line) => totals.has(line)),
  ].map((list) => ({ runs: new Runs(lines, list), cost: REDUCED }));
}
