import { exact, type Exact } from "./exact";

/** How likely each way of mistyping a number is, next to the others; a model, not a measurement. */
const WAYS = 8;
/** A number that is none of the usual slips away from the right one. */
const UNLIKELY = 1e-5;

/** A number that a cell next to it holds may have been typed twice. */
export type Neighbours = readonly Exact[];

/**
 * How likely it is that somebody who meant `right` typed `typed`. Every usual slip (digits interchanged, one dropped,
 * added or replaced, the sign, ×10, ×100, ×1000, the neighbour's number) counts alike, and shares what it has between all
 * the numbers it can lead to. Numbers are written with `decimals` decimals.
 */
export function likelihood(typed: Exact, right: Exact, decimals: number, neighbours: Neighbours): number {
  const copies = neighbours.filter((other) => other.equals(typed)).length / 4;
  return UNLIKELY + (slipsOfTheHand(typed, right, decimals) + copies) / WAYS;
}

/** Fewer digits are off by one of them by chance, too. */
const FEWEST_DIGITS = 3;

/** True where a slip of the hand explains a count, both it and what was meant having digits enough to say so. */
export function isOneSlip(typed: number, right: number): boolean {
  const areTelling = [typed, right].every((value) => Number.isInteger(value) && value >= 10 ** (FEWEST_DIGITS - 1));
  return areTelling && typed !== right && slipsOfTheHand(exact(typed), exact(right), 0) > 0;
}

/** True where a slip of the hand leads from one number to another, both written with so many decimals. */
export function isSlip(typed: number, right: number, decimals: number): boolean {
  const [wrong, meant] = [typed, right].map((value) => exact(Number(value.toFixed(decimals))));
  return (
    wrong !== undefined && meant !== undefined && !wrong.equals(meant) && slipsOfTheHand(wrong, meant, decimals) > 0
  );
}

/** A digit is seen to be another only where it counts for so many times what rounding may explain. */
const CLEAR = 4;

/**
 * True where a sum is off by what one digit replaced leaves, 300 or 0.7, whichever of its figures it is in; `rounding` is
 * how far it may be off besides.
 */
export function isOneDigitOff(distance: number, rounding = 0): boolean {
  const digit = 10 ** Math.floor(Math.log10(distance + rounding));
  const beside = Math.abs(distance - Math.round(distance / digit) * digit);
  return rounding > 0 && digit >= CLEAR * rounding ? beside <= rounding : significantDigits(distance) === 1;
}

/** How many digits a number has between its leading and its trailing zeros: four in 3826000 and in 38.26. */
export function significantDigits(value: number): number {
  return value
    .toPrecision(10)
    .replace(/e.*|\./g, "")
    .replace(/^0+|0+$/g, "").length;
}

/** The usual slips that lead from one number to another, each by its share of all that it may lead to; 0 for none. */
function slipsOfTheHand(typed: Exact, right: Exact, decimals: number): number {
  const [wrong, meant] = [digitsOf(typed, decimals), digitsOf(right, decimals)];
  const slips =
    typed.s * right.s >= 0n
      ? interchanged(wrong, meant) + dropped(wrong, meant) + added(wrong, meant) + replaced(wrong, meant)
      : Number(typed.neg().equals(right));
  return SHIFTS.reduce((so, factor) => so + shifted(typed, right, factor) / DIRECTIONS, slips);
}

const SHIFTS = [10n, 100n, 1000n];
/** Up or down. */
const DIRECTIONS = 2;

function digitsOf(number: Exact, decimals: number): string {
  return ((number.n * 10n ** BigInt(decimals)) / number.d).toString();
}

/** "61" for "16": one of the neighbouring pairs. */
function interchanged(wrong: string, meant: string): number {
  if (wrong.length > meant.length) return 0;
  const padded = wrong.padStart(meant.length, "0");
  const at = firstDifference(padded, meant);
  const turned = meant.slice(0, at) + (meant[at + 1] ?? "") + (meant[at] ?? "") + meant.slice(at + 2);
  return padded !== meant && turned === padded ? 1 / Math.max(1, meant.length - 1) : 0;
}

/** "46" for "456". */
function dropped(wrong: string, meant: string): number {
  return wrong.length === meant.length - 1 || (meant.length > 1 && Number(wrong) < Number(meant) / 10)
    ? ways(meant, (at) => trimmed(meant.slice(0, at) + meant.slice(at + 1)) === wrong) / meant.length
    : 0;
}

/** "4566" for "456". */
function added(wrong: string, meant: string): number {
  if (wrong.length !== meant.length + 1) return 0;
  return ways(wrong, (at) => wrong.slice(0, at) + wrong.slice(at + 1) === meant) / (10 * (meant.length + 1));
}

/** "466" for "456". */
function replaced(wrong: string, meant: string): number {
  const padded = wrong.padStart(meant.length, "0");
  if (padded.length !== meant.length) return 0;
  return ways(meant, (at) => padded[at] !== meant[at]) === 1 ? 1 / (9 * meant.length) : 0;
}

function shifted(typed: Exact, right: Exact, factor: bigint): number {
  if (right.n === 0n || typed.s !== right.s) return 0;
  return isTimes(typed, right, factor) || isTimes(right, typed, factor) ? 1 : 0;
}

/** True where one size is so many times another. */
function isTimes(one: Exact, other: Exact, factor: bigint): boolean {
  return one.n * other.d === other.n * factor * one.d;
}

function ways(text: string, isWay: (at: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isWay(at)) count++;
  return count;
}

function firstDifference(a: string, b: string): number {
  for (let at = 0; at < b.length; at++) if (a[at] !== b[at]) return at;
  return -1;
}

/** "0" is what is left of "00". */
function trimmed(digits: string): string {
  return digits.replace(/^0+(?=\d)/, "") || "0";
}
