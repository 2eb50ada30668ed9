import type { Area } from "../grid/area";
import type { Cell } from "../grid/address";
import { forEachInSteps, type Steps } from "../steps";
import type { Relation } from "./relation";

/**
 * The cells that some relations compute, each relation by its position among them. Most areas that relations read hold
 * none of these cells, and their columns alone tell that.
 */
export class Targets {
  /** From left to right. */
  readonly #columns: readonly TargetColumn[];
  readonly #places: readonly number[];
  readonly #reads: (readonly number[] | undefined)[] = [];
  /** Null until somebody asks. */
  #firsts: Int32Array | null = null;

  constructor(
    readonly relations: readonly Relation[],
    known: TargetColumns = columnsOf(relations),
  ) {
    this.#places = known.places;
    this.#columns = known.columns;
  }

  /** For each relation, by its position, the first one of its cell. */
  get firsts(): Int32Array {
    if (this.#firsts === null) {
      this.#firsts = Int32Array.from(this.relations.keys());
      for (const column of this.#columns) column.tellFirsts(this.#firsts);
    }
    return this.#firsts;
  }

  /** The same relations in another order; `order` tells of each place which of these stands there. What each reads is known. */
  *inOrder(order: readonly number[]): Steps<Targets> {
    const places = new Int32Array(order.length);
    order.forEach((at, place) => (places[at] = place));
    const columns: TargetColumn[] = [];
    for (const column of this.#columns) {
      yield;
      columns.push(column.moved(places));
    }
    const relations: Relation[] = [];
    for (const at of order) {
      const relation = this.relations[at];
      if (relation) relations.push(relation);
    }
    const ordered = new Targets(relations, { places: this.#places, columns });
    yield* forEachInSteps(
      order,
      (at, place) => {
        const read = this.reads(at);
        const moved = read.length === 0 ? NONE : read.map((one) => places[one] ?? 0);
        ordered.#reads[place] = isAscending(moved) ? moved : [...moved].sort((a, b) => a - b);
      },
      MANY,
    );
    return ordered;
  }

  /** The positions of the relations of a cell, in their order; most cells have one or none. */
  at({ row, column }: Cell): number | readonly number[] | undefined {
    const place = firstFrom(this.#places, column);
    return this.#places[place] === column ? this.#columns[place]?.at(row) : undefined;
  }

  /** The position of the first relation of a cell, which stands for it. */
  firstAt(cell: Cell): number | undefined {
    const own = this.at(cell);
    return typeof own === "object" ? own[0] : own;
  }

  /** True where some cell of an area is computed. */
  isIn({ top, left, bottom, right }: Area): boolean {
    for (let place = firstFrom(this.#places, left); (this.#places[place] ?? right + 1) <= right; place++) {
      if (this.#columns[place]?.isIn(top, bottom)) return true;
    }
    return false;
  }

  /** Goes down the computed cells of a column between two rows, each by the first of its relations. */
  eachIn(column: number, top: number, bottom: number, visit: (row: number, first: number) => void): void {
    const place = firstFrom(this.#places, column);
    if (this.#places[place] === column) this.#columns[place]?.eachIn(top, bottom, visit);
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
    for (let place = firstFrom(this.#places, left); (this.#places[place] ?? right + 1) <= right; place++) {
      found = this.#columns[place]?.addIn(top, bottom, found) ?? found;
    }
    return found;
  }
}

/** So many of what is read go into a step. */
const MANY = 2000;

/** The columns of some targets from left to right. */
interface TargetColumns {
  readonly places: readonly number[];
  readonly columns: readonly TargetColumn[];
}

function columnsOf(relations: readonly Relation[]): TargetColumns {
  const byColumn = new Map<number, TargetColumn>();
  relations.forEach(({ target: { row, column } }, at) => {
    let own = byColumn.get(column);
    if (!own) byColumn.set(column, (own = new TargetColumn()));
    own.take(row, at);
  });
  const columns = [...byColumn].sort(([one], [other]) => one - other);
  return { places: columns.map(([column]) => column), columns: columns.map(([, own]) => own.inOrder()) };
}

const NONE: readonly number[] = [];

function isAscending(positions: readonly number[]): boolean {
  for (let at = 1; at < positions.length; at++) {
    if ((positions[at] ?? 0) <= (positions[at - 1] ?? 0)) return false;
  }
  return true;
}

/** The first place of an ascending list from which on nothing is less. */
function firstFrom(ascending: readonly number[], least: number): number {
  // Most lists go up by one.
  const guess = least - (ascending[0] ?? 0);
  if (guess >= 0 && ascending[guess] === least && ascending[guess - 1] !== least) return guess;
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The targets of one column by their rows, from top to bottom; those of one cell in the order of their relations. */
class TargetColumn {
  #rows: number[] = [];
  #positions: number[] = [];
  #isInOrder = true;

  take(row: number, at: number): void {
    const end = this.#rows.length - 1;
    const last = this.#rows[end] ?? row;
    if (row < last || (row === last && at < (this.#positions[end] ?? at))) this.#isInOrder = false;
    this.#rows.push(row);
    this.#positions.push(at);
  }

  /** The same column, once all are taken. */
  inOrder(): this {
    if (this.#isInOrder) return this;
    const beyond = this.#positions.reduce((most, at) => Math.max(most, at), 0) + 1;
    // A row and a position in one number: to sort these nothing has to be asked.
    const keys = new Float64Array(this.#rows.map((row, at) => row * beyond + (this.#positions[at] ?? 0))).sort();
    [this.#rows, this.#positions] = [[], []];
    for (const key of keys) {
      const row = Math.floor(key / beyond);
      this.#rows.push(row);
      this.#positions.push(key - row * beyond);
    }
    return this;
  }

  /** The same column with its relations at other places. */
  moved(places: Int32Array): TargetColumn {
    const column = new TargetColumn();
    this.#rows.forEach((row, at) => {
      column.take(row, places[this.#positions[at] ?? 0] ?? 0);
    });
    return column.inOrder();
  }

  at(row: number): number | readonly number[] | undefined {
    const from = firstFrom(this.#rows, row);
    if (this.#rows[from] !== row) return undefined;
    let end = from + 1;
    while (this.#rows[end] === row) end++;
    return end === from + 1 ? this.#positions[from] : this.#positions.slice(from, end);
  }

  isIn(top: number, bottom: number): boolean {
    return (this.#rows[firstFrom(this.#rows, top)] ?? bottom + 1) <= bottom;
  }

  eachIn(top: number, bottom: number, visit: (row: number, first: number) => void): void {
    let last = Number.NaN;
    for (let place = firstFrom(this.#rows, top); place < this.#rows.length; place++) {
      const row = this.#rows[place] ?? 0;
      if (row > bottom) return;
      if (row !== last) visit(row, this.#positions[place] ?? 0);
      last = row;
    }
  }

  /** Notes for each of its relations the first one of the cell. */
  tellFirsts(firsts: Int32Array): void {
    for (let place = 1; place < this.#rows.length; place++) {
      const [before, own] = [this.#positions[place - 1] ?? 0, this.#positions[place] ?? 0];
      if (this.#rows[place] === this.#rows[place - 1]) firsts[own] = firsts[before] ?? before;
    }
  }

  addIn(top: number, bottom: number, before: number[] | null): number[] | null {
    let found = before;
    for (let place = firstFrom(this.#rows, top); (this.#rows[place] ?? bottom + 1) <= bottom; place++) {
      const at = this.#positions[place] ?? 0;
      if (found === null) found = [at];
      else found.push(at);
    }
    return found;
  }
}
