import { isSame } from "../../../sums/fitting";
import { isYear } from "../../../layout/cells";
import { sumOf } from "../../../numbers/sumOf";
import { isOneDigitOff, significantDigits } from "../../../numbers/slips";
import type { Cell } from "../../../grid/address";
import { numberIn } from "../../../relations/reader";
import { isSlippedSum, sumFigureAt } from "../../../sums/slipped";
import type { Awaited } from "./awaited";
import type { Beside } from "./beside";
import type { Sum } from "./sums";
import type { TotalsTable } from "../totalsTable";
import { hasUnreadPart } from "./unread";

/**
 * How a sum stands: `rough` is one that the rounding of its parts explains, `other` a figure that is something else than
 * a sum (an average, a share, how many rows there are) or that may be one of more than is seen, `open` one that is blank
 * or has nothing to add up.
 */
export type State = "right" | "rough" | "wrong" | "other" | "open";

type Stated = Pick<Sum, "rule" | "target" | "parts" | "isNamed">;

/** How the figures of a table are read, and what stands beside a sum. */
export type SeenTable = Pick<TotalsTable, "reader"> & { readonly beside: Beside; readonly awaited: Awaited };

const NOISE = 1e-9;

/** How a figure stands that should be the sum of others; `step` is what all of its line are multiples of, 0 for nothing. */
export function stateOf(table: SeenTable, stated: Stated, step: number): State {
  return stateIn(table, stated, step, null);
}

/** What the other figures of a line are known to be, where most are sums. */
export interface AmongSums {
  /** True where some are rough. */
  readonly isRounded: boolean;
  /** The words that stand for nothing in them. */
  readonly nothing: ReadonlySet<string>;
}

/** The same where the other figures of its line are sums, so that this one is no average. */
export function stateAmongSums(table: SeenTable, stated: Stated, step: number, sums: AmongSums): State {
  return stateIn(table, stated, step, sums);
}

function stateIn(table: SeenTable, stated: Stated, step: number, sums: AmongSums | null): State {
  const compared = comparedIn(table, stated);
  if (!compared) return "open";
  const { value, values, sum, distance } = compared;
  if (distance <= NOISE * Math.max(1, Math.abs(sum))) return "right";
  const unit = Math.max(step, unitOf([value, ...values]));
  const { isNamed } = stated;
  const isMeasured = !isNamed || step > 0 || unit < 1 || unit >= COARSE || Math.abs(sum) >= SMALLEST_ROUNDED;
  if (isMeasured && distance <= roundingOf(unit, values.length) + NOISE) return "rough";
  if (distance <= wholeOf(unit, value)) return "rough";
  // Among sums a figure that a slip explains is no average, though it may look like one.
  if (sums ? isMean(value, values, unit) : isSomethingElse(value, values, isNamed ? unit : 0)) return "other";
  if (
    hasUnreadPart(table.reader, stated, sums?.nothing) ||
    isInThousands(compared) ||
    isOfMore(table, stated, distance)
  )
    return "other";
  if (isNamed && !isSomethingElse(value, values, unit)) return "wrong";
  const rounding = sums?.isRounded ? roundingOf(unit, values.length) : 0;
  const isExplained =
    isOneDigitOff(distance, rounding) || isSlipped(table, stated, { unit, rounding, isAmongSums: sums !== null });
  return isExplained ? "wrong" : "other";
}

/** True where a figure is off by no more than twice what rounding explains: as by one more part that is not shown. */
export function isNearMiss(table: SeenTable, sum: Stated & { readonly step: number }): boolean {
  const compared = comparedIn(table, sum);
  if (!compared) return false;
  const unit = Math.max(sum.step, unitOf([compared.value, ...compared.values]));
  return compared.distance <= 2 * roundingOf(unit, compared.values.length) + NOISE;
}

/** How much more a total states than its parts come to; below zero where it is less, null where either is blank. */
export function excessOf(table: Pick<SeenTable, "reader" | "awaited">, sum: Stated): number | null {
  const compared = comparedIn(table, sum);
  return compared && compared.value - compared.sum;
}

/** By how many units of its last digit a sum is off, for each figure that it adds up; none where one digit replaced explains it. */
export function unitsOff(table: SeenTable, sum: Stated & { readonly step: number }): number | null {
  const compared = comparedIn(table, sum);
  if (!compared || isOneDigitOff(compared.distance)) return null;
  const unit = Math.max(sum.step, unitOf([compared.value, ...compared.values]));
  return compared.distance / unit / compared.values.length;
}

/** How far the sum of so many figures that were rounded one by one may be from their total that was rounded, too. */
export function roundingOf(unit: number, count: number): number {
  return (unit * (count + 1)) / 2;
}

/** What roundings take from a sum is a small part of it. */
const SMALL_PART = 0.01;

