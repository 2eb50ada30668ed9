import { cellKey, cellOfKey } from "../grid/address";
import { contains, sizeOf } from "../grid/area";
import { Adder } from "../numbers/adder";
import { minus, ZERO, type Exact } from "../numbers/exact";
import { isComputed, keyOf } from "../relations/order";
import type { Operator, Tally } from "../relations/operators";
import { numberIn, type Reader, type Stated } from "../relations/reader";
import { isMultipliedOut } from "./multipliedOut";
import { isHidden, type Relation } from "../relations/relation";
import { forEachInSteps, type Steps } from "../steps";
import { Linear, MINUS_ONE, ONE, product } from "./linear";

/** A sum that must come to nothing: the target of a relation less what its sources give. */
export class Equation {
  readonly value: Exact;
  /** How far roundings may take its value from nothing. */
  readonly slack: Exact;
  /** True where every cell of its sources states a number: none needs to be asked whether it says words. */
  readonly #isOfNumbers: boolean;
  /** Most equations hold, and nobody asks for more than their value: null until somebody does. */
  #sum: Linear | null = null;

  constructor(
    readonly relation: Relation,
    private readonly stated: Stated,
    private readonly ground: Ground,
    slack: Exact,
  ) {
    // What is known of cells that follow from others grows from equation to equation.
    if (ground.derived.size > 0 || isMultipliedOut(relation)) this.#sum = linearOf(relation, stated, ground);
    const tallies = this.#sum ? [] : relation.sources.map((area) => ground.reader.tally(area));
    this.value = this.#sum?.value ?? differenceOf(relation, stated, tallies);
    this.#isOfNumbers = relation.sources.every((area, at) => tallies[at]?.count === sizeOf(area));
    const own = this.#sum?.slack ?? ZERO;
    this.slack = slack === ZERO || isMultipliedOut(relation) ? own : own.add(slack);
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
    return this.relation.sources.reduce((size, area) => size + sizeOf(area), 1);
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
    return (this.#sum ??= linearOf(this.relation, this.stated, { ...this.ground, derived: NOTHING }));
  }
}

/** What equations are made from: what cells state, and what those come to that follow from others. */
interface Ground {
  readonly derived: ReadonlyMap<number, Linear>;
  readonly reader: Reader;
}

const NOTHING: ReadonlyMap<number, Linear> = new Map();

/**
 * The relations of a table, inputs first, as equations between typed cells. Cells that follow from others are replaced by what they
 * follow from: a blank total, and a formula that does what it should, are never mistyped themselves.
 *
 *   Jumlah │  .  │  .  │ 23      the blank totals drop out:   23 = Σ of all cells above them
 */
export function* equationsOf(
  relations: readonly Relation[],
  reader: Reader,
  slackOf: (relation: Relation) => Exact = ownSlack,
  others: ReadonlySet<Relation> = new Set(),
): Steps<readonly Equation[]> {
  const linear = relations.filter((relation) => relation.operator.coefficient !== null && isComputed(relation));
  yield;
  const defining = definitions(linear, reader);
  const isPostponed = (relation: Relation) => (defining.get(keyOf(relation)) ?? relation) !== relation;
  const derived = new Map<number, Linear>();
  const ground = { derived, reader };
  const equations: Equation[] = [];
  yield;
  const inTurn =
    defining.size === 0 ? linear : [...linear.filter((one) => !isPostponed(one)), ...linear.filter(isPostponed)];
  yield* forEachInSteps(inTurn, (relation) => {
    if (saysNothing(relation, derived, reader)) return;
    const key = keyOf(relation);
    const stated = isHidden(relation.target) ? BLANK : reader.stated(relation.target);
    const follows = stated.kind === "blank" || stated.kind === "pending" || defining.get(key) === relation;
    if (follows && !derived.has(key)) derived.set(key, sourcesOf(relation, ground));
    else if (stated.kind !== "text") {
      const equation = new Equation(relation, stated, ground, slackOf(relation));
      if (derived.size === 0 || equation.cells.length > 0) equations.push(equation);
    }
  });
  yield* forEachInSteps([...others], (relation) => {
    equations.push(new Equation(relation, reader.stated(relation.target), ground, slackOf(relation)));
  });
  return equations;
}

function ownSlack({ slack }: Relation): Exact {
  return slack ?? ZERO;
}

const BLANK: Stated = { kind: "blank" };

/**
 * The relation that each formula stands for. A formula of one relation says whatever its sources say: where it is wrong
 * it speaks for itself and accuses none of them. Of several relations a formula stands for the one that it follows, right
 * or wrong: a grand total adds up the totals beside it as they are.
 */
function definitions(linear: readonly Relation[], reader: Reader): ReadonlyMap<number, Relation> {
  const ofTarget = new Map<number, Relation[]>();
  for (const relation of linear) {
    if (isHidden(relation.target) || !reader.isFormula(relation.target)) continue;
    const own = ofTarget.get(keyOf(relation));
    if (own) own.push(relation);
    else ofTarget.set(keyOf(relation), [relation]);
  }
  const found = new Map<number, Relation>();
  for (const [key, relations] of ofTarget) {
    const one = relations.length === 1 ? relations[0] : relations.find((relation) => holdsAsStated(relation, reader));
    if (one) found.set(key, one);
  }
  return found;
}

function holdsAsStated(relation: Relation, reader: Reader): boolean {
  return holds(
    new Equation(relation, reader.stated(relation.target), { derived: NOTHING, reader }, ownSlack(relation)),
  );
}

/** True where a sum comes to nothing, but for roundings. */
export function holds({ value, slack }: Pick<Equation, "value" | "slack">): boolean {
  if (value.n === 0n || slack === ZERO) return value.n === 0n;
  return value.abs().compare(slack) <= 0;
}

/** True where none of the sources holds anything: a sum of blanks is unknown, not zero. */
function saysNothing({ operator, sources }: Relation, derived: ReadonlyMap<number, Linear>, reader: Reader): boolean {
  if (operator.offset) return false;
  return sources.every(({ top, left, bottom, right }) => {
    for (let row = Math.max(0, top); row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (reader.stated({ row, column }).kind === "number" || derived.has(cellKey(row, column))) return false;
      }
    }
    return true;
  });
}

