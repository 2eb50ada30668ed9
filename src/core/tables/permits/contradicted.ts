import { FITS, shareOf, type Fit, type Total } from "./fit";
import type { Line } from "./lines";

/** In fewer columns all may be mistyped. */
const FEWEST = 3;

/**
 * The totals that no column bears out, and that one row too many or too few does not explain either: they add up something
 * else than the lines beside them, or lines that are not understood.
 */
export function contradictedTotals(totals: readonly Total[], fit: Fit): readonly Total[] {
  return totals.filter(({ line, parts }) => {
    const { stated, fitting } = fit(line, parts);
    return line.kind !== "item" && stated >= FEWEST && fitting === 0 && !isOffByOne(line, parts, fit);
  });
}

function isOffByOne(line: Line, parts: readonly Line[], fit: Fit): boolean {
  return parts.some((part) => {
    const [without, twice] = [parts.filter((other) => other !== part), [...parts, part]];
    return [without, twice].some((choice) => shareOf(fit(line, choice)) >= FITS);
  });
}
