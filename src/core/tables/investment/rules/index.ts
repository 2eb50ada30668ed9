import type { Rule } from "../../../rules/rule";
import { contradictedByRows, figuresAsText, figuresInTwoWays } from "../../sums/figureRules";
import type { FigureCells } from "../../sums/textFigures";
import { impossibleCounts, type CountColumn } from "../../sums/impossibleCounts";
import { cellOf, figureLines, labelCellOf, type Recap } from "../recap";
import { isMoney } from "../roles";
import { apbnRate } from "./apbnRate";
import { columnOrder } from "./columnOrder";
import { foreignSubSectors } from "./foreignSubSectors";
import { repeatedSubSectors } from "./repeatedSubSectors";
import { spellings } from "./spellings";
import { unlikelyRows } from "./unlikelyRows";

/** What concerns the columns of one table. */
export const figureRules: readonly Rule<Recap>[] = [
  columnOrder,
  impossibleCounts(countsIn),
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

function countsIn(recap: Recap): readonly CountColumn[] {
  const lines = figureLines(recap);
  const counts = recap.columns.filter(({ role }) => !isMoney(role));
  return counts.map((column) => ({
    header: column.header,
    lines,
    doubles: recap.doubles,
    column: column.column,
    cellOf: (line) => cellOf(recap, line, column),
  }));
}

function cellsOf({ sheet, reader, columns, lines }: Recap): FigureCells {
  return { sheet, reader, rows: lines.map(({ row }) => row), columns: columns.map(({ column }) => column) };
}
