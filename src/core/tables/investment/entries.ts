import { cellKey, type Cell } from "../../grid/address";
import type { Entries } from "../../locate/findings";
import { ZERO, type Exact } from "../../numbers/exact";
import { halfUp, round } from "../../numbers/rounding";
import { likelihood } from "../../numbers/slips";
import { numberIn } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { forEachInSteps, type Steps } from "../../steps";
import { areForgotten } from "../sums/forgotten";
import { cellOf, decimalsOf, leafLines, subjectOf, type InvestmentColumn, type Recap } from "./recap";
import { isMoney } from "./roles";

/** The typed figures of an investment table: whole numbers of projects and workers, amounts of money, none below zero. */
export function* investmentEntries(recap: Recap, relations: readonly Relation[]): Steps<Entries> {
  const { sheet, order, reader } = recap;
  const lines = new Map(recap.lines.map((line) => [line.row, line]));
  const rules = new Map<number, string>();
  /** By column: how far a sum of amounts that were rounded may be off at the least. */
  const room = new Map<number, number>();
  yield* forEachInSteps(relations, ({ rule, target, slack }) => {
    const key = cellKey(target.row, target.column);
    if (!rules.has(key)) rules.set(key, rule);
    room.set(target.column, Math.min(room.get(target.column) ?? Number.POSITIVE_INFINITY, slack?.valueOf() ?? 0));
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
      if (!isMoney(column.role)) return value.compare(ZERO) >= 0 && value.d === 1n ? value : null;
      const written = halfUp(decimalsAt(cell));
      const settled = round(value, written);
      if (settled.compare(ZERO) < 0) return null;
      const typed = numberIn(reader.stated(cell));
      const meant = typed && movedPoint(typed, settled);
      if (!meant || !isNear(meant, settled, room.get(cell.column) ?? 0)) return settled;
      const moved = round(meant, written);
      const chance = (right: Exact) => likelihood(typed, right, decimalsAt(cell), []);
      return chance(moved) > chance(settled) ? moved : settled;
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
  return areForgotten(blank.size, leaves.length * recap.columns.length) ? blank : new Set();
}

/** So far from a power of ten the ratio of two amounts may be, of which one has its point in another place. */
const NEARLY = 0.1;

/**
 * A number with its decimal point where it stands in another one: 3.47 for 34.7 beside 3.48. Null where they differ by more.
 */
function movedPoint(typed: Exact, value: Exact): Exact | null {
  if (typed.n === 0n || value.n === 0n) return null;
  const ratio = value.valueOf() / typed.valueOf();
  const power = ratio > 0 ? Math.round(Math.log10(ratio)) : 0;
  if (power === 0 || Math.abs(power) > 3 || Math.abs(ratio / 10 ** power - 1) > NEARLY) return null;
  return power > 0 ? typed.mul(10 ** power) : typed.div(10 ** -power);
}

function isNear(one: Exact, other: Exact, room: number): boolean {
  return Math.abs(one.sub(other).valueOf()) <= room;
}
