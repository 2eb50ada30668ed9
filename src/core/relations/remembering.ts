import { cellKey } from "../grid/address";
import type { Area } from "../grid/area";
import type { Tally } from "./operators";
import type { Reader, Stated } from "./reader";

/** A reader that remembers figures and the sums of areas, for relations that are evaluated again and again. */
export function remembering(reader: Reader): Reader {
  /** By the first cells of their areas; most begin one or two. */
  const tallies = new Map<number, { readonly area: Area; readonly tally: Tally }[]>();
  const figures = new Map<number, Stated>();
  return {
    stated(cell) {
      const key = cellKey(cell.row, cell.column);
      const known = figures.get(key) ?? reader.stated(cell);
      figures.set(key, known);
      return known;
    },
    isFormula: (cell) => reader.isFormula(cell),
    isText: (cell) => reader.isText(cell),
    isEmpty: (cell) => reader.isEmpty(cell),
    addedUp: (target, areas) => reader.addedUp?.(target, areas) ?? 0,
    tally(area) {
      const key = cellKey(area.top, area.left);
      const begun = tallies.get(key) ?? [];
      const known = begun.find(({ area: { bottom, right } }) => bottom === area.bottom && right === area.right);
      if (known) return known.tally;
      const tally = reader.tally(area);
      begun.push({ area, tally });
      tallies.set(key, begun);
      return tally;
    },
  };
}
