import type { Line } from "../layout/line";
import type { FitColumn } from "./fit";
import { Count, type Fitting } from "./fitting";

/** The figures of lines, by the places of the columns. */
interface LineFigures {
  value(line: Line, at: number): number;
  isAwaited(line: Line, at: number): boolean;
}

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
  readonly #sums: number[];
  readonly #lost: number[];
  readonly #parts: number[];
  readonly #awaited: number[];

  constructor(
    private readonly figures: LineFigures,
    private readonly columns: readonly FitColumn[],
  ) {
    this.#sums = columns.map(() => 0);
    this.#lost = columns.map(() => 0);
    this.#parts = columns.map(() => 0);
    this.#awaited = columns.map(() => 0);
  }

  get lines(): readonly Line[] {
    return this.#lines;
  }

  push(line: Line): void {
    const before = this.#lines.length * this.columns.length;
    this.#lines.push(line);
    for (let at = 0; at < this.columns.length; at++) {
      const value = this.figures.value(line, at);
      const isThere = !Number.isNaN(value);
      const sum = this.#sums[before + at] ?? 0;
      const added = isThere ? sum + value : sum;
      this.#sums.push(added);
      this.#lost.push((this.#lost[before + at] ?? 0) + (isThere ? lostIn(sum, value, added) : 0));
      this.#parts.push((this.#parts[before + at] ?? 0) + Number(isThere));
      this.#awaited.push((this.#awaited[before + at] ?? 0) + Number(!isThere && this.figures.isAwaited(line, at)));
    }
  }

  /** Takes away the lines from a place on, and gives them. */
  cut(from: number): readonly Line[] {
    const kept = (from + 1) * this.columns.length;
    for (const list of [this.#sums, this.#lost, this.#parts, this.#awaited]) list.length = kept;
    return this.#lines.splice(from);
  }

  /** How well a line is the sum of those from a place on. */
  fitting(line: Line, from: number): Fitting {
    const [start, end] = [from * this.columns.length, this.#lines.length * this.columns.length];
    const since = (list: readonly number[], at: number) => (list[end + at] ?? 0) - (list[start + at] ?? 0);
    const count = new Count();
    for (const [at, { half = 0 }] of this.columns.entries()) {
      if (since(this.#awaited, at) !== 0) continue;
      const sum = since(this.#sums, at) + since(this.#lost, at);
      count.take(this.figures.value(line, at), sum, half * (since(this.#parts, at) + 1));
    }
    return count;
  }
}

/** What a sum of two doubles has been rounded by (Knuth, TAOCP 4.2.2): sums of a few do not suffer from those of many. */
function lostIn(one: number, other: number, sum: number): number {
  const taken = sum - one;
  return one - (sum - taken) + (other - taken);
}
