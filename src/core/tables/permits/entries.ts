import { cellKey, type Cell } from "../../grid/address";
import { ZERO } from "../../numbers/exact";
import type { Entries } from "../../locate/findings";
import { forgottenBlanks } from "../sums/forgotten";
import type { SpanColumn } from "./monthRuns";
import type { PermitTable } from "./permitTable";

/** The typed figures of a permit table: whole numbers of permits, none below zero. */
export function permitEntries(table: PermitTable): Entries {
  const { sheet, reader, lines, measures } = table;
  const names = new Map(table.header.spans.map(({ column, header }) => [column, header]));
  const labels = once(() => new Map(lines.map(({ row, label }) => [row, label])));
  const fillable = once(() =>
    onlyBlanks(
      table,
      measures.flatMap((columns) => columns.months),
    ),
  );
  return {
    figureOf: ({ row, column }) => ({
      rule: "permits-count",
      subject: [labels().get(row), names.get(column)].filter(Boolean).join(", "),
    }),
    decimals: () => 0,
    settle(cell: Cell, value) {
      const { row, column } = cell;
      if (!labels().has(row) || !names.has(column) || sheet.isCovered(row, column)) return null;
      if (reader.isEmpty(cell) && !fillable().has(cellKey(row, column))) return null;
      return value.d === 1n && value.compare(ZERO) >= 0 ? value : null;
    },
  };
}

/** Most tables have no wrong figures and are never asked. */
function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => (found ??= { value: find() }).value;
}

/** Blank counts that no row computes, where one was forgotten. */
function onlyBlanks({ items, reader }: PermitTable, months: readonly SpanColumn[]): ReadonlySet<number> {
  const cells = items.flatMap(({ row }) => months.map(({ column }) => ({ row, column })));
  return forgottenBlanks(cells, reader);
}
