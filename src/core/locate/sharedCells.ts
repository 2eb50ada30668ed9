/**
 * Which equations each cell stands in. Of very many cells each stands in two or three: one list holds all of these places,
 * each of which says where the cell stood before.
 *
 *   places      0      1      2      3      4
 *   equation    row 4  row 4  row 5  Mei    Mei
 *   before      –      –      –      1      2        the cell of row 4 and Mei: places 3 and 1
 */
export class SharedCells {
  /** By column and row, the last place of the cell. */
  readonly #last: (number | undefined)[][] = [];
  readonly #equations: Int32Array;
  readonly #before: Int32Array;
  #size = 0;

  /** `most` is how many places there may be. */
  constructor(most: number) {
    this.#equations = new Int32Array(most);
    this.#before = new Int32Array(most);
  }

  /** Takes a cell of an equation, one equation after the other; gives one that it stands in as well, null where none is. */
  take(row: number, column: number, equation: number): number | null {
    const own = (this.#last[column] ??= []);
    const last = own[row] ?? NOWHERE;
    const other = last === NOWHERE ? null : (this.#equations[last] ?? null);
    if (other === equation) return null;
    own[row] = this.#size;
    this.#equations[this.#size] = equation;
    this.#before[this.#size++] = last;
    return other;
  }

  /** The equations of a cell in their order. */
  equationsOf(row: number, column: number): readonly number[] {
    const found: number[] = [];
    for (let at = this.#last[column]?.[row] ?? NOWHERE; at !== NOWHERE; at = this.#before[at] ?? NOWHERE) {
      found.push(this.#equations[at] ?? 0);
    }
    return found.reverse();
  }

  /** For each group of equations that share cells: how many of them a cell stands in at most, where that is more than one. */
  widest(groupOf: (equation: number) => number): ReadonlyMap<number, number> {
    const widest = new Map<number, number>();
    const counts = new Int32Array(this.#size);
    for (let at = 0; at < this.#size; at++) {
      const before = this.#before[at] ?? NOWHERE;
      const count = before === NOWHERE ? 1 : (counts[before] ?? 0) + 1;
      counts[at] = count;
      if (count === 1) continue;
      const group = groupOf(this.#equations[at] ?? 0);
      if (count > (widest.get(group) ?? 0)) widest.set(group, count);
    }
    return widest;
  }
}

const NOWHERE = -1;
