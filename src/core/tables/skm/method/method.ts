import { halfUp, truncate, UNROUNDED, type Rounding } from "../../../numbers/rounding";
import type { Weight } from "./weight";

/** The roundings between the steps of an IKM: what each step passes on to the next. */
export interface Chain {
  readonly nrr: Rounding;
  readonly weighted: Rounding;
  readonly total: Rounding;
}

/** How an office gets from its answers to its IKM. */
export interface Method extends Chain {
  /** The weight of each unsur; where the sheet has a row of weights, that row is used instead. */
  readonly weight: Weight;
}

/** The IKM is published with two decimals, and the grade is read off those (PermenPANRB 14/2017). */
export const IKM_DECIMALS = 2;

/** The method of PermenPANRB 14/2017, which is used where a sheet states nothing: weight 1/x and no rounding between. */
export function regulationMethod(weight: Weight): Method {
  return { weight, nrr: UNROUNDED, weighted: UNROUNDED, total: UNROUNDED };
}

/** What each step passes on where an office computes with the figures as they are printed. */
export const ROUNDED_STEPS: Chain = { nrr: halfUp(3), weighted: halfUp(3), total: halfUp(3) };

/** From so many written decimals on, a typed figure is what the next step was computed from. */
const PASSED_ON_AS_WRITTEN = 3;
/** Figures with more decimals than this were not rounded at all. */
const MOST_DECIMALS = 6;
/** Fewer decimals say nothing: 4,00 is kept as 4, and 3,400 as 3,4. */
const FEWEST_DECIMALS = 2;

/**
 * The roundings that a row may have passed on, the likeliest first. A row typed with three decimals or more is usually
 * computed with as it stands; one shown with two is usually only shown so (0,39 + 0,37 + … adds up to 3,397, not 3,39).
 */
export function possibleRoundings(writtenDecimals: number | null): readonly Rounding[] {
  if (writtenDecimals === null || writtenDecimals < FEWEST_DECIMALS) {
    return [UNROUNDED, halfUp(3), halfUp(4), halfUp(2), truncate(3), truncate(4), truncate(2)];
  }
  if (writtenDecimals > MOST_DECIMALS) return [UNROUNDED];
  const rounded = [halfUp(writtenDecimals), truncate(writtenDecimals)];
  return writtenDecimals >= PASSED_ON_AS_WRITTEN ? [...rounded, UNROUNDED] : [UNROUNDED, ...rounded];
}
