import { ROWS, type Cell } from "./address";
import { contains, type Area } from "./area";

/**
 * Tells in which of many areas a cell lies, without looking at them all. Rows are grouped in blocks of 1, 2, 4, 8 …;
 * each area is kept in the smallest block that holds it, and a cell lies in one block of each size.
 *
 *     row      0   1   2   3   4   5   6   7
 *     blocks  [0] [1] [2] [3] [4] [5] [6] [7]
 *             [  0  ] [  1  ] [  2  ] [  3  ]
 *             [      0      ] [      1      ]
 */
export class AreaIndex<T> {
  readonly #blocks = new Map<number, { readonly area: Area; readonly thing: T }[]>();
  readonly #sizes = new Set<number>();

  add(area: Area, thing: T): void {
    // The highest bit in which the two rows differ tells how large a block must be to hold both.
    const size = 32 - Math.clz32(area.top ^ area.bottom);
    const key = blockKey(size, area.top);
    const block = this.#blocks.get(key);
    if (block) block.push({ area, thing });
    else this.#blocks.set(key, [{ area, thing }]);
    this.#sizes.add(size);
  }

  /** What was added for the areas that a cell lies in. */
  *at(cell: Cell): Generator<T> {
    for (const size of this.#sizes) {
      for (const { area, thing } of this.#blocks.get(blockKey(size, cell.row)) ?? []) {
        if (contains(area, cell)) yield thing;
      }
    }
  }

  /** One of those, or null where the cell lies in none. */
  oneAt(cell: Cell): T | null {
    // Asked of every cell of a sheet, and most sheets have no area.
    if (this.#sizes.size === 0) return null;
    for (const thing of this.at(cell)) return thing;
    return null;
  }
}

/** Blocks are numbered from 0 in each size; `size` is the number of times that it was doubled. */
function blockKey(size: number, row: number): number {
  return size * ROWS + (row >>> size);
}
