import type { Message } from "../../../findings/message";
import type { Attainable } from "../messages";
import { shownNumber } from "../../../findings/shown";
import { ratio, same, type Exact } from "../../../numbers/exact";
import { halfUp, round, truncate } from "../../../numbers/rounding";

/**
 * Whether some whole ΣNilai gives a stated NRR. Of 140 answers, 3,193 is reachable (447 ÷ 140 = 3,19286); 3,512 is not
 * (491 ÷ 140 = 3,507, 492 ÷ 140 = 3,514). Gives the proof where it is not, else null.
 */
export function unreachable(stated: Exact, decimals: number, n: number): Message | null {
  if (n === 0) return null;
  const below = Math.floor(stated.mul(n).valueOf());
  for (const sum of [below - 1, below, below + 1, below + 2]) {
    const nrr = ratio(sum, n);
    if ([halfUp(decimals), truncate(decimals)].some((rounding) => same(stated, round(nrr, rounding)))) return null;
  }
  return {
    key: "nrr-not-reachable",
    n,
    below: attainable(below, n, decimals),
    above: attainable(below + 1, n, decimals),
  };
}

function attainable(sum: number, n: number, decimals: number): Attainable {
  return { sum, mean: shownNumber(round(ratio(sum, n), halfUp(decimals)), decimals) };
}
