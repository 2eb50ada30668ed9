import { cellOfKey } from "../grid/address";
import { contains, sizeOf } from "../grid/area";
import { ZERO, type Exact } from "../numbers/exact";
import { numberIn, type Reader, type Stated } from "../relations/reader";
import { isHidden, type Relation } from "../relations/relation";
import type { Linear } from "./linear";
import { differenceOf, eachSource, linearOf, withoutDerived, type Ground } from "./ground";
import { isMultipliedOut } from "./multipliedOut";

/** A sum that must come to nothing: the target of a relation less what its sources give. */
export class Equation {
  readonly value: Exact;
  /** True where every cell of its sources states a number: none needs to be asked whether it says words. */
  readonly #isOfNumbers: boolean;
  /** Most equations hold, and nobody asks for more than their value: null until somebody does. */
  #sum: Linear | null = null;
  #slack: Exact | null = null;

  constructor(
    readonly relation: Relation,
    private readonly ground: Ground,
    /** How many numbers it adds up, where it is known to hold to the last digit. */
    holding = 0,
  ) {
    if (holding > 0) {
      this.value = ZERO;
      this.#isOfNumbers = holding === sourceCells(relation);
      return;
    }
    const { stated } = this;
    // What is known of cells that follow from others grows from equation to equation.
    if (ground.derived.size > 0 || isMultipliedOut(relation)) this.#sum = linearOf(relation, stated, ground);
    const tallies = this.#sum ? [] : relation.sources.map((area) => ground.reader.tally(area));
    this.value = this.#sum?.value ?? differenceOf(relation, stated, tallies);
    this.#isOfNumbers = relation.sources.every((area, at) => tallies[at]?.count === sizeOf(area));
  }

  private get stated(): Stated {
    return statedIn(this.relation, this.ground.reader);
  }

  /** How far roundings may take its value from nothing. */
  get slack(): Exact {
    return (this.#slack ??= this.#slackOf());
  }

  #slackOf(): Exact {
    const own = this.#sum?.slack ?? ZERO;
    const slack = this.isRounded ? ZERO : this.ground.slackOf(this.relation);
    return slack === ZERO ? own : own.add(slack);
  }

  /** True for an average or a share: it was rounded, and what a cell of a share counts for changes with its others. */
  get isRounded(): boolean {
    return isMultipliedOut(this.relation);
  }

  /**
   * How far roundings may take its value once a cell holds so much more: a share that is written with two decimals leaves more room
   * the more it is of, "35,25" of 1.592 less than of 1.952.
   */
  slackAfter(key: number, more: Exact): Exact {
    return this.isRounded
      ? this.slack.sub(this.#roundingWith(key, ZERO)).add(this.#roundingWith(key, more))
      : this.slack;
  }

  /** What the rounding of an average or a share comes to once it is multiplied out, where a cell holds so much more. */
  #roundingWith(key: number, more: Exact): Exact {
    const { operator, sources, slack = ZERO } = this.relation;
    const cell = cellOfKey(key);
    const inputs = sources.map((area) => {
      const { sum, count } = this.ground.reader.tally(area);
      return { count, sum: contains(area, cell) ? sum.add(more) : sum };
    });
    return slack.mul(operator.multipliedOut?.(numberIn(this.stated) ?? ZERO, inputs).ofFigure ?? ZERO).abs();
  }

  /** How many cells it has at most: known without naming them. */
  get size(): number {
    if (this.#sum) return this.#sum.cells.length;
    return 1 + sourceCells(this.relation);
  }

  /** The keys of its cells. */
  get cells(): readonly number[] {
    return this.#linear.cells;
  }

  /**
   * Goes through its cells without naming them, which takes longer than all else that is done with most equations; gives how
   * many these are. One that stands in several of its sources is gone to as often.
   */
  eachCell(visit: (row: number, column: number) => void): number {
    if (this.#sum) {
      const { cells } = this.#sum;
      for (const { row, column } of cells.map(cellOfKey)) visit(row, column);
      return cells.length;
    }
    visit(this.relation.target.row, this.relation.target.column);
    if (this.#isOfNumbers) {
      for (const { top, left, bottom, right } of this.relation.sources) {
        for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) visit(row, column);
      }
      return this.size;
    }
    let count = 1;
    eachSource(this.relation, this.ground.reader, (row, column) => {
      count++;
      visit(row, column);
    });
    return count;
  }

  /** What each of its cells counts for. */
  get terms(): ReadonlyMap<number, Exact> {
    return this.#linear.terms;
  }

  get #linear(): Linear {
    return (this.#sum ??= linearOf(this.relation, this.stated, withoutDerived(this.ground)));
  }
}

/** What the cell of a relation states; a hidden one states nothing. */
export function statedIn({ target }: Relation, reader: Reader): Stated {
  return isHidden(target) ? BLANK : reader.stated(target);
}

const BLANK: Stated = { kind: "blank" };

function sourceCells({ sources }: Relation): number {
  return sources.reduce((size, area) => size + sizeOf(area), 0);
}

/** True where a sum comes to nothing, but for roundings. */
export function holds(sum: Pick<Equation, "value" | "slack">): boolean {
  if (sum.value.n === 0n) return true;
  return sum.slack !== ZERO && sum.value.abs().compare(sum.slack) <= 0;
}
