import type { Line } from "../layout/line";
import type { Doubles } from "./doubles";

/**
 * The figures of some columns, those of a row one beside the other: what compares whole lines goes through them at once.
 *
 *   row 4    10 │  5 │ 15
 *   row 5     7 │  2 │  9       10  5  15  7  2  9
 */
export class FigureRows {
  readonly width: number;
  #values: Float64Array | null = null;

  constructor(
    private readonly doubles: Doubles,
    private readonly columns: readonly number[],
  ) {
    this.width = columns.length;
  }

  /** All of them, once they are asked for; NaN where no number stands. */
  get values(): Float64Array {
    return (this.#values ??= this.#pack());
  }

  /** Where the figures of a line begin among all. */
  startOf({ row }: Line): number {
    return (row - this.doubles.first) * this.width;
  }

  #pack(): Float64Array {
    const values = new Float64Array(this.width * this.doubles.height);
    this.columns.forEach((column, at) => {
      const own = this.doubles.column(column);
      for (let row = 0; row < own.length; row++) values[row * this.width + at] = own[row] ?? Number.NaN;
    });
    return values;
  }
}
