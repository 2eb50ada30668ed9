import { cellKey, type Cell } from "../grid/address";
import type { Edit } from "./edit";

/** Where fixed figures stand that formulas to be written read, though others determine them: each once, in reading order. */
export function fixedCellsRead(edits: readonly Edit[]): readonly { readonly sheet: string; readonly cell: Cell }[] {
  const read = edits.flatMap(({ sheet, reads = [] }) => reads.map((cell) => ({ sheet, cell })));
  const rank = ({ cell }: { readonly cell: Cell }) => cellKey(cell.row, cell.column);
  const places = new Map(read.map((place) => [`${place.sheet}!${rank(place)}`, place]));
  return [...places.values()].sort((a, b) => rank(a) - rank(b));
}
