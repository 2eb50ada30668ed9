import { numberIn } from "../../relations/reader";
import { scaleOf } from "./fields";
import { inferRate, type Rate } from "./rate";
import { cellOf, decimalsOf, type Recap } from "./recap";
import { exchangesOf } from "./series";
import { yearOf } from "./year";

/** The rate of a table: the one between Rp and US$ on most rows, over all its quarters. */
export function rateOf(recap: Recap): Rate | null {
  const exchanges = exchangesOf(recap.columns);
  const [first] = exchanges;
  if (!first) return null;
  const half = {
    dollars: 0.5 * 10 ** -decimalsOf(recap, first.dollars),
    rupiah: 0.5 * 10 ** -decimalsOf(recap, first.rupiah),
  };
  const rows = exchanges.flatMap(({ dollars, rupiah }) =>
    recap.lines.map((line) => ({
      dollars: numberIn(recap.reader.stated(cellOf(recap, line, dollars)))?.valueOf() ?? 0,
      rupiah: numberIn(recap.reader.stated(cellOf(recap, line, rupiah)))?.valueOf() ?? 0,
    })),
  );
  return inferRate(rows, half, scaleOf([first.dollars, first.rupiah]), yearOf(recap));
}
