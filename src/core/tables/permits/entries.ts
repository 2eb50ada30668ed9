import type { Entries } from "../../locate/findings";
import { COUNT } from "../../numbers/kind";
import { onDemand } from "../../onDemand";
import { sumsEntries } from "../sums/entries";
import { AMOUNT, moneyColumns } from "./money";
import type { PermitTable } from "./permitTable";

/** The typed figures of a permit table: whole numbers of permits, none below zero, and the money beside them. */
export function permitEntries(table: PermitTable): Entries {
  const { sheet, reader, header, lines, items, measures } = table;
  const money = onDemand(() => moneyColumns(table));
  const amounts = onDemand(() => new Set(money().map(({ column }) => column)));
  const names = onDemand(
    () => new Map([...header.spans, ...money()].map(({ column, header: name }) => [column, name])),
  );
  const labels = onDemand(() => new Map(lines.map(({ row, label }) => [row, label])));
  const months = measures.flatMap((columns) => columns.months);
  return sumsEntries({
    sheet,
    reader,
    figureOf: ({ row, column }) => ({
      rule: amounts().has(column) ? "permits-money" : "permits-count",
      subject: [labels().get(row), names().get(column)].filter(Boolean).join(", "),
    }),
    kindAt: ({ row, column }) =>
      labels().has(row) && names().has(column) ? (amounts().has(column) ? AMOUNT : COUNT) : null,
    leaves: () => items.flatMap(({ row }) => months.map(({ column }) => ({ row, column }))),
  });
}
