import { ratio, type Exact } from "../../numbers/exact";
import { APBN_RATES } from "./apbn";

/** What a table states one amount in Rp and in US$ with. */
export interface Rate {
  /** Rupiah per US$. */
  readonly rupiah: number;
  /** How many units of the Rp column one unit of the US$ column is: 15 for Rp juta and US$ ribu at 15,000. */
  readonly factor: Exact;
  /** Units of the Rp column over units of the US$ column: 1000 for Rp juta and US$ ribu. */
  readonly scale: number;
}

/** One amount as it is stated twice. */
export interface Exchange {
  readonly dollars: number;
  readonly rupiah: number;
}

/** How far the last decimals of each column may be rounded. */
export interface HalfUnits {
  readonly dollars: number;
  readonly rupiah: number;
}

/** Rates of the last decades and the next. */
export const LEAST_RATE = 5_000;
export const MOST_RATE = 30_000;
/** Rates are given in steps of 50 rupiah mostly, and in whole rupiah at the least. */
const STEPS = [50, 10, 1];
/** The rows with the largest amounts suggest the rate best. */
const ROWS_ASKED = 8;
/** So many rows of a long table tell whether it is kept. */
const ROWS_COMPARED = 1000;
const MAJORITY = 0.6;
/** Fewer rows do where the rate is a state budget's … */
const FEWER = 1 / 3;
/** … and large amounts are stated with it: their last decimal is so small a part of them that no other rate would do. */
const TELLING = 1 / 5000;
const NOISE = 1e-9;

/** The one rate at which most rows state both amounts; null where there is none. `year` is the table's, if it names one. */
export function inferRate(
  all: readonly Exchange[],
  half: HalfUnits,
  scale: number,
  year: number | null = null,
): Rate | null {
  const every = Math.ceil(all.length / ROWS_COMPARED);
  const rows = all.filter(({ dollars, rupiah }, at) => at % every === 0 && dollars > 0 && rupiah > 0);
  const best = candidates(rows, scale)
    .map((rate) => {
      const exact = rows.filter((row) => isAt(row, rate / scale, { ...half, dollars: 0 }));
      return { rate, exact, count: rows.filter((row) => isAt(row, rate / scale, half)).length };
    })
    .sort((a, b) => b.exact.length + b.count - (a.exact.length + a.count))[0];
  if (!best) return null;
  const { rate, count, exact } = best;
  const telling = exact.filter(({ rupiah }) => half.rupiah < rupiah * TELLING).length;
  const fewest = rate === APBN_RATES[year ?? 0] ? 1 : 2;
  const isUsual = Object.values(APBN_RATES).includes(rate) && telling >= fewest && exact.length >= rows.length * FEWER;
  if (!isUsual && (count < 2 || count <= rows.length * MAJORITY)) return null;
  return { rupiah: rate, factor: ratio(rate, scale), scale };
}

/** The rates of years and quarters lie no further apart than this part of them; a slip of the hand mostly goes further. */
const NEIGHBOURING = 0.25;
/** One such row may be mistyped by little, and so may few of many. */
const FEWEST_OTHER = 2;
const SHARE_OF_OTHERS = 0.1;

/** The rates that a sheet gives reason for beside the one of most rows. */
export interface OtherRates {
  /** What is printed beside the table: an amount of two years lies between two of them. */
  readonly printed: readonly number[];
  /** Those of the years that it is for. */
  readonly ofYears: readonly number[];
}

/**
 * True where rows state amounts at other rates than the one, each near it: they differ by year or by quarter. One row
 * does where the sheet gives a reason for its rate.
 */
export function hasOtherRates(rows: readonly Exchange[], rate: Rate, half: HalfUnits, known: OtherRates): boolean {
  const own = rate.factor.valueOf();
  const others = rows.filter((row) => {
    const isNear = Math.abs(row.rupiah - row.dollars * own) <= row.dollars * own * NEIGHBOURING;
    return row.dollars > 0 && row.rupiah > 0 && isNear && !isAt(row, own, half);
  });
  const isMany = others.length >= Math.max(FEWEST_OTHER, rows.length * SHARE_OF_OTHERS);
  return isMany || others.some((row) => isExplained(row, rate.scale, half, known));
}

function isExplained(row: Exchange, scale: number, half: HalfUnits, { printed, ofYears }: OtherRates): boolean {
  if ([...printed, ...ofYears].some((rate) => isAt(row, rate / scale, half))) return true;
  const own = (row.rupiah / row.dollars) * scale;
  return own > Math.min(...printed) && own < Math.max(...printed);
}

/** True where the two amounts are one at a factor, but for roundings. */
export function isAt({ dollars, rupiah }: Exchange, factor: number, half: HalfUnits): boolean {
  return Math.abs(rupiah - dollars * factor) <= half.dollars * factor + half.rupiah + NOISE * Math.abs(rupiah);
}

/** The rates that the rows suggest, the more usual first. */
function candidates(rows: readonly Exchange[], scale: number): readonly number[] {
  const largest = [...rows].sort((a, b) => b.dollars - a.dollars).slice(0, ROWS_ASKED);
  const suggested = STEPS.flatMap((step) =>
    largest.map(({ dollars, rupiah }) => Math.round(((rupiah / dollars) * scale) / step) * step),
  );
  return [...new Set([...Object.values(APBN_RATES), ...suggested])].filter(
    (rate) => rate >= LEAST_RATE && rate <= MOST_RATE,
  );
}
