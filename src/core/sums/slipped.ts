import { cellsAround, type Cell } from "../grid/address";
import { isSlip, significantDigits } from "../numbers/slips";

/** A figure of a sum and those in the cells around it. */
export interface SumFigure {
  readonly value: number;
  readonly around: readonly number[];
}

/** A figure with those around it, read by `valueAt`, which gives null where none stands; null where itself is none. */
export function sumFigureAt(cell: Cell, valueAt: (cell: Cell) => number | null): SumFigure | null {
  const value = valueAt(cell);
  return value === null ? null : { value, around: cellsAround(cell).flatMap((beside) => valueAt(beside) ?? []) };
}

/** How the figures of a sum are written: with so many decimals, and off by so much by their roundings alone. */
export interface Written {
  readonly decimals: number;
  readonly rounding?: number;
  /** True where the others of its line are sums, so that it is no average of its parts; left out where that is not known. */
  readonly isAmongSums?: boolean;
}

/** Figures of fewer digits are what stands beside them by chance. */
const FEWEST_TWICE = 2;
/** A sum of fewer digits is a slip away from the average of its parts by chance. */
const FEWEST_AVERAGE = 3;
/** Beside roundings a slip is seen only where it counts for so many times what they may explain. */
const CLEAR = 4;
const NOISE = 1e-9;

/**
 * True where a slip of the hand in one figure explains a sum that is off: digits interchanged, one dropped, added or
 * replaced, ten times as much, or what stands beside it typed twice.
 *
 *   Baamang  │ 1 240 │ 1 310
 *   Ketapang │   980 │ 1 310      for 1 040: typed twice
 *   Jumlah   │ 2 220 │ 2 350
 */
export function isSlippedSum(total: SumFigure, parts: readonly SumFigure[], written: Written): boolean {
  const sum = parts.reduce((so, { value }) => so + value, 0);
  const off = sum - total.value;
  if (Math.abs(off) < CLEAR * (written.rounding ?? 0)) return false;
  const mayBeBelowZero = [total, ...parts].some(({ value }) => value < 0);
  const isMeant = (figure: SumFigure, right: number) =>
    (right >= 0 || mayBeBelowZero) && (isTypedTwice(figure, right) || isSlipAway(figure.value, right, written));
  if (parts.some((part) => isMeant(part, part.value - off))) return true;
  if (!mayBeAverage(total, parts)) return isMeant(total, sum);
  return (
    (written.isAmongSums === true && isTypedTwice(total, sum) && !isExtreme(total, parts)) ||
    (significantDigits(Math.abs(sum)) >= FEWEST_AVERAGE && isSlipAway(total.value, sum, written))
  );
}

/** What stands between the smallest and the largest of some figures may be their average, or one of the two. */
function mayBeAverage({ value }: SumFigure, parts: readonly SumFigure[]): boolean {
  return parts.some((part) => part.value <= value) && parts.some((part) => part.value >= value);
}

/** The highest or the lowest of some figures may be meant as that. */
function isExtreme({ value }: SumFigure, parts: readonly SumFigure[]): boolean {
  return !parts.some((part) => part.value < value) || !parts.some((part) => part.value > value);
}

/** What was meant is known but for roundings. */
function isSlipAway(typed: number, right: number, { decimals, rounding = 0 }: Written): boolean {
  const unit = 10 ** -decimals;
  const most = Math.floor(rounding / unit + NOISE);
  return Array.from({ length: 2 * most + 1 }, (_, at) => right + (at - most) * unit).some((meant) =>
    isSlip(typed, meant, decimals),
  );
}

/** What was meant is on the same side of zero: a total beside which nothing else stands is no copy. */
function isTypedTwice({ value, around }: SumFigure, right: number): boolean {
  return right * value > 0 && significantDigits(Math.abs(value)) >= FEWEST_TWICE && around.includes(value);
}
