import { cellKey } from "../../grid/address";
import type { Line } from "../../layout/line";
import type { Entries } from "../../locate/findings";
import { ZERO } from "../../numbers/exact";
import type { Relation } from "../../relations/relation";
import { onDemand } from "../../onDemand";
import { sumsEntries } from "../sums/entries";
import { cellOf, kindOf, leafLines, subjectOf, type Recap } from "./recap";

/** The typed figures of an investment table: whole numbers of projects and workers, amounts of money, none below zero. */
export function investmentEntries(recap: Recap, relations: readonly Relation[]): Entries {
  const { sheet, order, reader } = recap;
  const lines = onDemand(() => byRow(recap.lines));
  const rules = onDemand(() => rulesOf(relations));
  const room = onDemand(() => roomIn(relations));
  const columns = new Map(recap.columns.map((column) => [column.column, column]));
  const kinds = new Map(recap.columns.map((column) => [column, { ...kindOf(recap, column), least: ZERO }]));
  const columnAt = (cell: { readonly row: number; readonly column: number }) =>
    columns.get(order.columnAt(cell)?.column ?? -1);
  return sumsEntries({
    sheet,
    reader,
    figureOf(cell) {
      const [line, column] = [lines()[cell.row], columnAt(cell)];
      const rule = rules().get(cellKey(cell.row, cell.column)) ?? "investment-entry";
      return { rule, subject: line && column ? subjectOf(line, column) : "" };
    },
    kindAt(cell) {
      const column = columnAt(cell);
      return (column && kinds.get(column)) ?? null;
    },
    leaves: () => leafLines(recap).flatMap((line) => recap.columns.map((column) => cellOf(recap, line, column))),
    room: ({ column }) => room().get(column) ?? 0,
  });
}

function byRow(lines: readonly Line[]): readonly (Line | undefined)[] {
  const rows: Line[] = [];
  for (const line of lines) rows[line.row] = line;
  return rows;
}

/** The rule of each figure that is computed, by `cellKey`. */
function rulesOf(relations: readonly Relation[]): ReadonlyMap<number, string> {
  const rules = new Map<number, string>();
  for (const { rule, target } of relations) {
    const key = cellKey(target.row, target.column);
    if (!rules.has(key)) rules.set(key, rule);
  }
  return rules;
}

/** By how much the roundings of its parts may take any sum of a column from them. */
function roomIn(relations: readonly Relation[]): ReadonlyMap<number, number> {
  const room = new Map<number, number>();
  for (const { target, slack } of relations) {
    room.set(target.column, Math.min(room.get(target.column) ?? Number.POSITIVE_INFINITY, slack?.valueOf() ?? 0));
  }
  return room;
}
