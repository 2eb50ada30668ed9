import { halfUp, round } from "../../numbers/rounding";
import { ZERO } from "../../numbers/exact";
import type { Entries } from "../../locate/findings";
import { kindOf } from "./relations";
import type { TotalsTable } from "./totalsTable";

/** The typed figures of a table of sums; one that is wrong is told where its sums in both directions say what it is. */
export function totalsEntries(table: TotalsTable): Entries {
  const { reader, block } = table;
  const kinds = new Map(block.columns.map((column) => [column.column, kindOf(table, column)]));
  const names = new Map(block.columns.map(({ column, header }) => [column, header]));
  const labels = new Map(table.lines.map(({ row, label }) => [row, label]));
  return {
    figureOf: ({ row, column }) => ({
      rule: "totals-entry",
      subject: [labels.get(row), names.get(column)].filter(Boolean).join(", "),
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
