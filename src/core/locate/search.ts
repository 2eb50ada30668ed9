import { cellOfKey, type Cell } from "../grid/address";
import { minus, plus, ZERO, type Exact } from "../numbers/exact";
import { halfUp, round } from "../numbers/rounding";
import type { Steps } from "../steps";
import type { Block } from "./blocks";
import { holds, type Equation } from "./equation";
import { MINUS_ONE, ONE, product } from "./linear";

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
/** So many changes are tried; a yearly table of 300 rows with three wrong cells needs a tenth of it. */
const MOST_TRIALS = 30_000;
/** Most take a microsecond or two. */
const TRIALS_PER_STEP = 10;

/** Searches for the smallest sets: one cell first, then two, then three. */
export function* smallestRepairs(block: Block, ground: Ground): Steps<Repairs> {
  if (block.needsMoreThan(MOST_CHANGES)) return { sets: [], complete: false };
  const search = new Search(block, ground);
  for (let size = 1; size <= MOST_CHANGES; size++) {
    const sets = yield* search.ofSize(size);
    if (search.isExhausted) return { sets: [], complete: false };
    if (sets.length > 0) return { sets, complete: true };
  }
  return { sets: [], complete: false };
}

/** An equation that a change has touched, by its position, and what it came to before. */
interface Touched {
  readonly at: number;
  readonly before: Exact;
}

/** Makes changes, looks what they leave broken, and takes them back. */
class Search {
  #trials = 0;
  #found = new Map<string, readonly Change[]>();
  readonly #equations: readonly Equation[];
  readonly #residuals: Exact[];
  readonly #broken: Set<number>;
  /** True where an average or a share takes part. */
  readonly #hasRounded: boolean;
  readonly #chosen = new Map<number, Change>();

