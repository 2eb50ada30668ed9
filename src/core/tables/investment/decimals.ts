import type { InvestmentColumn, Recap } from "./recap";
import { isMoney } from "./roles";

/** Formulas may leave noise in the far decimals; people write money with two. */
const READABLE = 4;

/** How many decimals the figures of a column are written with; none for counts. */
export function decimalsOf(recap: Pick<Recap, "lines" | "reader" | "order">, column: InvestmentColumn): number {
  if (!isMoney(column.role)) return 0;
  return recap.lines.reduce((most, line) => {
    const stated = recap.reader.stated(recap.order.cell(line.row, column));
    return stated.kind === "number" && stated.decimals <= READABLE ? Math.max(most, stated.decimals) : most;
  }, 0);
}
