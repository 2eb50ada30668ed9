import { halfUp, round } from "../../numbers/rounding";
import type { Kind } from "../../numbers/kind";
import { ZERO } from "../../numbers/exact";
import type { Entries } from "../../locate/findings";
import { subjectOf } from "./sums";
import type { TotalsTable } from "./totalsTable";

/** The typed figures of a table of sums; one that is wrong is told where its sums in both directions say what it is. */
export function totalsEntries(table: TotalsTable, kinds: ReadonlyMap<number, Kind>): Entries {
  const { reader, block } = table;
  const names = new Map(block.columns.map(({ column, header }) => [column, header]));
  const labels = new Map(table.lines.map(({ row, label }) => [row, label]));
  return {
    figureOf: ({ row, column }) => ({
      rule: "totals-entry",
      subject: subjectOf(labels.get(row) ?? "", names.get(column) ?? ""),
    }),
    decimals: ({ column }) => kinds.get(column)?.decimals ?? 0,
    settle(cell, value) {
      const kind = kinds.get(cell.column);
      if (!kind || !labels.has(cell.row) || reader.isEmpty(cell) || block.sheet.isCovered(cell.row, cell.column))
        return null;
      if (kind.isWhole) return value.d === 1n && value.compare(ZERO) >= 0 ? value : null;
      return round(value, halfUp(kind.decimals));
    },
  };
}