/** True where the roundings of large or fine figures explain what one that is called their sum is off by. */
export function isRoughSum(value: number, values: readonly number[]): boolean {
  const sum = values.reduce((so, one) => so + one, 0);
  const unit = unitOf([value, ...values]);
  const isMeasured = unit < 1 || unit >= COARSE || Math.abs(sum) >= SMALLEST_ROUNDED;
  const most = Math.min(roundingOf(unit, values.length), SMALL_PART * Math.abs(value));
  return isMeasured && values.length > 1 && Math.abs(sum - value) <= most + NOISE;
}

/** The same of a figure that states something, and of parts some of which may be 0, where they do not come to it. */
export function isOffByRoundings(total: number, parts: readonly number[]): boolean {
  const stated = parts.filter((figure) => figure !== 0);
  const sum = stated.reduce((so, figure) => so + figure, 0);
  return total !== 0 && !isSame(total, sum) && isRoughSum(total, stated);
}

/** How far a total may be from its parts, all of which were rounded to so many, and it perhaps to a whole figure. */
export function slackOf(unit: number, total: number, count: number): number {
  return Math.max(roundingOf(unit, count), wholeOf(unit, total));
}

function wholeOf(unit: number, total: number): number {
  return unit < 1 && Number.isInteger(total) ? 0.5 : 0;
}

interface Compared {
  readonly value: number;
  readonly values: readonly number[];
  readonly sum: number;
  readonly distance: number;
}

function comparedIn(
  { reader, awaited }: Pick<SeenTable, "reader" | "awaited">,
  { rule, target, parts }: Stated,
): Compared | null {
  const value = numberIn(reader.stated(target))?.valueOf();
  const figures = parts.map((part) => numberIn(reader.stated(part))?.valueOf());
  const stated = figures.flatMap((figure) => figure ?? []);
  // What is right as it stands awaits nothing.
  const isWhole = stated.length === parts.length || (value !== undefined && isSame(value, sumOf(stated)));
  const values = isWhole ? stated : parts.flatMap((part, at) => figures[at] ?? awaited.valueOf(rule, part) ?? []);
  if (value === undefined || values.length === 0) return null;
  const sum = sumOf(values);
  return { value, values, sum, distance: Math.abs(sum - value) };
}

/** True where a slip of the hand in any of its figures explains it. */
function isSlipped(
  { reader }: SeenTable,
  { target, parts }: Stated,
  { unit, ...written }: { readonly unit: number; readonly rounding: number; readonly isAmongSums: boolean },
): boolean {
  const figureAt = (cell: Cell) => sumFigureAt(cell, (one) => numberIn(reader.stated(one))?.valueOf() ?? null);
  const total = figureAt(target);
  const figures = parts.flatMap((part) => figureAt(part) ?? []);
  return total !== null && isSlippedSum(total, figures, { decimals: decimalsIn(unit), ...written });
}

/** "482.084" among whole figures is 482,084, read with the decimal mark of another language. */
function isInThousands({ value, values, distance }: Compared): boolean {
  return [value, ...values].some(
    (one) => !Number.isInteger(one) && Math.abs(distance - 999 * Math.abs(one)) <= 1e-6 * distance,
  );
}

/** Fewer digits than these are off by a slip, and are some figure's by chance. */
const FEWEST_DIGITS = 3;

/** True where what a total is off by is a figure that stands beside its parts: it counts that one too, or it does not. */
function isOfMore({ beside }: SeenTable, { rule, target, parts }: Stated, distance: number): boolean {
  if (significantDigits(distance) < FEWEST_DIGITS) return false;
  const [line, place] = rule === "totals-down" ? (["column", "row"] as const) : (["row", "column"] as const);
  const places = beside.placesOf(line, target[line], distance - NOISE, distance + NOISE);
  return places.some((at) => at !== target[place] && !parts.some((part) => part[place] === at));
}

/** Small whole figures that are called a sum are counted, not rounded, unless those of its line are in fives, say, or all in hundreds. */
const SMALLEST_ROUNDED = 1000;
const COARSE = 100;

/** Whole figures are no averages where they are called a sum, nor years; but "12" below twelve rows tells how many there are. */
function isSomethingElse(stated: number, values: readonly number[], unit: number): boolean {
  if (isYear(stated) && values.every(isYear)) return true;
  if (values.length < 2) return false;
  if (unit >= 1) return stated === values.length;
  return values.some((one) => one <= stated) && values.some((one) => one >= stated);
}

function isMean(stated: number, values: readonly number[], unit: number): boolean {
  const mean = values.reduce((so, one) => so + one, 0) / values.length;
  return values.length > 1 && (Math.abs(stated - mean) <= unit || stated === values.length);
}

/** How many decimals figures have that are written in units of so much. */
export function decimalsIn(unit: number): number {
  return Math.max(0, Math.round(-Math.log10(unit)));
}

/** The power of ten that all figures are written in: 0.01, 1, 1000. */
export function unitOf(values: readonly number[]): number {
  let unit = 1e9;
  for (const value of values) while (unit > 1e-9 && !isMultiple(value, unit)) unit /= 10;
  return unit;
}

function isMultiple(value: number, unit: number): boolean {
  const times = Math.abs(value / unit);
  return value === 0 || (times > 0.5 && Math.abs(times - Math.round(times)) < 1e-6);
}
