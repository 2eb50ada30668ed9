import type { Stated } from "../../relations/reader";
import type { Line } from "../../layout/line";
import type { Figures } from "./figures";
import type { FigureColumn } from "./header";
import { forEachInSteps, type Steps } from "../../steps";
import { isMoney } from "./roles";

/** Formulas may leave noise in the far decimals; people write money with two. */
const READABLE = 4;

/** How many decimals a figure is written with; none for one that no person wrote so. */
export function writtenDecimals(stated: Stated): number {
  return stated.kind === "number" && stated.decimals <= READABLE ? stated.decimals : 0;
}

/** How many decimals the figures of each column are written with, by its place in the header; none for counts. */
export function* decimalsByColumn(
  columns: readonly FigureColumn[],
  lines: readonly Line[],
  { reader, order }: Pick<Figures, "reader" | "order">,
): Steps<ReadonlyMap<number, number>> {
  const decimals = new Map<number, number>();
  for (const column of columns) {
    let most = 0;
    if (isMoney(column.role)) {
      yield* forEachInSteps(lines, ({ row }) => {
        most = Math.max(most, writtenDecimals(reader.stated(order.cell(row, column))));
      });
    }
    decimals.set(column.column, most);
  }
  return decimals;
}
