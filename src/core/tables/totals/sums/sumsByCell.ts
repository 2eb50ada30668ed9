import { cellKey, type Cell } from "../../../grid/address";
import { excessOf, type SeenTable } from "./state";
import type { Sum } from "./sums";

/** Which sums each cell of a table is in; found once, since a total of a long table has thousands of parts. */
export class SumsByCell {
  readonly #sums = new Map<number, Sum[]>();
  readonly #targets = new Set<number>();
  readonly #excess = new Map<Sum, number>();

  constructor(private readonly table: Pick<SeenTable, "reader" | "awaited">) {}

  add(sum: Sum): void {
    this.#targets.add(keyOf(sum.target));
    for (const cell of [sum.target, ...sum.parts]) {
      const known = this.#sums.get(keyOf(cell));
      if (known) known.push(sum);
      else this.#sums.set(keyOf(cell), [sum]);
    }
  }

  /** True for a cell that is the total of one of them. */
  isTotal(cell: Cell): boolean {
    return this.#targets.has(keyOf(cell));
  }

  over(cell: Cell): readonly Sum[] {
    return this.#sums.get(keyOf(cell)) ?? [];
  }

  /** How much more the total of a sum states than its parts come to; 0 where that is not known. */
  excessOf(sum: Sum): number {
    const known = this.#excess.get(sum);
    if (known !== undefined) return known;
    const excess = excessOf(this.table, sum) ?? 0;
    this.#excess.set(sum, excess);
    return excess;
  }
}

function keyOf({ row, column }: Cell): number {
  return cellKey(row, column);
}
