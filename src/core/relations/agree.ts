import { same, type Exact } from "../numbers/exact";
import { halfUp, round, UNROUNDED, truncate, type Rounding } from "../numbers/rounding";
import { isNumber, type Value } from "./operators";
import type { Stated } from "./reader";
import type { Relation } from "./relation";

/** Figures are written with at most this many decimals when they are rounded; more means they are not. */
const MOST_DECIMALS = 6;
/** A figure correctly rounded to this many decimals or more is right beside neighbours that show more. */
const FEWEST_DECIMALS = 2;
/** Roundings that are tried even where no figure is written so: 4,00 is kept as 4, and 3,400 as 3,4. */
const USUAL_DECIMALS = [3, 2, 4];

/** How a stated figure agrees with a value: to the digit, only once rounded, or not at all. */
export type Agreement = "exact" | "rounded" | null;

/** Compares a stated figure with a value under the rounding that its row is shown with. */
export function agreement(relation: Relation, stated: Stated, value: Value | null, shown: Rounding): Agreement {
  if (stated.kind === "text") return stated.text === value ? "exact" : null;
  if (stated.kind !== "number" || !isNumber(value)) return null;
  if (same(stated.value, value)) return "exact";
  if (relation.fewestDecimals === null) return null;
  if (same(stated.value, round(value, shown))) return "rounded";
  if (same(round(stated.value, relation.passesOn), value)) return "rounded";
  return same(stated.value, round(value, halfUp(Math.max(stated.decimals, FEWEST_DECIMALS)))) ? "rounded" : null;
}

/** One stated figure of a row, with the values it may be a rounding of. */
export interface Sighting {
  readonly relation: Relation;
  readonly stated: Stated;
  readonly values: readonly (Value | null)[];
}

/**
 * The rounding that reproduces the most figures of a row. Where none is reproduced, the decimals they are written
 * with speak for themselves. Words and counts have no say.
 */
export function settleRounding(sightings: readonly Sighting[]): Rounding {
  const figures = sightings.flatMap(figureOf);
  if (figures.length > 0 && figures.every(isExactlyWhole)) return UNROUNDED;
  const written = writtenDecimals(figures);
  const tried = [...new Set([...written, ...USUAL_DECIMALS])];
  const candidates = [...tried.flatMap(roundingsAt), UNROUNDED];
  let best = figures.every(isUnrounded) ? UNROUNDED : halfUp(Math.max(FEWEST_DECIMALS, ...written));
  let most = 0;
  for (const candidate of candidates) {
    const reproduced = figures.filter((figure) => isReproduced(figure, candidate)).length;
    if (reproduced > most) [best, most] = [candidate, reproduced];
    if (reproduced === figures.length) break;
  }
  return best;
}

/** A stated number that may be rounded to `fewest` decimals or more, with the numbers it may be a rounding of. */
interface Figure {
  readonly value: Exact;
  readonly decimals: number;
  readonly fewest: number;
  readonly values: readonly Exact[];
}

function figureOf({ relation, stated, values }: Sighting): Figure[] {
  if (stated.kind !== "number" || relation.fewestDecimals === null) return [];
  const { value, decimals } = stated;
  return [{ value, decimals, fewest: relation.fewestDecimals, values: values.filter(isNumber) }];
}

/** What comes to a whole number exactly, as a share of nothing, does not say how others are written. */
function isExactlyWhole({ value, decimals, values }: Figure): boolean {
  return decimals === 0 && values.length > 0 && values.every((one) => same(value, one));
}

function isUnrounded({ decimals }: Figure): boolean {
  return decimals > MOST_DECIMALS;
}

/** Offices round half-up to any decimals; they cut off only where two or more are left. */
function roundingsAt(decimals: number): Rounding[] {
  return decimals < FEWEST_DECIMALS ? [halfUp(decimals)] : [halfUp(decimals), truncate(decimals)];
}

function isReproduced({ value, values }: Figure, rounding: Rounding): boolean {
  return values.some((one) => same(value, round(one, rounding)));
}

/** The different numbers of decimals that a row's figures are written with, the most frequent first. */
function writtenDecimals(figures: readonly Figure[]): number[] {
  const frequency = new Map<number, number>();
  for (const figure of figures) {
    if (figure.decimals < figure.fewest || isUnrounded(figure)) continue;
    frequency.set(figure.decimals, (frequency.get(figure.decimals) ?? 0) + 1);
  }
  return [...frequency].sort(([a, n], [b, m]) => m - n || b - a).map(([decimals]) => decimals);
}
