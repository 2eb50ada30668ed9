import type { Line } from "../layout/line";
import type { Doubles } from "./doubles";
import { FigureRows } from "./figureRows";
import { Comparison, Count, type Fitting } from "./fitting";
import { Trailing } from "./trailing";

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
  /** Begins anew with another line. */
  begin(line: Line): void;
  add(part: Line): void;
  remove(part: Line): void;
  /** How well it fits now; asked again, that tells of then. */
  fitting(): Fitting;
}

/**
 * Tells how well "this line is the sum of those" fits the figures. `carriers` are items that carry the sums of others:
 * where such a part is blank, it is no zero, but still to come.
 */
export class Fit {
  readonly #halves: readonly number[];
  readonly #comparison: Comparison;

  constructor(
    private readonly doubles: Doubles,
    private readonly columns: readonly FitColumn[],
    private readonly carriers: ReadonlySet<Line> = new Set(),
    private readonly rows = new FigureRows(
      doubles,
      columns.map(({ column }) => column),
    ),
  ) {
    this.#halves = columns.map(({ half = 0 }) => half);
    this.#comparison = new Comparison(this.#halves);
  }

  of(line: Line, parts: readonly Line[]): Fitting {
    this.begin(this.#comparison, line);
    for (const part of parts) this.take(this.#comparison, part, 1);
    const { stated, fitting, exceeded } = this.#comparison.fitting();
    return { stated, fitting, exceeded };
  }

  growing(line?: Line, parts: readonly Line[] = []): Growing {
    const grown = new Grown(this, new Comparison(this.#halves));
    if (line) grown.begin(line);
    for (const part of parts) grown.add(part);
    return grown;
  }

  /** The same for lines of which a line adds up the last, wherever these begin; `most` is how many there may be. */
  trailing(most: number): Trailing {
    return new Trailing(most, this.rows, this.#halves, (line, at) => this.#isAwaited(line, at));
  }

  /** The same once it is known which lines add up others. */
  knowing(totals: readonly Total[]): Fit {
    return new Fit(this.doubles, this.columns, new Set(totals.map(({ line }) => line)), this.rows);
  }

  /** Compares a line, to begin with, with nothing. */
  begin(comparison: Comparison, line: Line): void {
    comparison.begin(this.rows.values, this.rows.startOf(line));
  }

  /** Adds a part to what a line is compared with; -1 `times` takes it out again. */
  take(comparison: Comparison, part: Line, times: 1 | -1): void {
    comparison.add(this.rows.values, this.rows.startOf(part), times, (at) => this.#isAwaited(part, at));
  }

  /** True where a line without a number there is a sum of others, and blank. */
  #isAwaited(line: Line, at: number): boolean {
    const { column, isSum } = this.columns[at] ?? NOWHERE;
    return (isSum || line.kind !== "item" || this.carriers.has(line)) && this.doubles.isBlank(line.row, column);
  }
}

class Grown implements Growing {
  constructor(
    private readonly fit: Fit,
    private readonly comparison: Comparison,
  ) {}

  begin(line: Line): void {
    this.fit.begin(this.comparison, line);
  }

  add(part: Line): void {
    this.fit.take(this.comparison, part, 1);
  }

  remove(part: Line): void {
    this.fit.take(this.comparison, part, -1);
  }

  fitting(): Fitting {
    return this.comparison.fitting();
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
  const own = doubles.column(column);
  const figures = parts.map((part) => doubles.column(part.column));
  const count = new Count();
  for (const row of rows) {
    let sum = 0;
    let isAwaited = false;
    for (let at = 0; at < parts.length; at++) {
      const value = figures[at]?.[row - doubles.first] ?? Number.NaN;
      if (!Number.isNaN(value)) sum += value;
      else isAwaited ||= isBlankSum(parts[at], row);
    }
    if (!isAwaited) count.take(own[row - doubles.first] ?? Number.NaN, sum);
  }
  return count;

  function isBlankSum(part: FitColumn | undefined, row: number): boolean {
    return part?.isSum === true && doubles.isBlank(row, part.column);
  }
}
