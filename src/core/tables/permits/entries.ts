import { cellKey, type Cell } from "../../grid/address";
import { ZERO } from "../../numbers/exact";
import type { Entries } from "../../locate/findings";
import { itemLines, type PermitTable } from "./permitTable";

/** Where more than this share of the figures is blank, a blank stands for zero. */
const MOST_BLANK = 0.1;

/** The typed figures of a permit table: whole numbers of permits, none below zero. */
export function permitEntries(table: PermitTable): Entries {
  const { sheet, reader, lines, measures } = table;
  const months = measures.flatMap((columns) => columns.months);
  const names = new Map(table.header.spans.map(({ column, header }) => [column, header]));
  const labels = new Map(lines.map(({ row, label }) => [row, label]));
  const leaves = itemLines(table).flatMap(({ row }) => months.map(({ column }) => ({ row, column })));
  const blank = leaves.filter((cell) => reader.isEmpty(cell));
  const fillable = new Set(
    blank.length <= leaves.length * MOST_BLANK ? blank.map(({ row, column }) => cellKey(row, column)) : [],
  );
  return {
    figureOf: ({ row, column }) => ({
      rule: "permits-count",
      subject: [labels.get(row), names.get(column)].filter(Boolean).join(", "),
    }),
    decimals: () => 0,
    settle(cell: Cell, value) {
      const { row, column } = cell;
      if (!labels.has(row) || !names.has(column) || sheet.isCovered(row, column)) return null;
      if (reader.isEmpty(cell) && !fillable.has(cellKey(row, column))) return null;
      return value.d === 1n && value.compare(ZERO) >= 0 ? value : null;
    },
  };
}
