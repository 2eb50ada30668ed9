import type { Line } from "../layout/line";
import type { FigureRows } from "./figureRows";
import { Count, type Fitting } from "./fitting";

/**
 * Lines one below the other, of which a total may add up the last: from any of them on, that is told at the cost of one.
 * For that it is kept what all lines come to before each of them.
 *
 *   before            0 │  5 │ 12 │ 21 │ 25
 *   lines                5 │  7 │  9 │  4        the last two come to 25 − 12
 */
export class Trailing {
  readonly #lines: Line[] = [];
  /** For each place and column: the sum before it, what got lost when that was rounded, and how many parts it is of. */
  readonly #sums: Float64Array;
  readonly #lost: Float64Array;
  readonly #parts: Int32Array;
  readonly #awaited: Int32Array;

  /**
   * `most` is how many lines there may be, `halves` by how much each figure may be off where it was rounded before it was
   * added; `isAwaited` tells where a line without a number is a sum of others and blank.
   */
  constructor(
    most: number,
    private readonly rows: FigureRows,
    private readonly halves: readonly number[],
    private readonly isAwaited: (line: Line, at: number) => boolean,
  ) {
    const size = (most + 1) * halves.length;
    this.#sums = new Float64Array(size);
    this.#lost = new Float64Array(size);
    this.#parts = new Int32Array(size);
    this.#awaited = new Int32Array(size);
  }

  get lines(): readonly Line[] {
    return this.#lines;
  }

  push(line: Line): void {
    const width = this.halves.length;
    const before = this.#lines.length * width;
    const { values } = this.rows;
    const own = this.rows.startOf(line) - before;
    this.#lines.push(line);
    for (let at = before; at < before + width; at++) {
      const value = values[own + at] ?? Number.NaN;
      const isThere = !Number.isNaN(value);
      const sum = this.#sums[at] ?? 0;
      const added = isThere ? sum + value : sum;
      this.#sums[at + width] = added;
      this.#lost[at + width] = (this.#lost[at] ?? 0) + (isThere ? lostIn(sum, value, added) : 0);
      this.#parts[at + width] = (this.#parts[at] ?? 0) + Number(isThere);
      this.#awaited[at + width] = (this.#awaited[at] ?? 0) + Number(!isThere && this.isAwaited(line, at - before));
    }
  }

  /** Takes away the lines from a place on, and gives them. */
  cut(from: number): readonly Line[] {
    return this.#lines.splice(from);
  }

  /** How well a line is the sum of those from a place on. */
  fitting(line: Line, from: number): Fitting {
    const width = this.halves.length;
    const [start, end] = [from * width, this.#lines.length * width];
    const since = (list: Float64Array | Int32Array, at: number) => (list[end + at] ?? 0) - (list[start + at] ?? 0);
    const count = new Count();
    const own = this.rows.startOf(line);
    for (let at = 0; at < width; at++) {
      if (since(this.#awaited, at) !== 0) continue;
      const sum = since(this.#sums, at) + since(this.#lost, at);
      const slack = (this.halves[at] ?? 0) * (since(this.#parts, at) + 1);
      count.take(this.rows.values[own + at] ?? Number.NaN, sum, slack);
    }
    return count;
  }
}

/** What a sum of two doubles has been rounded by (Knuth, TAOCP 4.2.2): sums of a few do not suffer from those of many. */
function lostIn(one: number, other: number, sum: number): number {
  const taken = sum - one;
  return one - (sum - taken) + (other - taken);
}
