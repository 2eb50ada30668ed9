import type { Cell } from "../grid/address";
import type { Exact } from "../numbers/exact";
import { numberIn, type Reader } from "../relations/reader";
import type { Typed } from "./locate";
import type { Change } from "./search";

/** So many cells on either side are asked, in the row and in the column. */
const REACH = 12;

/**
 * How figures end: where those around a cell are all in thousands, the one that is not was mistyped, and what would make
 * another so was not.
 *
 *   Pagu         │ 12 500 000 │ 8 250 000 │ 7 300 500 │ 28 050 000      7 300 000, not 28 050 500
 */
export class Endings {
  constructor(
    private readonly reader: Reader,
    private readonly typed: Typed,
  ) {}

  /** How much likelier a change becomes by how the figures around its cell end. */
  weigh({ cell, value }: Change): number {
    const before = numberIn(this.reader.stated(cell));
    if (before === null || before.n === 0n || value.n === 0n) return 1;
    const decimals = this.typed.decimals(cell);
    const around = this.#around(cell).map((other) => zerosOf(other, decimals));
    return chance(zerosOf(value, decimals), around) / chance(zerosOf(before, decimals), around);
  }

  #around({ row, column }: Cell): readonly Exact[] {
    const steps = Array.from({ length: REACH }, (_, at) => [at + 1, -at - 1]).flat();
    return steps
      .flatMap((step) => [
        { row: row + step, column },
        { row, column: column + step },
      ])
      .filter((cell) => cell.row >= 0 && cell.column >= 0)
      .flatMap((cell) => numberIn(this.reader.stated(cell)) ?? [])
      .filter(({ n }) => n !== 0n);
  }
}

/** How likely a figure ends in so few zeros, beside others that end in so many: by itself nine in ten end in none. */
function chance(zeros: number, around: readonly number[]): number {
  return (around.filter((other) => other <= zeros).length + 1 - 0.1 ** (zeros + 1)) / (around.length + 1);
}

/** How many zeros a figure ends in that is written with so many decimals. */
function zerosOf(value: Exact, decimals: number): number {
  const { n, d } = value.mul(10n ** BigInt(decimals));
  return /0*$/.exec((n / d).toString())?.[0].length ?? 0;
}
