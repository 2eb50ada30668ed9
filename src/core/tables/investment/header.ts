import type { Cell } from "../../grid/address";
import type { Block } from "./blocks";
import type { Role } from "./roles";
import type { Span } from "./spans";

/** A column of figures, as its header names it. */
export interface FigureColumn {
  readonly column: number;
  /** The words over it, from the top down: "PMDN Tambahan Investasi (Dalam Rp. Juta)". */
  readonly header: string;
  /** The lowest cell of the header that is its own. */
  readonly cell: Cell;
  readonly role: Role;
  /** Null where the header does not say whose investment it is. */
  readonly block: Block | null;
  readonly span: Span | null;
}

/**
 * The header of one investment table, or of several that share their labels:
 *
 *   No │ Kabupaten/Kota │     PMDN     │         PMA          top
 *      │                │ Proyek │ Rp  │ Proyek │ US$ │ Rp    bottom
 */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  /** The first column of the table; labels may stand in several, each rank in its own. */
  readonly left: number;
  readonly labelColumn: number;
  /** The column that numbers the rows; null where none does. */
  readonly numberColumn: number | null;
  /** The columns that may name a row, the nearest to the figures first; "Satuan" is the same in every row. */
  readonly nameColumns: readonly number[];
  /** The last column with a word in the header: columns of other things may stand among the figures and behind them. */
  readonly right: number;
  readonly columns: readonly FigureColumn[];
}

/** The first column of figures, and the last. */
export function edgesOf({ columns }: Pick<Header, "columns">): readonly [number, number] {
  const places = columns.map(({ column }) => column);
  return [Math.min(...places), Math.max(...places)];
}
