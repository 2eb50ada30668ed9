import { minus, ZERO, type Exact } from "../../numbers/exact";
import { Adder } from "../../numbers/adder";
import { areExact, halfUnit, manyTimes, MOST_OFF, NOISE, UNLIKELY, type TypedSum } from "../../sums/roundings";
import { numberIn } from "../../relations/reader";
import { cellOf, decimalsOf, figureLines, type InvestmentColumn, type Recap } from "./recap";
import { forEachInSteps, type Steps } from "../../steps";
import type { Line } from "../../layout/line";
import { isMoney } from "./roles";
import { exchangesOf } from "./series";

/** How far the roundings of a table may take its figures from what they are computed from. */
export interface Roundings {
  /** For a sum of so many figures of a column. */
  ofSum(column: InvestmentColumn, parts: number): Exact;
  /** True where amounts in Rp are rounded after they were computed from those in US$. */
  readonly isExchangeRounded: boolean;
  /** For an amount in Rp against the same in US$. */
  ofExchange(line: Line, rupiah: InvestmentColumn): Exact;
}

/** How far the roundings of a table go: its sums tell whether its amounts were rounded before they were added, its rate the rest. */
export function* roundingsOf(recap: Recap): Steps<Roundings> {
  const exchange = yield* exchangeRounding(recap);
  const isAdded = yield* areExact(typedSums(recap), exchange === "exact" ? HARDLY : 1);
  yield;
  const leaves = leafCounter(recap);
  const sums = new Map(recap.columns.map((column) => [column, manyTimes(halfOf(recap, column))]));
  const exchanges = new Map(
    exchangesOf(recap.columns).map(({ dollars, rupiah }) => {
      const before = exchange === "once" ? ZERO : halfOf(recap, dollars).mul(recap.rate?.factor ?? ZERO);
      return [rupiah, manyTimes(halfOf(recap, rupiah).add(before))];
    }),
  );
  return {
    isExchangeRounded: recap.rate !== null && exchange !== "exact",
    ofSum(column, parts) {
      if (!isMoney(column.role)) return ZERO;
      return isAdded ? NOISE : (sums.get(column)?.(parts + 1) ?? NOISE);
    },
    ofExchange(line, rupiah) {
      return exchange === "exact" ? NOISE : (exchanges.get(rupiah)?.(leaves(line)) ?? NOISE);
    },
  };
}

function halfOf(recap: Recap, column: InvestmentColumn): Exact {
  return halfUnit(decimalsOf(recap, column));
}

/** Where Rp follow from US$ as they are written, there are hardly decimals that are not. */
const HARDLY = 0.02;

/** The sums of money that were typed. */
function* typedSums(recap: Recap): Generator<TypedSum> {
  for (const column of recap.columns.filter(({ role }) => isMoney(role))) {
    const half = halfOf(recap, column);
    const figures = recap.doubles.column(column.column);
    for (const { line, parts } of recap.totals) {
      const cell = cellOf(recap, line, column);
      const total = numberIn(recap.reader.stated(cell));
      if (total === null || recap.reader.isFormula(cell)) continue;
      const sum = new Adder();
      for (const { row } of parts) {
        const figure = figures[row - recap.doubles.first] ?? 0;
        if (figure !== 0 && !Number.isNaN(figure)) sum.add(figure);
      }
      yield { off: minus(total, sum.sum).abs(), half, filled: sum.count, parts: parts.length };
    }
  }
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
    const once = halfOf(recap, rupiah);
    const twice = once.add(halfOf(recap, dollars).mul(factor));
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
