import type { Cell } from "../../grid/address";
import type { Entries } from "../../locate/findings";
import type { Kind } from "../../numbers/kind";
import { sumsEntries } from "../sums/entries";
import { lineAndColumn } from "../../layout/lineAndColumn";
import type { TotalsTable } from "./totalsTable";

/** The typed figures of a table of sums; one that is wrong is told where its sums in both directions say what it is. */
export function totalsEntries(table: TotalsTable, kinds: ReadonlyMap<number, Kind>): Entries {
  const { reader, block } = table;
  const names = new Map(block.columns.map(({ column, header }) => [column, header]));
  const labels = new Map(table.lines.map(({ row, label }) => [row, label]));
  return sumsEntries({
    sheet: block.sheet,
    reader,
    figureOf: ({ row, column }) => ({
      rule: "totals-entry",
      subject: lineAndColumn(labels.get(row) ?? "", names.get(column) ?? ""),
    }),
    kindAt: ({ row, column }) => (labels.has(row) ? (kinds.get(column) ?? null) : null),
    leaves: () => leavesOf(table),
  });
}

/** Where its rows have a figure each, its columns of figures are filled. */
function leavesOf({ lines, columns }: TotalsTable): readonly Cell[] {
  const items = lines.filter(({ kind, hasFigures }) => kind === "item" && hasFigures);
  return items.flatMap(({ row }) => columns.map(({ column }) => ({ row, column })));
}
