import type { Cell } from "../grid/address";
import type { Exact } from "../numbers/exact";
import { numberIn, type Reader } from "../relations/reader";
import type { Typed } from "./locate";
import type { Change } from "./search";

/** So many of the nearest lines on either side are asked, and so many of those that agree best among themselves are heard. */
const REACH = 8;
const HEARD = 3;
/** Fewer figures in common show no proportion. */
const FEWEST = 2;
/** From a median of distances to a standard deviation; the fewer figures tell it, the less it is known. */
const DEVIATION = 1.48;
const UNSURE = 3;
/** No proportion is kept more closely than to so much. */
const CLOSEST = 0.03;
/** So many times likelier, or less likely, is made what stands beside other figures as its neighbours do. */
const MOST = 12;

/** What a figure is expected to be, as a logarithm, and how far off that may be. */
interface Expected {
  readonly log: number;
  readonly spread: number;
}

/**
 * How figures stand to those around them: a row is often so many times another one in each column, and nearly so. Of two
 * cells that explain a wrong sum alike it tells which one has gone out of line.
 *
 *              2021 │ 2022 │ 2023
 *   Baamang     310 │  322 │  335      514 for 214, or 322 for 22? Ketapang is two thirds of Baamang in the other years
 *   Ketapang    205 │  514 │  221
 *   Jumlah      515 │  536 │  556
 */
export class Proportions {
  /** By column and row. */
  readonly #logs: (number | undefined)[][] = [];

  constructor(
    private readonly reader: Reader,
    private readonly typed: Typed,
  ) {}

  /** How much likelier a change becomes by what the figures around its cell are; 1 where they do not tell, as of a zero. */
  weigh({ cell, value }: Change): number {
    const before = numberIn(this.reader.stated(cell));
    if (before === null || before.n === 0n) return 1;
    const expected = [...this.#expected(cell, "row"), ...this.#expected(cell, "column")];
    const heard = expected.sort((a, b) => a.spread - b.spread).slice(0, HEARD);
    const [from, to] = [this.#logOf(cell, before), this.#logOf(cell, value)];
    const gain = heard.reduce((so, one) => so + Math.log(distance(from, one) / distance(to, one)), 0);
    return heard.length === 0 ? 1 : Math.min(MOST, Math.max(1 / MOST, Math.exp(gain / heard.length)));
  }

  /** What each of the lines beside that of a cell lets expect: its own figure there, times what the two have in common. */
  #expected(cell: Cell, along: keyof Cell): readonly Expected[] {
    const areRows = along === "row";
    const logAt = (line: number, place: number) => (areRows ? this.#log(line, place) : this.#log(place, line));
    const [own, across] = areRows ? [cell.row, cell.column] : [cell.column, cell.row];
    // Most places around a cell hold no figure; which do is the same for each line beside it.
    const places = around(across).filter((place) => !Number.isNaN(logAt(own, place)));
    if (places.length < FEWEST) return [];
    const expected: Expected[] = [];
    for (const line of around(own)) {
      const beside = logAt(line, across);
      if (Number.isNaN(beside)) continue;
      const ratios: number[] = [];
      for (const place of places) {
        const other = logAt(line, place);
        if (!Number.isNaN(other)) ratios.push(logAt(own, place) - other);
      }
      if (ratios.length < FEWEST) continue;
      const middle = median(ratios);
      const deviation = DEVIATION * median(ratios.map((ratio) => Math.abs(ratio - middle)));
      expected.push({ log: beside + middle, spread: Math.hypot(deviation * (1 + UNSURE / ratios.length), CLOSEST) });
    }
    return expected;
  }

  /** NaN where no figure of the table stands. */
  #log(row: number, column: number): number {
    let own = this.#logs[column];
    if (!own) this.#logs[column] = own = [];
    return (own[row] ??= this.#logOfStated({ row, column }));
  }

  #logOfStated(cell: Cell): number {
    const value = numberIn(this.reader.stated(cell));
    return value !== null && this.typed.settle(cell, value) !== null ? this.#logOf(cell, value) : Number.NaN;
  }

  /** Zero has none, so that every figure is taken for half a unit more. */
  #logOf(cell: Cell, value: Exact): number {
    return Math.log(Math.abs(value.valueOf()) + 0.5 / 10 ** this.typed.decimals(cell));
  }
}

/** How unlikely a figure is so far from what is expected; rare ones are not as rare as in a normal distribution. */
function distance(log: number, { log: expected, spread }: Expected): number {
  return 1 + ((log - expected) / spread) ** 2;
}

function around(place: number): readonly number[] {
  const near: number[] = [];
  for (let step = 1; step <= REACH; step++) near.push(place - step, place + step);
  return near.filter((other) => other >= 0);
}

function median(values: readonly number[]): number {
  // It is asked of every figure around every candidate: of doubles nothing is compared by a call.
  const sorted = new Float64Array(values).sort();
  const half = sorted.length >> 1;
  const [low, high] = [sorted[half - 1 + (sorted.length % 2)] ?? 0, sorted[half] ?? 0];
  return (low + high) / 2;
}
