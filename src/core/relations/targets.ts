import type { Area } from "../grid/area";
import type { Cell } from "../grid/address";
import { forEachInSteps, type Steps } from "../steps";
import type { Relation } from "./relation";
import { byRow, columnsOf, firstFrom, type TargetColumn, type TargetColumns } from "./targetColumns";

/**
 * The cells that some relations compute, each relation by its position among them. Most areas that relations read hold
 * none of these cells, and their columns alone tell that.
 */
export class Targets {
  /** From left to right. */
  readonly #columns: readonly TargetColumn[];
  readonly #places: readonly number[];
  readonly #reads: (readonly number[] | undefined)[] = [];
  /** Null until a long row is asked about. */
  #byRow: ReadonlyMap<number, readonly TargetColumn[]> | null = null;
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
      this.#firsts = new Int32Array(this.relations.length).map((_, at) => at);
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
    if (top === bottom && right - left > LONG) {
      for (const column of this.#inRow(top)) {
        if (column.column >= left && column.column <= right) found = column.addIn(top, bottom, found);
      }
      return found;
    }
    for (let place = firstFrom(this.#places, left); (this.#places[place] ?? right + 1) <= right; place++) {
      found = this.#columns[place]?.addIn(top, bottom, found) ?? found;
    }
    return found;
  }

  /** The columns in which something is computed in a row: of a row with very many months these are few. */
  #inRow(row: number): readonly TargetColumn[] {
    this.#byRow ??= byRow(this.#columns);
    return this.#byRow.get(row) ?? [];
  }
}

/** An area of a row with more columns than this is long. */
const LONG = 50;

/** So many of what is read go into a step. */
const MANY = 2000;

const NONE: readonly number[] = [];

function isAscending(positions: readonly number[]): boolean {
  for (let at = 1; at < positions.length; at++) {
    if ((positions[at] ?? 0) <= (positions[at - 1] ?? 0)) return false;
  }
  return true;
}
