import type { Entries } from "../../locate/findings";
import { COUNT } from "../../numbers/kind";
import { sumsEntries } from "../sums/entries";
import type { PermitTable } from "./permitTable";

/** The typed figures of a permit table: whole numbers of permits, none below zero. */
export function permitEntries({ sheet, reader, header, lines, items, measures }: PermitTable): Entries {
  const names = new Map(header.spans.map(({ column, header: name }) => [column, name]));
  let known: ReadonlyMap<number, string> | null = null;
  const labels = () => (known ??= new Map(lines.map(({ row, label }) => [row, label])));
  const months = measures.flatMap((columns) => columns.months);
  return sumsEntries({
    sheet,
    reader,
    figureOf: ({ row, column }) => ({
      rule: "permits-count",
      subject: [labels().get(row), names.get(column)].filter(Boolean).join(", "),
    }),
    kindAt: ({ row, column }) => (labels().has(row) && names.has(column) ? COUNT : null),
    leaves: () => items.flatMap(({ row }) => months.map(({ column }) => ({ row, column }))),
  });
}
