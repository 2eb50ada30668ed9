import { ratio } from "../../numbers/exact";
import { scaleOf } from "./fields";
import type { Line } from "../../layout/line";
import { printedRates, ratesOfYears, saidRate } from "./printedRates";
import { hasOtherRates, inferRate, type Exchange, type Rate } from "./rate";
import { amountOf, decimalsOf, leafLines, type InvestmentColumn, type Recap } from "./recap";
import { exchangesOf } from "./series";
import { yearOf } from "./year";

/**
 * The rate of a table: the one between Rp and US$ on most rows, over all its quarters. None where several rows keep
 * another one, or one that is printed, as where investments of several years or quarters are put together.
 */
export function rateOf(recap: Recap): Rate | null {
  const exchanges = exchangesOf(recap.columns);
  const [first] = exchanges;
  if (!first) return null;
  const half = {
    dollars: 0.5 * 10 ** -decimalsOf(recap, first.dollars),
    rupiah: 0.5 * 10 ** -decimalsOf(recap, first.rupiah),
  };
  const scale = scaleOf([first.dollars, first.rupiah]);
  const rows = rowsOf(recap, recap.lines);
  if (!rows.some(({ dollars, rupiah }) => dollars > 0 && rupiah > 0)) return saidFor(recap, scale);
  const rate = inferRate(rows, half, scale, yearOf(recap));
  const known = { printed: printedRates(recap), ofYears: ratesOfYears(recap) };
  return rate && hasOtherRates(rowsOf(recap, leafLines(recap)), rate, half, known) ? null : rate;
}

/** Where nothing is stated twice, only a line that says the rate gives it. */
function saidFor(recap: Recap, scale: number): Rate | null {
  const rupiah = saidRate(recap);
  return rupiah === null ? null : { rupiah, factor: ratio(rupiah, scale), scale };
}

function rowsOf(recap: Recap, lines: readonly Line[]): readonly Exchange[] {
  const figure = (line: Line, column: InvestmentColumn) => amountOf(recap, line, column) || 0;
  return exchangesOf(recap.columns).flatMap(({ dollars, rupiah }) =>
    lines.map((line) => ({ dollars: figure(line, dollars), rupiah: figure(line, rupiah) })),
  );
}