  constructor(
    private readonly block: Block,
    private readonly ground: Ground,
  ) {
    this.#equations = block.equations;
    this.#hasRounded = this.#equations.some(({ isRounded }) => isRounded);
    this.#residuals = this.#equations.map(({ value }) => value);
    this.#broken = new Set();
    this.#equations.forEach((equation, at) => {
      if (!holds(equation)) this.#broken.add(at);
    });
  }

  get isExhausted(): boolean {
    return this.#trials >= MOST_TRIALS;
  }

  *ofSize(size: number): Steps<(readonly Change[])[]> {
    this.#found = new Map();
    yield* this.#extend(size);
    return [...this.#found.values()];
  }

  /** Each further change makes one broken equation hold; what it does to the others is seen at the end. */
  *#extend(left: number): Steps<void> {
    if (this.#broken.size === 0 || !this.#mayBeEnough(left)) return;
    const broken = [...this.#broken].sort((a, b) => a - b);
    for (const at of left === 1 ? this.#narrowest(broken) : broken) {
      for (const key of this.#equations[at]?.terms.keys() ?? []) {
        if (this.#chosen.has(key) || this.isExhausted || this.#isTakenWith(key)) continue;
        if (left === 1 && !broken.every((other) => this.#equations[other]?.terms.has(key))) continue;
        if (this.#trials++ % TRIALS_PER_STEP === 0) yield;
        if (left === 1) this.#tryLast(key, this.#sharpest(broken, key));
        else yield* this.#tryFirst(key, at, left);
      }
    }
  }

  /** False where more equations are broken than so many cells stand in. */
  #mayBeEnough(changes: number): boolean {
    return this.#broken.size <= changes || this.#broken.size <= changes * this.block.cells.widest();
  }

  /** Makes a change that is not the last one; where it is enough already, it is none of several. */
  *#tryFirst(key: number, at: number, left: number): Steps<void> {
    for (const change of this.#changes(key, at)) {
      const touched = this.#make(key, change);
      const holds = this.#broken.size === 0;
      yield* this.#extend(left - 1);
      this.#takeBack(key, touched);
      if (holds) return;
    }
  }

  /** The last change stands in all broken equations: it is not made, only asked what it would leave broken. */
  #tryLast(key: number, at: number): void {
    const enough = this.#changes(key, at).find((change) => this.#isEnough(key, change));
    if (!enough) return;
    const chosen = new Map(this.#chosen).set(key, enough);
    this.#found.set(nameOf(chosen), inReadingOrder(chosen));
  }

  #isEnough(key: number, change: Change): boolean {
    const difference = minus(change.value, this.ground.value(change.cell));
    return this.block.cells.equationsOf(key).every((at) => holds(this.#after(key, difference, at)));
  }

  /** What an equation comes to, and how far roundings may take that, once one of its cells holds so much more. */
  #after(key: number, difference: Exact, at: number): Pick<Equation, "value" | "slack"> {
    const equation = this.#equations[at];
    const more = product(difference, equation?.terms.get(key) ?? ZERO);
    return { value: plus(this.#residuals[at] ?? ZERO, more), slack: equation?.slackAfter(key, difference) ?? ZERO };
  }

  /** True where an average or a share of which another cell is changed has this one, too: two of one tell nothing. */
  #isTakenWith(key: number): boolean {
    if (this.#chosen.size === 0 || !this.#hasRounded) return false;
    return [...this.#chosen.keys()].some((other) =>
      this.block.cells.equationsOf(other).some((at) => {
        const equation = this.#equations[at];
        return equation?.isRounded === true && equation.terms.has(key);
      }),
    );
  }

  /** The last change must make every broken equation hold, so it is in the one with the fewest cells. */
  #narrowest(broken: readonly number[]): readonly number[] {
    const size = (at: number) => this.#equations[at]?.terms.size ?? 0;
    return broken.reduce<number[]>(([best], at) => [best === undefined || size(at) < size(best) ? at : best], []);
  }

  /** The equation that leaves the least room for what a cell may hold: amounts rounded to millions tell less. */
  #sharpest(broken: readonly number[], key: number): number {
    return broken.reduce((best, at) => (this.#room(key, at) < this.#room(key, best) ? at : best));
  }

  /** How far a cell may be from what an equation says of it. */
  #room(key: number, at: number): number {
    const { slack, terms } = this.#equations[at] ?? {};
    return (slack?.valueOf() ?? 0) / Math.abs(terms?.get(key)?.valueOf() ?? 1);
  }

  /** By how much a cell has to change for an equation to hold. */
  #difference(key: number, at: number): Exact {
    const [residual, coefficient] = [this.#residuals[at] ?? ZERO, this.#equations[at]?.terms.get(key) ?? ONE];
    if (coefficient === MINUS_ONE) return residual;
    return (coefficient === ONE ? residual : residual.div(coefficient)).neg();
  }

  /** What a cell may hold for an equation to hold: of an average or a share, which was rounded, first the roundest. */
  #changes(key: number, at: number): readonly Change[] {
    const cell = cellOfKey(key);
    const before = this.ground.value(cell);
    const meant = plus(before, this.#difference(key, at));
    if (this.#equations[at]?.isRounded !== true) return this.#settled(cell, before, [meant]);
    return this.#settled(cell, before, [roundest(meant, this.#room(key, at)), meant]);
  }

  /** Those of some numbers that a cell can hold, as it would hold them, each once; what it holds is no change. */
  #settled(cell: Cell, before: Exact, numbers: readonly Exact[]): readonly Change[] {
    const changes: Change[] = [];
    for (const number of numbers) {
      const value = this.ground.settle(cell, number);
      if (value === null || value.equals(before) || changes[0]?.value.equals(value)) continue;
      changes.push({ cell, value });
    }
    return changes;
  }

  /** Makes a change; what its equations came to before is needed to take it back. */
  #make(key: number, change: Change): readonly Touched[] {
    const difference = minus(change.value, this.ground.value(change.cell));
    const touched = this.block.cells.equationsOf(key).map((at) => ({ at, before: this.#residuals[at] ?? ZERO }));
    for (const { at } of touched) this.#set(at, this.#after(key, difference, at));
    this.#chosen.set(key, change);
    return touched;
  }

  #takeBack(key: number, touched: readonly Touched[]): void {
    for (const { at, before } of touched) {
      this.#set(at, { value: before, slack: this.#equations[at]?.slack ?? ZERO });
    }
    this.#chosen.delete(key);
  }

  #set(at: number, now: Pick<Equation, "value" | "slack">): void {
    this.#residuals[at] = now.value;
    if (holds(now)) this.#broken.delete(at);
    else this.#broken.add(at);
  }
}

/** The number with the fewest decimals that is no further from another than that. */
function roundest(value: Exact, room: number): Exact {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const rounded = round(value, halfUp(decimals));
    if (rounded.sub(value).abs().valueOf() <= room) return rounded;
  }
  return value;
}
const MOST_DECIMALS = 6;

function inReadingOrder(chosen: ReadonlyMap<number, Change>): readonly Change[] {
  return [...chosen].sort(([a], [b]) => a - b).map(([, change]) => change);
}

function nameOf(chosen: ReadonlyMap<number, Change>): string {
  return [...chosen.keys()].sort((a, b) => a - b).join(" ");
}
