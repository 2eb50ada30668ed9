import { cellKey, type Cell } from "./address";
import { contains, type Area } from "./area";

/** Things that stand in cells, to be asked for by the areas that they lie in. */
export class CellIndex<T extends Cell> {
  readonly #byCell = new Map<number, T>();

  /** Of several in one cell the last is kept. */
  constructor(things: Iterable<T>) {
    for (const thing of things) this.#byCell.set(cellKey(thing.row, thing.column), thing);
  }

  /** True where one of them lies in an area. */
  isIn(area: Area): boolean {
    const { top, left, bottom, right } = area;
    if ((bottom - top + 1) * (right - left + 1) > this.#byCell.size) {
      for (const thing of this.#byCell.values()) if (contains(area, thing)) return true;
      return false;
    }
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) if (this.#byCell.has(cellKey(row, column))) return true;
    }
    return false;
  }

  /** Those in an area, in no particular order: its cells are looked up, or all things asked, whichever are fewer. */
  in(area: Area): readonly T[] {
    if (this.#byCell.size === 0) return [];
    const { top, left, bottom, right } = area;
    if ((bottom - top + 1) * (right - left + 1) > this.#byCell.size) {
      return [...this.#byCell.values()].filter((thing) => contains(area, thing));
    }
    const found: T[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const thing = this.#byCell.get(cellKey(row, column));
        if (thing) found.push(thing);
      }
    }
    return found;
  }
}
