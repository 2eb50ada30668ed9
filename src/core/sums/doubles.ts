import { numberIn, type Reader } from "../relations/reader";

/**
 * The figures of a table as doubles, each read once. They only weigh what is meant, and are asked for again and again;
 * whether a figure is right is told elsewhere, with exact numbers.
 */
export class Doubles {
  readonly #columns = new Map<number, Float64Array>();
  readonly #first: number;
  readonly #height: number;

  constructor(
    private readonly reader: Pick<Reader, "stated">,
    rows: readonly number[],
  ) {
    this.#first = rows.reduce((first, row) => Math.min(first, row), Number.POSITIVE_INFINITY);
    this.#height = rows.reduce((last, row) => Math.max(last, row), 0) - this.#first + 1;
  }

  /** NaN where no number stands. */
  value(row: number, column: number): number {
    return this.column(column)[row - this.#first] ?? Number.NaN;
  }

  isBlank(row: number, column: number): boolean {
    return Number.isNaN(this.value(row, column)) && this.reader.stated({ row, column }).kind === "blank";
  }

  private column(column: number): Float64Array {
    const known = this.#columns.get(column);
    if (known) return known;
    const values = new Float64Array(Math.max(0, this.#height));
    for (const at of values.keys()) {
      values[at] = numberIn(this.reader.stated({ row: this.#first + at, column }))?.valueOf() ?? Number.NaN;
    }
    this.#columns.set(column, values);
    return values;
  }
}
