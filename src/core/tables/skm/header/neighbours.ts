import type { Sheet } from "../../../grid/sheet";
import { firstColumn, lastColumn, type Header } from "./header";
import { findNumberColumn } from "../respondents/numberColumn";

/** Headers that begin within so many rows of each other stand side by side. */
const SAME_HEIGHT = 2;

/** The headers of a sheet, and what each one must leave to the others. */
export class Neighbours {
  readonly #byTop = new Map<number, Header[]>();
  readonly #downwards: readonly Header[];

  constructor(
    private readonly sheet: Sheet,
    headers: readonly Header[],
  ) {
    this.#downwards = [...headers].sort((a, b) => a.top - b.top || firstColumn(a) - firstColumn(b));
    for (const header of this.#downwards) this.#byTop.set(header.top, [...this.#at(header.top), header]);
  }

  /** The headers from top to bottom. */
  get all(): readonly Header[] {
    return this.#downwards;
  }

  /** The first column right of the matrix that stands left of this one. */
  leftEdge(header: Header): number {
    const rights = this.#beside(header).map(lastColumn);
    return Math.max(-1, ...rights.filter((right) => right < firstColumn(header))) + 1;
  }

  /** The last column left of the matrix that stands right of this one; infinite without one. */
  rightEdge(header: Header): number {
    const last = lastColumn(header);
    const next = this.#beside(header)
      .filter((other) => firstColumn(other) > last)
      .sort((a, b) => firstColumn(a) - firstColumn(b))[0];
    if (!next) return Number.POSITIVE_INFINITY;
    return (findNumberColumn(this.sheet, next, last + 1) ?? firstColumn(next)) - 1;
  }

  /** The next header below a row that shares a column with this one. */
  below(header: Header, row: number): Header | null {
    const columns = new Set(header.unsur.flatMap((unsur) => unsur.columns));
    const shares = (other: Header) => other.unsur.some((unsur) => unsur.columns.some((column) => columns.has(column)));
    for (let index = this.#firstBelow(row); index < this.#downwards.length; index++) {
      const other = this.#downwards[index];
      if (other && shares(other)) return other;
    }
    return null;
  }

  /** Where the headers begin whose top is below a row; halved and halved again, as a sheet may hold thousands. */
  #firstBelow(row: number): number {
    let [low, high] = [0, this.#downwards.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#downwards[middle]?.top ?? 0) > row) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #at(top: number): readonly Header[] {
    return this.#byTop.get(top) ?? [];
  }

  /** The headers that begin at the same height as this one, itself included. */
  #beside(header: Header): Header[] {
    const beside: Header[] = [];
    for (let top = header.top - SAME_HEIGHT; top <= header.top + SAME_HEIGHT; top++) beside.push(...this.#at(top));
    return beside;
  }
}
