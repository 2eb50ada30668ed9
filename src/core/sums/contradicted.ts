import { rankOf, type Line } from "../layout/line";
import type { Fit, Total } from "./fit";
import { FITS, shareOf } from "./fitting";

/** In fewer columns all may be mistyped. */
const FEWEST = 3;

/**
 * The totals that no column bears out, and that one row too many or too few does not explain either: they add up something
 * else than the lines beside them, or lines that are not understood.
 */
export function contradictedTotals(totals: readonly Total[], fit: Fit): readonly Total[] {
  return totals.filter(({ line, parts }) => {
    const { stated, fitting } = fit.of(line, parts);
    return (
      (line.kind !== "item" || rankOf(line) !== null) &&
      stated >= FEWEST &&
      fitting === 0 &&
      !isOffByOne(line, parts, fit)
    );
  });
}

function isOffByOne(line: Line, parts: readonly Line[], fit: Fit): boolean {
  const sum = fit.growing(line, parts);
  return parts.some((part) => {
    sum.remove(part);
    const without = shareOf(sum.fitting());
    sum.add(part);
    sum.add(part);
    const twice = shareOf(sum.fitting());
    sum.remove(part);
    return without >= FITS || twice >= FITS;
  });
}
