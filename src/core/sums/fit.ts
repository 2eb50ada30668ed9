import type { Line } from "../layout/line";
import type { Doubles } from "./doubles";
import { Comparison, type Fitting } from "./fitting";

/** A line of totals and the lines it adds up. */
export interface Total {
  readonly line: Line;
  readonly parts: readonly Line[];
}

/** A column of figures. `isSum` is true where it adds up others of its row: a blank in it is still to come. */
export interface FitColumn {
  readonly column: number;
  readonly isSum: boolean;
  /** By how much each of its figures may be off where they were rounded before they were added; none where it is left out. */
  readonly half?: number;
}

/** A line beside the sum of others, which are taken in and out one by one. */
export interface Growing {
  add(part: Line): void;
  remove(part: Line): void;
  fitting(): Fitting;
}

/**
 * Tells how well "this line is the sum of those" fits the figures. `carriers` are items that carry the sums of others:
 * where such a part is blank, it is no zero, but still to come.
 */
export class Fit {
  constructor(
    private readonly doubles: Doubles,
    private readonly columns: readonly FitColumn[],
    private readonly carriers: ReadonlySet<Line> = new Set(),
  ) {}

  of(line: Line, parts: readonly Line[]): Fitting {
    return this.growing(line, parts).fitting();
  }

  growing(line: Line, parts: readonly Line[] = []): Growing {
    const sum = new LineSum(line, this.doubles, this.columns, this.carriers);
    for (const part of parts) sum.add(part);
    return sum;
  }

  /** The same once it is known which lines add up others. */
  knowing(totals: readonly Total[]): Fit {
    return new Fit(this.doubles, this.columns, new Set(totals.map(({ line }) => line)));
  }
}

class LineSum implements Growing {
  readonly #comparison: Comparison;

  constructor(
    line: Line,
    private readonly doubles: Doubles,
    private readonly columns: readonly FitColumn[],
    private readonly carriers: ReadonlySet<Line>,
  ) {
    this.#comparison = new Comparison(
      columns.map(({ column }) => doubles.value(line.row, column)),
      columns.map(({ half = 0 }) => half),
    );
  }

  add(part: Line): void {
    this.#take(part, 1);
  }

  remove(part: Line): void {
    this.#take(part, -1);
  }

  fitting(): Fitting {
    return this.#comparison.fitting();
  }

  #take(part: Line, times: 1 | -1): void {
    const addsUp = part.kind !== "item" || this.carriers.has(part);
    for (let at = 0; at < this.columns.length; at++) {
      const { column, isSum } = this.columns[at] ?? NOWHERE;
      const value = this.doubles.value(part.row, column);
      if (!Number.isNaN(value)) this.#comparison.add(at, value, times);
      else if ((addsUp || isSum) && this.doubles.isBlank(part.row, column)) this.#comparison.await(at, times);
    }
  }
}

const NOWHERE: FitColumn = { column: -1, isSum: false };

/** The same for columns: how well "this column is the sum of those" fits the figures of some rows. */
export function fitOfColumn(
  doubles: Doubles,
  rows: readonly number[],
  { column }: FitColumn,
  parts: readonly FitColumn[],
): Fitting {
  const comparison = new Comparison(rows.map((row) => doubles.value(row, column)));
  for (const part of parts) {
    for (const [at, row] of rows.entries()) {
      const value = doubles.value(row, part.column);
      if (!Number.isNaN(value)) comparison.add(at, value, 1);
      else if (part.isSum && doubles.isBlank(row, part.column)) comparison.await(at, 1);
    }
  }
  return comparison.fitting();
}
