import { cellKey } from "../grid/address";
import { areaName } from "../grid/area";
import type { Tally } from "./operators";
import type { Reader, Stated } from "./reader";

/** A reader that remembers figures and the sums of areas, for relations that are evaluated again and again. */
export function remembering(reader: Reader): Reader {
  const tallies = new Map<string, Tally>();
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
    tally(area) {
      const name = areaName(area);
      const known = tallies.get(name) ?? reader.tally(area);
      tallies.set(name, known);
      return known;
    },
  };
}
