import { ZERO } from "../../numbers/exact";
import { numberIn } from "../../relations/reader";
import { halfUnit, NOISE } from "./roundings";
import { awaitsSum, cellOf, type InvestmentColumn, type Recap } from "./recap";
import { isMoney } from "./roles";
import type { Total } from "./total";

/** In fewer columns all may be mistyped. */
const FEWEST = 3;

/** Totals that no column bears out: rows are missing, or counted twice, or they add up something else. */
export function unbelievableTotals(recap: Recap): readonly Total[] {
  return recap.totals.filter((total) => {
    const judged = recap.columns.flatMap((column) => {
      const isRight = isBorneOut(recap, total, column);
      return isRight === null ? [] : [isRight];
    });
    return judged.length >= FEWEST && !judged.includes(true);
  });
}

/** The totals that some column bears out, or that too few columns speak of. */
export function believableTotals(recap: Recap): readonly Total[] {
  const unbelievable = new Set(unbelievableTotals(recap));
  return recap.totals.filter((total) => !unbelievable.has(total));
}

/** Null where nothing stands in a column, or only zeros, or where a part is a sum that is still to come. */
function isBorneOut(recap: Recap, { line, parts }: Total, column: InvestmentColumn): boolean | null {
  const figure = (one: Total["line"]) => numberIn(recap.reader.stated(cellOf(recap, one, column)));
  const stated = figure(line);
  if (stated === null || parts.some((part) => awaitsSum(recap, part, column))) return null;
  const sum = parts.reduce((so, part) => so.add(figure(part) ?? ZERO), ZERO);
  if (stated.equals(ZERO) && sum.equals(ZERO)) return null;
  const slack = isMoney(column.role) ? halfUnit(recap, column).mul(parts.length + 1) : ZERO;
  return sum.sub(stated).abs().compare(slack.add(NOISE)) <= 0;
}
