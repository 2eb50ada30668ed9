import { cellOfKey, type Cell } from "../grid/address";
import { ZERO, type Exact } from "../numbers/exact";
import { holds, type Equation } from "./equations";

/** A cell, and the number it would have to hold. */
export interface Change {
  readonly cell: Cell;
  readonly value: Exact;
}

/** What the search may ask of a table: what a cell holds now, and what it can hold at all. */
export interface Ground {
  value(cell: Cell): Exact;
  /** The number as the cell would hold it, rounded as its neighbours are; null where it cannot hold such a number. */
  settle(cell: Cell, value: Exact): Exact | null;
}

/** The smallest sets of changes after which every equation of a block holds. */
export interface Repairs {
  readonly sets: readonly (readonly Change[])[];
  /** False where the search was given up: no set of the largest size looked for does it, or there were too many. */
  readonly complete: boolean;
}

/** More mistyped cells than this in one block are not told apart. */
const MOST_CHANGES = 3;
/** So many sets of changes are tried; the widest yearly table with two wrong cells needs a tenth of it. */
const MOST_TRIALS = 30_000;

/** Searches for the smallest sets: one cell first, then two, then three. */
export function smallestRepairs(block: readonly Equation[], ground: Ground): Repairs {
  const search = new Search(block, ground);
  for (let size = 1; size <= MOST_CHANGES; size++) {
    const sets = search.ofSize(size);
    if (search.isExhausted) return { sets: [], complete: false };
    if (sets.length > 0) return { sets, complete: true };
  }
  return { sets: [], complete: false };
}

class Search {
  #trials = 0;
  readonly #ofCell = new Map<number, number[]>();
  readonly #widest: number;

  constructor(
    private readonly block: readonly Equation[],
    private readonly ground: Ground,
  ) {
    for (const [index, { terms }] of block.entries()) {
      for (const key of terms.keys()) {
        const own = this.#ofCell.get(key);
        if (own) own.push(index);
        else this.#ofCell.set(key, [index]);
      }
    }
    this.#widest = Math.max(0, ...[...this.#ofCell.values()].map((equations) => equations.length));
  }

  get isExhausted(): boolean {
    return this.#trials >= MOST_TRIALS;
  }

  ofSize(size: number): (readonly Change[])[] {
    const found = new Map<string, readonly Change[]>();
    this.#extend(
      this.block.map(({ value }) => value),
      size,
      new Map(),
      found,
    );
    return [...found.values()];
  }

  /** Each further change makes one broken equation hold; what it does to the others is seen at the end. */
  #extend(
    residuals: readonly Exact[],
    left: number,
    chosen: ReadonlyMap<number, Change>,
    found: Map<string, readonly Change[]>,
  ): void {
    const broken = residuals.flatMap((value, at) => (this.#isBroken(value, at) ? [at] : []));
    if (broken.length === 0) {
      if (left === 0) found.set(nameOf(chosen), inReadingOrder(chosen));
      return;
    }
    if (left === 0 || broken.length > left * this.#widest) return;
    for (const at of broken) {
      for (const [key, coefficient] of this.block[at]?.terms ?? []) {
        if (chosen.has(key) || this.isExhausted) continue;
        if (left === 1 && !broken.every((other) => this.block[other]?.terms.has(key))) continue;
        this.#trials++;
        const change = this.#change(key, (residuals[at] ?? ZERO).div(coefficient).neg());
        if (!change) continue;
        this.#extend(this.#after(residuals, key, change), left - 1, new Map([...chosen, [key, change]]), found);
      }
    }
  }

  #isBroken(value: Exact, at: number): boolean {
    return !holds({ terms: new Map(), value, slack: this.block[at]?.slack ?? ZERO });
  }

  #change(key: number, difference: Exact): Change | null {
    const cell = cellOfKey(key);
    const before = this.ground.value(cell);
    const value = this.ground.settle(cell, before.add(difference));
    return value === null || value.equals(before) ? null : { cell, value };
  }

  #after(residuals: readonly Exact[], key: number, { cell, value }: Change): readonly Exact[] {
    const difference = value.sub(this.ground.value(cell));
    const changed = [...residuals];
    for (const at of this.#ofCell.get(key) ?? []) {
      const coefficient = this.block[at]?.terms.get(key) ?? ZERO;
      changed[at] = (changed[at] ?? ZERO).add(coefficient.mul(difference));
    }
    return changed;
  }
}

function inReadingOrder(chosen: ReadonlyMap<number, Change>): readonly Change[] {
  return [...chosen].sort(([a], [b]) => a - b).map(([, change]) => change);
}

function nameOf(chosen: ReadonlyMap<number, Change>): string {
  return [...chosen.keys()].sort((a, b) => a - b).join(" ");
}
