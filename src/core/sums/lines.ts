/**
 * The figures of a block as lines that run one way: its rows, or its columns. Sums are looked for in doubles, which is
 * quick; whether a figure is right is told elsewhere, with exact numbers.
 */
export class Lines {
  readonly #values: Float64Array;
  readonly #decimals: Float64Array;

  private constructor(
    readonly count: number,
    readonly across: number,
    values: Float64Array,
    decimals: Float64Array,
    private readonly step: number,
    private readonly stride: number,
  ) {
    this.#values = values;
    this.#decimals = decimals;
  }

  /** The rows of a block; null stands where a cell holds no number. */
  static ofRows(rows: readonly (readonly (Figure | null)[])[]): Lines {
    const across = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    const values = new Float64Array(rows.length * across).fill(Number.NaN);
    const decimals = new Float64Array(rows.length * across);
    for (const [at, row] of rows.entries()) {
      for (const [column, figure] of row.entries()) {
        if (!figure) continue;
        values[at * across + column] = figure.value;
        decimals[at * across + column] = figure.decimals;
      }
    }
    return new Lines(rows.length, across, values, decimals, across, 1);
  }

  /** The same figures as lines that run the other way. */
  turned(): Lines {
    return new Lines(this.across, this.count, this.#values, this.#decimals, this.stride, this.step);
  }

  /** NaN where no number stands. */
  value(line: number, at: number): number {
    return this.#values[line * this.step + at * this.stride] ?? Number.NaN;
  }

  /** What the figure adds to a sum: nothing where no number stands. */
  amount(line: number, at: number): number {
    return this.value(line, at) || 0;
  }

  has(line: number, at: number): boolean {
    return !Number.isNaN(this.value(line, at));
  }

  decimals(line: number, at: number): number {
    return this.#decimals[line * this.step + at * this.stride] ?? 0;
  }
}

/** A number and how many decimals it is written with: fewer than none where it was rounded to tens, or to fives. */
export interface Figure {
  readonly value: number;
  readonly decimals: number;
}
