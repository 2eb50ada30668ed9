import type { Reader } from "../relations/reader";
import { HANDFUL, type Steps } from "../steps";

/** What figures are read from. */
export interface FigureSource extends Pick<Reader, "stated"> {
  /** The number that stands in a cell as the nearest double; NaN where none does. */
  double(row: number, column: number): number;
}

/**
 * The figures of a table as doubles, each read once. They only weigh what is meant, and are asked for again and again;
 * whether a figure is right is told elsewhere, with exact numbers.
 */
export class Doubles {
  /** The row that the figures of `column` begin with. */
  readonly first: number;
  /** How many rows there are from there on. */
  readonly height: number;
  readonly #columns = new Map<number, Float64Array>();

  constructor(
    private readonly reader: FigureSource,
    rows: readonly number[],
  ) {
    this.first = rows.reduce((first, row) => Math.min(first, row), Number.POSITIVE_INFINITY);
    this.height = Math.max(0, rows.reduce((last, row) => Math.max(last, row), 0) - this.first + 1);
  }

  /** Reads some columns, step by step: what is asked for later is read at once. */
  *read(columns: readonly number[]): Steps<void> {
    const read = columns.map(() => new Float64Array(this.height));
    // The cells of a row lie together in memory: column by column, large tables take far longer.
    const rows = Math.min(HANDFUL, Math.max(1, this.height));
    let left = 0;
    for (let from = 0; from < this.height; from += rows) {
      for (let at = 0; at < columns.length; at++) {
        if (left <= 0) {
          yield;
          left = HANDFUL;
        }
        left -= rows;
        this.#fill(read[at] as Float64Array, columns[at] ?? 0, from, from + rows);
      }
    }
    columns.forEach((column, at) => this.#columns.set(column, read[at] as Float64Array));
  }

  /** NaN where no number stands. */
  value(row: number, column: number): number {
    return this.column(column)[row - this.first] ?? Number.NaN;
  }

  isBlank(row: number, column: number): boolean {
    return Number.isNaN(this.value(row, column)) && this.reader.stated({ row, column }).kind === "blank";
  }

  /** The figures of a column from row `first` on. */
  column(column: number): Float64Array {
    const known = this.#columns.get(column);
    if (known) return known;
    const values = new Float64Array(this.height);
    this.#fill(values, column, 0, this.height);
    this.#columns.set(column, values);
    return values;
  }

  #fill(values: Float64Array, column: number, from: number, to: number): void {
    const end = Math.min(to, values.length);
    for (let at = from; at < end; at++) values[at] = this.reader.double(this.first + at, column);
  }
}
