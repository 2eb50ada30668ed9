import { exact, ratio, ZERO, type Exact } from "../../numbers/exact";
import { numberIn } from "../../relations/reader";
import { cellOf, decimalsOf, figureLines, type InvestmentColumn, type Recap } from "./recap";
import type { Line } from "../../layout/line";
import { isMoney } from "./roles";
import { exchangesOf } from "./series";

/** What doubles of a formula may leave over. */
export const NOISE = ratio(1, 1_000_000);

/** How far the roundings of a table may take its figures from what they are computed from. */
export interface Roundings {
  /** For a sum of so many figures of a column. */
  ofSum(column: InvestmentColumn, parts: number): Exact;
  /** True where amounts in Rp are rounded after they were computed from those in US$. */
  readonly isExchangeRounded: boolean;
  /** For an amount in Rp against the same in US$. */
  ofExchange(line: Line, dollars: InvestmentColumn, rupiah: InvestmentColumn): Exact;
}

/**
 * Amounts that were rounded one by one do not add up to the last digit; amounts that were typed and then added do.
 * Which of the two a table is, its other sums tell.
 */
export function roundingsOf(recap: Recap): Roundings {
  const exchange = exchangeRounding(recap);
  const areExact = sumsAreExact(recap, exchange);
  const leaves = leafCounter(recap);
  return {
    isExchangeRounded: recap.rate !== null && exchange !== "exact",
    ofSum(column, parts) {
      if (!isMoney(column.role)) return ZERO;
      return areExact
        ? NOISE
        : halfUnit(recap, column)
            .mul(parts + 1)
            .add(NOISE);
    },
    ofExchange(line, dollars, rupiah) {
      const factor = recap.rate?.factor ?? ZERO;
      if (exchange === "exact") return NOISE;
      const one = halfUnit(recap, rupiah).add(exchange === "once" ? ZERO : halfUnit(recap, dollars).mul(factor));
      return one.mul(leaves(line)).add(NOISE);
    },
  };
}

export function halfUnit(recap: Recap, column: InvestmentColumn): Exact {
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
      const figures = parts.map((part) => numberIn(recap.reader.stated(cellOf(recap, part, column))) ?? ZERO);
      const difference = figures.reduce((sum, figure) => sum.sub(figure), total).abs();
      const filled = figures.filter((figure) => figure.compare(ZERO) !== 0).length;
      if (difference.compare(NOISE) <= 0) chance *= EXACT_BY_CHANCE[filled] ?? BEYOND;
      else if (difference.compare(half.mul(parts.length + 1)) <= 0) off++;
    }
  }
  return chance <= UNLIKELY && off <= MOST_OFF;
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

function exchangeRounding(recap: Recap): ExchangeRounding {
  const near = exchangeRows(recap).filter(({ isNear }) => isNear);
  const once = near.filter(({ isOnce }) => isOnce);
  const off = near.length - once.length;
  const chance = once.reduce((product, row) => product * row.chance, 1);
  if (chance > UNLIKELY || off > MOST_OFF || off * 2 > once.length) return "twice";
  return once.every(({ difference }) => difference.compare(NOISE) <= 0) ? "exact" : "once";
}

function exchangeRows(recap: Recap): readonly ExchangeRow[] {
  const factor = recap.rate?.factor;
  if (!factor) return [];
  return exchangesOf(recap.columns).flatMap(({ dollars, rupiah }) => {
    const once = halfUnit(recap, rupiah);
    const twice = once.add(halfUnit(recap, dollars).mul(factor));
    return figureLines(recap).flatMap((line): ExchangeRow[] => {
      const cell = cellOf(recap, line, rupiah);
      const from = numberIn(recap.reader.stated(cellOf(recap, line, dollars)));
      const to = numberIn(recap.reader.stated(cell));
      if (!from || !to || to.compare(ZERO) === 0 || recap.reader.isFormula(cell)) return [];
      const difference = to.sub(from.mul(factor)).abs();
      return [
        {
          difference,
          chance: once.div(twice).valueOf(),
          isOnce: difference.compare(once.add(NOISE)) <= 0,
          isNear: difference.compare(twice.add(NOISE)) <= 0,
        },
      ];
    });
  });
}

/** How many lines that nothing computes a line stands for. */
function leafCounter({ totals }: Recap): (line: Line) => Exact {
  const partsOf = new Map(totals.map(({ line, parts }) => [line, parts]));
  const count = (line: Line): number => {
    const parts = partsOf.get(line) ?? [];
    return parts.length === 0 ? 1 : parts.reduce((sum, part) => sum + count(part), 0);
  };
  return (line) => exact(count(line));
}
