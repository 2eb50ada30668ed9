import { cellKey, type Cell } from "../../grid/address";
import { halfUp, round } from "../../numbers/rounding";
import type { Kind } from "../../numbers/kind";
import { ZERO } from "../../numbers/exact";
import type { Entries } from "../../locate/findings";
import { forgottenBlanks } from "../sums/forgotten";
import { subjectOf } from "./sums";
import type { TotalsTable } from "./totalsTable";

/** The typed figures of a table of sums; one that is wrong is told where its sums in both directions say what it is. */
export function totalsEntries(table: TotalsTable, kinds: ReadonlyMap<number, Kind>): Entries {
  const { reader, block } = table;
  const names = new Map(block.columns.map(({ column, header }) => [column, header]));
  const labels = new Map(table.lines.map(({ row, label }) => [row, label]));
  let forgotten: ReadonlySet<number> | null = null;
  const isForgotten = ({ row, column }: Cell) =>
    (forgotten ??= forgottenBlanks(leavesOf(table), reader)).has(cellKey(row, column));
  return {
    figureOf: ({ row, column }) => ({
      rule: "totals-entry",
      subject: subjectOf(labels.get(row) ?? "", names.get(column) ?? ""),
    }),
    decimals: ({ column }) => kinds.get(column)?.decimals ?? 0,
    settle(cell, value) {
      const kind = kinds.get(cell.column);
      if (!kind || !labels.has(cell.row) || block.sheet.isCovered(cell.row, cell.column)) return null;
      if (reader.isEmpty(cell) && !isForgotten(cell)) return null;
      if (kind.isWhole) return value.d === 1n && value.compare(ZERO) >= 0 ? value : null;
      return round(value, halfUp(kind.decimals));
    },
  };
}

/** Where its rows have a figure each, its columns of figures are filled. */
function leavesOf({ lines, columns }: TotalsTable): readonly Cell[] {
  const items = lines.filter(({ kind, hasFigures }) => kind === "item" && hasFigures);
  return items.flatMap(({ row }) => columns.map(({ column }) => ({ row, column })));
}
