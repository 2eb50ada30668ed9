import type { Rule } from "../../../rules/rule";
import { contradictedByRows, figuresAsText, figuresInTwoWays } from "../../sums/figureRules";
import type { FigureCells } from "../../sums/textFigures";
import { labelCellOf, type Recap } from "../recap";
import { apbnRate } from "./apbnRate";
import { columnOrder } from "./columnOrder";
import { foreignSubSectors } from "./foreignSubSectors";
import { impossibleCounts } from "./impossibleCounts";
import { repeatedSubSectors } from "./repeatedSubSectors";
import { spellings } from "./spellings";
import { unlikelyRows } from "./unlikelyRows";

/** What concerns the columns of one table. */
export const figureRules: readonly Rule<Recap>[] = [
  columnOrder,
  impossibleCounts,
  apbnRate,
  unlikelyRows,
  figuresAsText(cellsOf),
  figuresInTwoWays(cellsOf),
];

/** What concerns the rows, which tables side by side share. */
export const rowRules: readonly Rule<Recap>[] = [
  contradictedByRows(({ contradicted }) => contradicted, labelCellOf),
  foreignSubSectors,
  repeatedSubSectors,
  spellings,
];

function cellsOf({ sheet, reader, columns, lines }: Recap): FigureCells {
  return { sheet, reader, rows: lines.map(({ row }) => row), columns: columns.map(({ column }) => column) };
}
