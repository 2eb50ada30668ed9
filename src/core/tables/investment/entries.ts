import { cellKey, type Cell } from "../../grid/address";
import type { Entries } from "../../locate/findings";
import { ZERO } from "../../numbers/exact";
import { halfUp, round } from "../../numbers/rounding";
import type { Relation } from "../../relations/relation";
import { forEachInSteps, type Steps } from "../../steps";
import { cellOf, decimalsOf, leafLines, subjectOf, type InvestmentColumn, type Recap } from "./recap";
import { isMoney } from "./roles";

/** Where more than this share of the figures is blank, a blank stands for zero. */
const MOST_BLANK = 0.1;

/** The typed figures of an investment table: whole numbers of projects and workers, amounts of money, none below zero. */
export function* investmentEntries(recap: Recap, relations: readonly Relation[]): Steps<Entries> {
  const { sheet, order, reader } = recap;
  const lines = new Map(recap.lines.map((line) => [line.row, line]));
  const rules = new Map<number, string>();
  yield* forEachInSteps(relations, ({ rule, target }) => {
    const key = cellKey(target.row, target.column);
    if (!rules.has(key)) rules.set(key, rule);
  });
  const columns = new Map(recap.columns.map((column) => [column.column, column]));
  const fillable = yield* fillableBlanks(recap);

  function columnAt(cell: Cell): InvestmentColumn | undefined {
    return columns.get(order.columnAt(cell)?.column ?? -1);
  }

  function decimalsAt(cell: Cell): number {
    const column = columnAt(cell);
    return column ? decimalsOf(recap, column) : 0;
  }

  return {
    figureOf(cell) {
      const [line, column] = [lines.get(cell.row), columnAt(cell)];
      const rule = rules.get(cellKey(cell.row, cell.column)) ?? "investment-entry";
      return { rule, subject: line && column ? subjectOf(line, column) : "" };
    },
    decimals: decimalsAt,
    settle(cell, value) {
      const column = columnAt(cell);
      if (!column || sheet.isCovered(cell.row, cell.column)) return null;
      if (reader.isEmpty(cell) && !fillable.has(cellKey(cell.row, cell.column))) return null;
      const settled = isMoney(column.role) ? round(value, halfUp(decimalsAt(cell))) : value;
      return settled.compare(ZERO) >= 0 && (isMoney(column.role) || settled.d === 1n) ? settled : null;
    },
  };
}

/** Blank figures that no line computes, where so few are blank that one was forgotten rather than left out for zero. */
function* fillableBlanks(recap: Recap): Steps<ReadonlySet<number>> {
  const leaves = leafLines(recap);
  const blank = new Set<number>();
  for (const column of recap.columns) {
    yield* forEachInSteps(leaves, (line) => {
      const cell = cellOf(recap, line, column);
      if (recap.reader.isEmpty(cell)) blank.add(cellKey(cell.row, cell.column));
    });
  }
  return blank.size <= leaves.length * recap.columns.length * MOST_BLANK ? blank : new Set();
}
