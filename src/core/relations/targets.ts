import type { Area } from "../grid/area";
import type { Cell } from "../grid/address";
import type { Relation } from "./relation";

/**
 * The cells that some relations compute, each relation by its position among them. Most areas that relations read hold
 * none of these cells, and their columns alone tell that.
 */
export class Targets {
  readonly #columns = new Map<number, TargetColumn>();
  readonly #reads: (readonly number[] | undefined)[] = [];

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
  isIn({ top, left, bottom, right }: Area): boolean {
    return this.#columnsIn(left, right).some((column) => column.isIn(top, bottom));
  }

  /** The positions of the relations whose figures one of them reads, in their order and each once. */
  reads(at: number): readonly number[] {
    return (this.#reads[at] ??= this.readIn(this.relations[at]?.sources ?? []));
  }

  /** The same of any areas. */
  readIn(areas: readonly Area[]): readonly number[] {
    let found: number[] | null = null;
    for (const area of areas) found = this.#addIn(area, found);
    if (found === null) return NONE;
    // A part of a text is read by nobody.
    const read = found.filter((at) => this.relations[at]?.part === undefined);
    return isAscending(read) ? read : [...new Set(read)].sort((a, b) => a - b);
  }

  /** What was found so far, with the positions of an area; null as long as there is nothing. */
  #addIn({ top, left, bottom, right }: Area, before: number[] | null): number[] | null {
    let found = before;
    for (const column of this.#columnsIn(left, right)) found = column.addIn(top, bottom, found);
    return found;
  }

  /** Looks up the columns of an area, or else those of the targets, whichever are fewer; most areas have none. */
  #columnsIn(left: number, right: number): readonly TargetColumn[] {
    if (right - left >= this.#columns.size) {
      return [...this.#columns].flatMap(([column, own]) => (column >= left && column <= right ? own : []));
    }
    let found: TargetColumn[] | null = null;
    for (let column = left; column <= right; column++) {
      const own = this.#columns.get(column);
      if (own !== undefined) found = found === null ? [own] : [...found, own];
    }
    return found ?? NO_COLUMNS;
  }
}

const NO_COLUMNS: readonly TargetColumn[] = [];
const NONE: readonly number[] = [];

function isAscending(positions: readonly number[]): boolean {
  for (let at = 1; at < positions.length; at++) {
    if ((positions[at] ?? 0) <= (positions[at - 1] ?? 0)) return false;
  }
  return true;
}

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

  isIn(top: number, bottom: number): boolean {
    const [from, to] = [Math.max(top, this.#first), Math.min(bottom, this.#last)];
    if (to - from > this.#rows.size) return this.addIn(top, bottom, null) !== null;
    for (let row = from; row <= to; row++) if (this.#rows.has(row)) return true;
    return false;
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
  else for (const at of own) found.push(at);
  return found;
}
