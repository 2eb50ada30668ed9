import { numberIn } from "../relations/reader";
import type { CountCell } from "../tables/table";
import type { Countable } from "./countable";
import type { IndexedRegister, IssuedRow } from "./indexed";

/** A cell of a table with the rows of a register that it counts. */
export interface Tally {
  readonly countable: Countable;
  readonly cell: CountCell;
  readonly year: number;
  readonly source: IndexedRegister;
  readonly rows: readonly IssuedRow[];
  /** The same of further registers, where only together they are what the cell counts. */
  readonly joined: readonly Tally[];
  /** How many permits of its jenis izin have no date, so that they may be of its month, too. */
  readonly undated: number;
}

/** How many rows there are, in all registers that are counted together. */
export function countOf({ rows, joined }: Tally): number {
  return joined.reduce((count, other) => count + other.rows.length, rows.length);
}

/** The number that is typed into the cell of a tally; null for a blank. */
export function typedCount({ countable, cell }: Tally) {
  return numberIn(countable.table.reader.stated(cell.cell));
}
