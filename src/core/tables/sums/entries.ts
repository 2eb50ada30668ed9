import type { Figure } from "../../findings/message";
import { cellKey, type Cell } from "../../grid/address";
import type { Sheet } from "../../grid/sheet";
import type { Entries } from "../../locate/findings";
import { exact, type Exact } from "../../numbers/exact";
import { canBe, type Kind } from "../../numbers/kind";
import { halfUp, round } from "../../numbers/rounding";
import { likelihood } from "../../numbers/slips";
import { numberIn, type Reader } from "../../relations/reader";
import { forgottenBlanks } from "./forgotten";

/** A table of sums as its typed figures are told from it. */
export interface TypedFigures {
  readonly sheet: Sheet;
  readonly reader: Reader;
  figureOf(cell: Cell): Figure;
  /** What the figure of a cell can be; null for a cell that is none of the table's. */
  readonly kindAt: (cell: Cell) => Kind | null;
  /** The cells that figures belong in and that no other computes. */
  leaves(): readonly Cell[];
  /** By how much the roundings of amounts may take a sum in the column of a cell from its parts. */
  room?(cell: Cell): number;
}

/** The typed figures of a table of sums; one that is wrong is told where its sums say what it is. */
export function sumsEntries(table: TypedFigures): Entries {
  const { sheet, reader, kindAt } = table;
  let forgotten: ReadonlySet<number> | null = null;
  const isForgotten = ({ row, column }: Cell) =>
    (forgotten ??= forgottenBlanks(table.leaves(), reader)).has(cellKey(row, column));

  function asWritten(cell: Cell, value: Exact, decimals: number): Exact {
    const settled = round(value, halfUp(decimals));
    const typed = numberIn(reader.stated(cell));
    const meant = typed && movedPoint(typed, settled);
    if (!meant || !isNear(meant, settled, table.room?.(cell) ?? 0)) return settled;
    const moved = round(meant, halfUp(decimals));
    const chance = (right: Exact) => likelihood(typed, right, decimals, []);
    return chance(moved) > chance(settled) ? moved : settled;
  }

  return {
    figureOf: (cell) => table.figureOf(cell),
    decimals: (cell) => kindAt(cell)?.decimals ?? 0,
    settle(cell, value) {
      const kind = kindAt(cell);
      if (!kind || sheet.isCovered(cell.row, cell.column)) return null;
      if (reader.isEmpty(cell) && !isForgotten(cell)) return null;
      const settled = kind.isWhole ? value : asWritten(cell, value, kind.decimals);
      return canBe(kind, settled) ? settled : null;
    },
  };
}

/** So far from a power of ten the ratio of two amounts may be, of which one has its point in another place. */
const NEARLY = 0.1;

/**
 * A number with its decimal point where it stands in another one: 3.47 for 34.7 beside 3.48. Null where they differ by more,
 * and for numbers of which one is nothing or less.
 */
function movedPoint(typed: Exact, value: Exact): Exact | null {
  const ratio = value.valueOf() / typed.valueOf();
  const power = Math.round(Math.log10(ratio));
  return Math.abs(ratio / 10 ** power - 1) <= NEARLY ? typed.mul(exact(10 ** power)) : null;
}

function isNear(one: Exact, other: Exact, room: number): boolean {
  return Math.abs(one.sub(other).valueOf()) <= room;
}
