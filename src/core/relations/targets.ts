import type { Area } from "../grid/area";
import type { Cell } from "../grid/address";
import type { Relation } from "./relation";

/**
 * The cells that some relations compute, each relation by its position among them. Most areas that relations read hold
 * none of these cells, and their columns alone tell that.
 */
export class Targets {
  readonly #columns = new Map<number, TargetColumn>();

  constructor(readonly relations: readonly Relation[]) {
    relations.forEach(({ target: { row, column } }, at) => {
      const own = this.#columns.get(column);
      if (own) own.take(row, at);
      else this.#columns.set(column, new TargetColumn(row, at));
    });
  }

  /** The positions of the relations of a cell, in their order; most cells have one or none. */
  at({ row, column }: Cell): number | readonly number[] | undefined {
    return this.#columns.get(column)?.at(row);
  }

  /** The position of the first relation of a cell, which stands for it. */
  firstAt(cell: Cell): number | undefined {
    const own = this.at(cell);
    return typeof own === "object" ? own[0] : own;
  }

  /** True where some cell of an area is computed. */
  isIn(area: Area): boolean {
    return this.#addIn(area, null) !== null;
  }

  /** The positions, in their order and each once, of the relations whose figures others may read in some areas. */
  readIn(areas: readonly Area[]): readonly number[] {
    let found: number[] | null = null;
    for (const area of areas) found = this.#addIn(area, found);
    if (found === null) return NONE;
    // A part of a text is read by nobody.
    const read = found.filter((at) => this.relations[at]?.part === undefined);
    return read.length < 2 ? read : [...new Set(read)].sort((a, b) => a - b);
  }

  /** What was found so far, with the positions of an area; null as long as there is nothing. */
  #addIn({ top, left, bottom, right }: Area, before: number[] | null): number[] | null {
    let found = before;
    if (right - left >= this.#columns.size) {
      for (const [column, own] of this.#columns) {
        if (column >= left && column <= right) found = own.addIn(top, bottom, found);
      }
      return found;
    }
    for (let column = left; column <= right; column++) {
      const own = this.#columns.get(column);
      if (own !== undefined) found = own.addIn(top, bottom, found);
    }
    return found;
  }
}

const NONE: readonly number[] = [];

/** The targets of one column, by row. */
class TargetColumn {
  readonly #rows = new Map<number, number | readonly number[]>();
  #first: number;
  #last: number;

  constructor(row: number, at: number) {
    this.#rows.set(row, at);
    this.#first = this.#last = row;
  }

  take(row: number, at: number): void {
    const own = this.#rows.get(row);
    this.#rows.set(row, own === undefined ? at : [own, at].flat());
    if (row < this.#first) this.#first = row;
    if (row > this.#last) this.#last = row;
  }

  at(row: number): number | readonly number[] | undefined {
    return this.#rows.get(row);
  }

  /** Looks up the rows of an area, or else the targets in it, whichever are fewer: columns of answers are long. */
  addIn(top: number, bottom: number, before: number[] | null): number[] | null {
    const [from, to] = [Math.max(top, this.#first), Math.min(bottom, this.#last)];
    let found = before;
    if (to - from > this.#rows.size) {
      for (const [row, own] of this.#rows) if (row >= from && row <= to) found = added(found, own);
      return found;
    }
    for (let row = from; row <= to; row++) {
      const own = this.#rows.get(row);
      if (own !== undefined) found = added(found, own);
    }
    return found;
  }
}

function added(found: number[] | null, own: number | readonly number[]): number[] {
  if (found === null) return [own].flat();
  if (typeof own === "number") found.push(own);
  else found.push(...own);
  return found;
}
