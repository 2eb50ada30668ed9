import { contains } from "../grid/area";
import type { Cell } from "../grid/address";
import type { Sheet } from "../grid/sheet";
import { decimalsOf, exact, type Exact } from "../numbers/exact";
import { isNumber } from "../relations/operators";
import { numberIn } from "../relations/reader";
import { solve, type Solved } from "../solve";
import type { Steps } from "../steps";
import type { Table } from "../tables/table";

/** A figure of another sheet: what it states, and what it should be where that is known. */
export interface Source {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly stated: Exact | null;
  /** Null where its own table does not say which of its figures are right. */
  readonly truth: Exact | null;
  readonly decimals: number;
}

/** Reads figures of other sheets by the tables that they stand in; each of these is judged once, for the recap and for itself. */
export class Sources {
  constructor(private readonly tables: readonly Table[]) {}

  *at(sheet: Sheet, cell: Cell): Steps<Source> {
    const table = this.tables.find((one) => one.sheet === sheet && contains(one.area, cell));
    const value = sheet.value(cell.row, cell.column);
    const plain = typeof value === "number" ? exact(value) : null;
    if (!table || table.register) return { sheet, cell, stated: plain, truth: plain, ...decimalsIn(plain) };
    const solved = yield* solve(table);
    const stated = numberIn(table.reader.stated(cell)) ?? plain;
    return { sheet, cell, stated, truth: truthOf(solved, cell, stated), ...decimalsIn(stated) };
  }
}

function decimalsIn(value: Exact | null) {
  return { decimals: value === null ? 0 : decimalsOf(value.valueOf()) };
}

function truthOf({ judgements, located, doubts }: Solved, cell: Cell, stated: Exact | null): Exact | null {
  const isHere = (other: Cell) => other.row === cell.row && other.column === cell.column;
  if (located.suspects.some(({ candidates }) => candidates.some((one) => isHere(one.cell)))) return null;
  const suspect = located.suspects.find((one) => isHere(one.cell));
  if (suspect) return suspect.value;
  if (located.unexplained.some(({ target }) => isHere(target))) return null;
  const judged = judgements.find(({ relation, verdict }) => isHere(relation.target) && verdict !== "unknown");
  if (!judged || doubts.has(judged.relation)) return stated;
  return isNumber(judged.truth) ? judged.truth : stated;
}