function sourcesOf(relation: Relation, ground: Ground): Linear {
  const sum = new Linear();
  addSources(sum, ONE, relation, ground);
  return sum;
}

/** What a target states, less what its sources give. */
function linearOf(relation: Relation, stated: Stated, ground: Ground): Linear {
  if (isMultipliedOut(relation)) return multipliedOutOf(relation, stated, ground);
  const sum = new Linear();
  addCell(sum, keyOf(relation), stated, ground.derived, ONE);
  addSources(sum, MINUS_ONE, relation, ground);
  return sum;
}

/** The same of an average or a share: what each cell counts for as long as the others stay as they are. */
function multipliedOutOf(relation: Relation, stated: Stated, { derived, reader }: Ground): Linear {
  const sum = new Linear();
  const { operator, sources, slack = ZERO } = relation;
  const form = operator.multipliedOut?.(
    numberIn(stated) ?? ZERO,
    sources.map((area) => reader.tally(area)),
  );
  if (!form) return sum;
  addCell(sum, keyOf(relation), stated, derived, form.ofFigure);
  eachSource(relation, reader, (row, column, own, at) => {
    addCell(sum, cellKey(row, column), own, derived, form.ofSources[at] ?? ZERO);
  });
  sum.addNumber(form.value.sub(sum.value), ONE);
  sum.slack = sum.slack.add(slack.mul(form.ofFigure).abs());
  return sum;
}

/** What that comes to where none of the cells follows from others; `tallies` are what its sources hold. */
function differenceOf({ operator }: Relation, stated: Stated, tallies: readonly Tally[]): Exact {
  const own = numberIn(stated) ?? ZERO;
  const [only, ...others] = tallies;
  if (only && others.length === 0 && operator.coefficient === ONE && !operator.offset) return minus(own, only.sum);
  const sum = new Adder();
  sum.addExact(own);
  if (operator.offset) sum.subtractExact(operator.offset);
  tallies.forEach((tally, at) => {
    sum.subtractExact(product(tally.sum, coefficientOf(operator, at)));
  });
  return sum.sum;
}

/** What each number of a source counts for. */
function coefficientOf({ coefficient, secondCoefficient }: Operator, at: number): Exact {
  return (at === 1 ? secondCoefficient : undefined) ?? coefficient ?? ZERO;
}

function addSources(sum: Linear, sign: Exact, relation: Relation, { derived, reader }: Ground): void {
  const { offset } = relation.operator;
  if (offset) sum.addNumber(offset, sign);
  eachSource(relation, reader, (row, column, stated, at) => {
    addCell(sum, cellKey(row, column), stated, derived, product(coefficientOf(relation.operator, at), sign));
  });
}

/** The cells that a relation reads, but for words, each with the place of its source. */
function eachSource(
  { sources }: Relation,
  reader: Reader,
  visit: (row: number, column: number, stated: Stated, source: number) => void,
): void {
  // One cell that moves on: a large table has too many to name each.
  const cell = { row: 0, column: 0 };
  sources.forEach(({ top, left, bottom, right }, at) => {
    for (cell.row = Math.max(0, top); cell.row <= bottom; cell.row++) {
      for (cell.column = left; cell.column <= right; cell.column++) {
        const stated = reader.stated(cell);
        if (stated.kind !== "text") visit(cell.row, cell.column, stated, at);
      }
    }
  });
}

/** Adds a cell by what it states, or by what it follows from. */
function addCell(sum: Linear, key: number, stated: Stated, derived: ReadonlyMap<number, Linear>, times: Exact): void {
  const known = derived.get(key);
  if (known) sum.add(known, times);
  else sum.addStated(key, stated, times);
}
