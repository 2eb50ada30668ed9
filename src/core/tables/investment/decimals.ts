import type { Line } from "../../layout/line";
import type { Figures } from "./figures";
import type { FigureColumn } from "./header";
import { forEachInSteps, type Steps } from "../../steps";
import { isMoney } from "./roles";

/** Formulas may leave noise in the far decimals; people write money with two. */
const READABLE = 4;

/** How many of its decimals somebody wrote; none for a figure that no person wrote so. */
export function writtenDecimals(decimals: number): number {
  return decimals <= READABLE ? decimals : 0;
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
        const place = order.cell(row, column);
        most = Math.max(most, writtenDecimals(reader.decimals(place.row, place.column)));
      });
    }
    decimals.set(column.column, most);
  }
  return decimals;
}
