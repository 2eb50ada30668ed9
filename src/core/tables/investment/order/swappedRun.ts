import type { Steps } from "../../../steps";
import type { Evidence } from "./evidence";
import type { Field } from "./field";

/** Longer runs are not looked for. */
const LONGEST = 500;
/** A run that repairs less of what is broken explains nothing. */
const FEWEST_REPAIRED = 0.75;

/**
 * The rows next to each other in which the figures of two columns have to be interchanged for the most sums of both to
 * hold. None where several runs of the same length would do it as well.
 *
 *            TKI  TKA
 *   Kab. A    11    3
 *   Kab. B     2    9      interchanged here and in the next row, both sums hold
 *   Kab. C     1    7
 *   Jumlah    27    6
 */
export function* swappedRun(
  { height }: Field,
  evidence: Evidence,
  places: readonly number[],
): Steps<ReadonlySet<number>> {
  const balance = evidence.balance(places);
  const before = balance.broken;
  let best = { start: 0, end: -1, broken: before, isOnly: true };
  if (before === 0) return new Set();
  const reached = balance.brokenWithin(LONGEST);
  for (let start = 0; start < height; start++) {
    if ((reached[start] ?? 0) < before * FEWEST_REPAIRED) continue;
    yield;
    const last = Math.min(height, start + LONGEST);
    for (let end = start; end < last; end++) {
      balance.turn(end);
      const [length, shortest] = [end - start, best.end - best.start];
      if (balance.broken < best.broken || (balance.broken === best.broken && length < shortest)) {
        best = { start, end, broken: balance.broken, isOnly: true };
      } else if (balance.broken === best.broken && length === shortest) best = { ...best, isOnly: false };
    }
    for (let end = start; end < last; end++) balance.turn(end);
  }
  return best.isOnly
    ? new Set(Array.from({ length: best.end - best.start + 1 }, (_, at) => best.start + at))
    : new Set();
}
