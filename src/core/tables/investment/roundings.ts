import { ratio, ZERO, type Exact } from "../../numbers/exact";
import { Adder } from "../../numbers/adder";
import { numberIn } from "../../relations/reader";
import { amountOf, cellOf, decimalsOf, figureLines, type InvestmentColumn, type Recap } from "./recap";
import { forEachInSteps, type Steps } from "../../steps";
import type { Line } from "../../layout/line";
import { isMoney } from "./roles";
import { exchangesOf } from "./series";

/** What doubles of a formula may leave over. */
const NOISE = ratio(1, 1_000_000);

/** How far the roundings of a table may take its figures from what they are computed from. */
export interface Roundings {
  /** For a sum of so many figures of a column. */
  ofSum(column: InvestmentColumn, parts: number): Exact;
  /** True where amounts in Rp are rounded after they were computed from those in US$. */
  readonly isExchangeRounded: boolean;
  /** For an amount in Rp against the same in US$. */
  ofExchange(line: Line, rupiah: InvestmentColumn): Exact;
}

/**
 * Amounts that were rounded one by one do not add up to the last digit; amounts that were typed and then added do.
 * Which of the two a table is, its other sums tell.
 */
export function* roundingsOf(recap: Recap): Steps<Roundings> {
  const exchange = yield* exchangeRounding(recap);
  const areExact = sumsAreExact(recap, exchange);
  yield;
  const leaves = leafCounter(recap);
  const sums = new Map(recap.columns.map((column) => [column, manyTimes(halfUnit(recap, column))]));
  const exchanges = new Map(
    exchangesOf(recap.columns).map(({ dollars, rupiah }) => {
      const before = exchange === "once" ? ZERO : halfUnit(recap, dollars).mul(recap.rate?.factor ?? ZERO);
      return [rupiah, manyTimes(halfUnit(recap, rupiah).add(before))];
    }),
  );
  return {
    isExchangeRounded: recap.rate !== null && exchange !== "exact",
    ofSum(column, parts) {
      if (!isMoney(column.role)) return ZERO;
      return areExact ? NOISE : (sums.get(column)?.(parts + 1) ?? NOISE);
    },
    ofExchange(line, rupiah) {
      return exchange === "exact" ? NOISE : (exchanges.get(rupiah)?.(leaves(line)) ?? NOISE);
    },
  };
}

/** So many times a rounding; each is made once, as most totals have few parts. */
function manyTimes(half: Exact): (times: number) => Exact {
  const known: Exact[] = [];
  return (times) => (known[times] ??= half.mul(times).add(NOISE));
}

function halfUnit(recap: Recap, column: InvestmentColumn): Exact {
  return ratio(1, 2 * 10 ** decimalsOf(recap, column));
}

/** How likely the rounded sum of so many rounded numbers is the sum of the roundings, from none on. */
const EXACT_BY_CHANCE = [1, 1, 0.75, 0.667, 0.599, 0.55, 0.511, 0.479, 0.453, 0.43, 0.41];
const BEYOND = 0.4;
/** So unlikely it has to be that all that is exact is so by chance. */
const UNLIKELY = 0.01;
/** What is off is a slip then, and slips are few. */
const MOST_OFF = 2;
/** Where Rp follow from US$ as they are written, there are hardly decimals that are not. */
const HARDLY = 0.02;

function sumsAreExact(recap: Recap, exchange: ExchangeRounding): boolean {
  let chance = exchange === "exact" ? HARDLY : 1;
  let off = 0;
  for (const column of recap.columns.filter(({ role }) => isMoney(role))) {
    const half = halfUnit(recap, column);
    for (const { line, parts } of recap.totals) {
      const cell = cellOf(recap, line, column);
      const total = numberIn(recap.reader.stated(cell));
      if (total === null || recap.reader.isFormula(cell)) continue;
      const sum = new Adder();
      let filled = 0;
      for (const part of parts) {
        const figure = amountOf(recap, part, column) || 0;
        if (figure === 0) continue;
        sum.add(figure);
        filled++;
      }
      const difference = total.sub(sum.sum).abs();
      if (difference.compare(NOISE) <= 0) chance *= EXACT_BY_CHANCE[filled] ?? BEYOND;
      else if (difference.compare(half.mul(parts.length + 1)) <= 0) off++;
      if (off > MOST_OFF) return false;
    }
  }
  return chance <= UNLIKELY;
}

/** How Rp follow from US$: as they are written, rounded once more, or from US$ with more decimals than are written. */
type ExchangeRounding = "exact" | "once" | "twice";

interface ExchangeRow {
  readonly difference: Exact;
  /** How likely the difference is no more than the rounding of Rp where US$ are rounded too. */
  readonly chance: number;
  readonly isOnce: boolean;
  readonly isNear: boolean;
}

function* exchangeRounding(recap: Recap): Steps<ExchangeRounding> {
  const near = (yield* exchangeRows(recap)).filter(({ isNear }) => isNear);
  const once = near.filter(({ isOnce }) => isOnce);
  const off = near.length - once.length;
  const chance = once.reduce((product, row) => product * row.chance, 1);
  if (chance > UNLIKELY || off > MOST_OFF || off * 2 > once.length) return "twice";
  return once.every(({ difference }) => difference.compare(NOISE) <= 0) ? "exact" : "once";
}

function* exchangeRows(recap: Recap): Steps<readonly ExchangeRow[]> {
  const factor = recap.rate?.factor;
  const rows: ExchangeRow[] = [];
  if (!factor) return rows;
  for (const { dollars, rupiah } of exchangesOf(recap.columns)) {
    const once = halfUnit(recap, rupiah);
    const twice = once.add(halfUnit(recap, dollars).mul(factor));
    const chance = once.div(twice).valueOf();
    const [mostOnce, mostTwice] = [once.add(NOISE), twice.add(NOISE)];
    yield* forEachInSteps(figureLines(recap), (line) => {
      const cell = cellOf(recap, line, rupiah);
      const from = numberIn(recap.reader.stated(cellOf(recap, line, dollars)));
      const to = numberIn(recap.reader.stated(cell));
      if (!from || !to || to.compare(ZERO) === 0 || recap.reader.isFormula(cell)) return;
      const difference = to.sub(from.mul(factor)).abs();
      const [isOnce, isNear] = [difference.compare(mostOnce) <= 0, difference.compare(mostTwice) <= 0];
      rows.push({ difference, chance, isOnce, isNear });
    });
  }
  return rows;
}

/** How many lines that nothing computes a line stands for. */
function leafCounter({ totals }: Recap): (line: Line) => number {
  const partsOf = new Map(totals.map(({ line, parts }) => [line, parts]));
  const count = (line: Line): number => {
    const parts = partsOf.get(line) ?? [];
    return parts.length === 0 ? 1 : parts.reduce((sum, part) => sum + count(part), 0);
  };
  return count;
}
