import { HANDFUL, type Steps } from "../steps";
import { ratio, type Exact } from "../numbers/exact";

/** What doubles of a formula may leave over. */
export const NOISE = ratio(1, 1_000_000);

/** So many times a rounding; each is made once, as most totals have few parts. */
export function manyTimes(half: Exact): (times: number) => Exact {
  const known: Exact[] = [];
  return (times) => (known[times] ??= half.mul(times).add(NOISE));
}

/** Half a unit of the last of so many decimals. */
export function halfUnit(decimals: number): Exact {
  return ratio(1, 2 * 10 ** decimals);
}

/** A sum that somebody has typed. */
export interface TypedSum {
  /** By how much it is off. */
  readonly off: Exact;
  /** Half of the last place that its figures are written with. */
  readonly half: Exact;
  /** How many figures it adds up, those that are nothing left out, and how many with them. */
  readonly filled: number;
  readonly parts: number;
}

/** So unlikely it has to be that all that is exact is so by chance. */
export const UNLIKELY = 0.01;
/** What is off is a slip then, and slips are few. */
export const MOST_OFF = 2;

/**
 * Amounts that were rounded one by one do not add up to the last digit; amounts that were typed and then added do. Which of
 * the two a table is, its sums tell together; `chance` is how likely what else is known of it is by chance.
 */
export function* areExact(sums: Iterable<TypedSum>, chance = 1): Steps<boolean> {
  let left = chance;
  let slips = 0;
  let seen = 0;
  for (const { off, half, filled, parts } of sums) {
    if (seen++ % HANDFUL === 0) yield;
    if (off.compare(NOISE) <= 0) left *= chanceOfExact(filled);
    else if (off.compare(half.mul(parts + 1)) <= 0) slips++;
    if (slips > MOST_OFF) return false;
  }
  return left <= UNLIKELY;
}

/** By how many numbers are added up, from none on: for more they come near a normal distribution. */
const CHANCES = [1, 1, 0.75, 0.667, 0.599, 0.55, 0.511, 0.479, 0.453, 0.43, 0.41];

/** How likely the rounded sum of so many rounded numbers is the sum of the roundings. */
export function chanceOfExact(count: number): number {
  return CHANCES[count] ?? 1 / Math.sqrt((2 * Math.PI * (count + 1)) / 12);
}
