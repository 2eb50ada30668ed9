/** How figures compare with sums of others. */
export interface Fitting {
  /** How many figures are there to be compared. */
  readonly stated: number;
  /** How many of them are the sums. */
  readonly fitting: number;
  /** How many of them are less than the sums: further parts make no better fit. */
  readonly exceeded: number;
}

/** A row may be wrong in a cell or two and still be a total; below this share it is none. */
export const FITS = 0.5;

/** The share of the figures compared that are the sums; none where nothing was compared. */
export function shareOf({ fitting, stated }: Pick<Fitting, "fitting" | "stated">): number {
  return stated === 0 ? 0 : fitting / stated;
}

/** In fewer columns figures are sums by chance. */
const SURE = 2;

/** True for figures that only a sum has: all of them, or all but one of many. */
export function isSure({ fitting, stated }: Fitting): boolean {
  return fitting >= SURE && (fitting === stated || (fitting > SURE && fitting === stated - 1));
}

/** True for most figures, and for no fewer than chance has. */
export function isMost({ fitting, stated }: Fitting): boolean {
  return fitting >= SURE && fitting * 2 > stated;
}

/** True where so many of the figures are less than the sums that further parts can make no total of them. */
export function isExceeded({ exceeded, stated }: Fitting): boolean {
  return exceeded > stated * (1 - FITS);
}

/**
 * Figures beside the sums of others; a sum of sums still to come says nothing. Parts are taken in and out one by one, at
 * the cost of one.
 */
export class Comparison {
  readonly #figures: Float64Array;
  readonly #sums: Float64Array;
  /** How many of the parts are sums still to come. */
  readonly #awaited: Int32Array;
  readonly #parts: Int32Array;
  readonly #count = new Count();

  /**
   * `halves` tell of each figure by how much it, and each of its parts, may be off where they were rounded before they
   * were added.
   */
  constructor(private readonly halves: readonly number[]) {
    this.#figures = new Float64Array(halves.length);
    this.#sums = new Float64Array(halves.length);
    this.#awaited = new Int32Array(halves.length);
    this.#parts = new Int32Array(halves.length);
  }

  /** Begins anew with the figures of a line, which stand from a place on; NaN stands for one that is not there. */
  begin(values: Float64Array, start: number): void {
    for (let at = 0; at < this.halves.length; at++) {
      this.#figures[at] = values[start + at] ?? Number.NaN;
      this.#sums[at] = this.#awaited[at] = this.#parts[at] = 0;
    }
  }

  /**
   * Adds the figures of a part to the sums that the line is compared with; -1 `times` takes them out again. `isAwaited`
   * tells where a part without a number is a sum of others and blank.
   */
  add(values: Float64Array, start: number, times: 1 | -1, isAwaited: (at: number) => boolean): void {
    for (let at = 0; at < this.halves.length; at++) {
      const value = values[start + at] ?? Number.NaN;
      if (!Number.isNaN(value)) {
        this.#sums[at] = (this.#sums[at] ?? 0) + times * value;
        this.#parts[at] = (this.#parts[at] ?? 0) + times;
      } else if (isAwaited(at)) this.#awaited[at] = (this.#awaited[at] ?? 0) + times;
    }
  }

  /** It tells until it is asked for again: groups of lines are tried by the thousand. */
  fitting(): Fitting {
    const count = this.#count.begin();
    for (let at = 0; at < this.halves.length; at++) {
      if (this.#awaited[at] !== 0) continue;
      const slack = (this.halves[at] ?? 0) * ((this.#parts[at] ?? 0) + 1);
      count.take(this.#figures[at] ?? Number.NaN, this.#sums[at] ?? 0, slack);
    }
    return count;
  }
}

/** Counts figures as they compare with sums of others, one by one. */
export class Count implements Fitting {
  stated = 0;
  fitting = 0;
  exceeded = 0;

  begin(): this {
    this.stated = this.fitting = this.exceeded = 0;
    return this;
  }

  /** NaN stands for a figure that is not there; where both are nothing, that says nothing. */
  take(value: number, sum: number, slack = 0): void {
    if (Number.isNaN(value) || (isSame(sum, 0) && isSame(value, 0))) return;
    this.stated++;
    if (isSame(value, sum, slack)) this.fitting++;
    else if (sum > value) this.exceeded++;
  }
}

/** Far less than the decimals of any figure, and more than the noise of sums of doubles, which grows with them. */
export function isSame(value: number, sum: number, slack = 0): boolean {
  return Math.abs(value - sum) < slack + 1e-9 * Math.max(1000, Math.abs(sum));
}
