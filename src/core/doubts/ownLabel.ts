import type { Cell } from "../grid/address";
import type { Sheet } from "../grid/sheet";

/** A heading of its own stands at most so many rows above a figure. */
const REACH = 2;

/**
 * The words that name a figure: those before it in its row, as far as another kind of figure, and the heading right
 * above it. `isOther` is true for cells of such figures.
 *
 *                                   IKM (x 25)     ─┐ above
 *   NRR tertimbang (x 0,111) │ 0,37 │  ▣            ─┘ not the label before: that is of 0,37
 */
export function ownLabels(sheet: Sheet, { row, column }: Cell, isOther: (cell: Cell) => boolean): readonly string[] {
  const labels: string[] = [];
  for (let left = column - 1; left >= 0 && !isOther({ row, column: left }); left--) {
    const text = sheet.text(row, left);
    if (text !== "") labels.unshift(text);
  }
  for (let above = row - 1; above >= Math.max(0, row - REACH); above--) {
    if (sheet.looksBlank(above, column)) continue;
    const text = sheet.text(above, column);
    if (text !== "") labels.push(text);
    break;
  }
  return labels;
}
