import type { Exact } from "../numbers/exact";
import { decimalsOf } from "../numbers/exact";

/** A figure as a finding shows it: a number with the decimals the sheet gives it, a text, or nothing. */
export type Shown = { readonly number: Exact; readonly decimals: number } | string | null;

/** The most decimals a person is shown of a figure that is not rounded. */
const READABLE_DECIMALS = 4;

/** A number with at least `decimals` decimals, more where it has more, but never more than a person can read. */
export function shownNumber(number: Exact, decimals = 0): Shown {
  const own = decimalsOf(number.valueOf());
  return { number, decimals: Math.max(decimals, Math.min(own, READABLE_DECIMALS)) };
}
