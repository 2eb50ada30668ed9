import { cellKey } from "../grid/address";
import { ZERO, type Exact } from "../numbers/exact";
import { isComputed, keyOf } from "../relations/order";
import type { Reader, Stated } from "../relations/reader";
import { isHidden, type Relation } from "../relations/relation";
import { forEachInSteps, type Steps } from "../steps";
import { Linear, MINUS_ONE, ONE, product } from "./linear";

/** A sum that must come to nothing: the target of a relation less what its sources give. */
export class Equation {
  /** The keys of its cells. */
  readonly cells: readonly number[];
  readonly value: Exact;
  /** How far roundings may take its value from nothing. */
  readonly slack: Exact;

  constructor(
    readonly relation: Relation,
    private readonly sum: Linear,
    slack: Exact,
  ) {
    this.cells = sum.cells;
    this.value = sum.value;
    this.slack = slack === ZERO ? sum.slack : sum.slack.add(slack);
  }

  /** What each of its cells counts for. */
  get terms(): ReadonlyMap<number, Exact> {
    return this.sum.terms;
  }
}

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
): Steps<readonly Equation[]> {
  const linear = relations.filter((relation) => relation.operator.coefficient !== null && isComputed(relation));
  const defining = definitions(linear, reader);
  const isPostponed = (relation: Relation) => (defining.get(keyOf(relation)) ?? relation) !== relation;
  const derived = new Map<number, Linear>();
  const equations: Equation[] = [];
  const inTurn = [...linear.filter((one) => !isPostponed(one)), ...linear.filter(isPostponed)];
  yield* forEachInSteps(inTurn, (relation) => {
    if (saysNothing(relation, derived, reader)) return;
    const key = keyOf(relation);
    const stated = isHidden(relation.target) ? BLANK : reader.stated(relation.target);
    const follows = stated.kind === "blank" || stated.kind === "pending" || defining.get(key) === relation;
    if (follows && !derived.has(key)) derived.set(key, sourcesOf(relation, derived, reader));
    else if (stated.kind !== "text") {
      const equation = equationOf(relation, stated, { derived, reader }, slackOf(relation));
      if (equation.cells.length > 0) equations.push(equation);
    }
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
  return holds(equationOf(relation, reader.stated(relation.target), { derived: new Map(), reader }));
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
        if (derived.has(cellKey(row, column)) || reader.stated({ row, column }).kind === "number") return false;
      }
    }
    return true;
  });
}

function sourcesOf(relation: Relation, derived: ReadonlyMap<number, Linear>, reader: Reader): Linear {
  const sum = new Linear();
  addSources(sum, ONE, relation, derived, reader);
  return sum;
}

/** What a target states, less what its sources give. */
function equationOf(
  relation: Relation,
  stated: Stated,
  { derived, reader }: { readonly derived: ReadonlyMap<number, Linear>; readonly reader: Reader },
  slack = ownSlack(relation),
): Equation {
  const sum = new Linear();
  addCell(sum, keyOf(relation), stated, derived, ONE);
  addSources(sum, MINUS_ONE, relation, derived, reader);
  return new Equation(relation, sum, slack);
}

function addSources(
  sum: Linear,
  sign: Exact,
  { operator, sources }: Relation,
  derived: ReadonlyMap<number, Linear>,
  reader: Reader,
): void {
  const { coefficient, secondCoefficient, offset } = operator;
  if (offset) sum.addNumber(offset, sign);
  for (const [at, area] of sources.entries()) {
    const times = product((at === 1 ? secondCoefficient : undefined) ?? coefficient ?? ZERO, sign);
    for (let row = Math.max(0, area.top); row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const stated = reader.stated({ row, column });
        if (stated.kind !== "text") addCell(sum, cellKey(row, column), stated, derived, times);
      }
    }
  }
}

/** Adds a cell by what it states, or by what it follows from. */
function addCell(sum: Linear, key: number, stated: Stated, derived: ReadonlyMap<number, Linear>, times: Exact): void {
  const known = derived.get(key);
  if (known) sum.add(known, times);
  else sum.addStated(key, stated, times);
}
