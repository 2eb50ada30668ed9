import { cellKey } from "../grid/address";
import { ZERO, type Exact } from "../numbers/exact";
import { isComputed, keyOf } from "../relations/order";
import type { Reader } from "../relations/reader";
import { isHidden, type Relation } from "../relations/relation";
import { forEachInSteps, type Steps } from "../steps";
import { Equation, holds, statedIn } from "./equation";
import { sourcesOf, withoutDerived, type Ground } from "./ground";
import type { Linear } from "./linear";

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
  /** How many numbers a relation adds up that is known to hold as the sheet stands; 0 of others. */
  holdingAt: (at: number) => number = () => 0,
): Steps<readonly Equation[]> {
  const ground = { derived: new Map<number, Linear>(), reader, slackOf };
  const defining = definitions(relations, ground);
  const equations: Equation[] = [];
  const add = (relation: Relation, at: number) => {
    if (!isLinear(relation)) return;
    const { derived } = ground;
    const holding = derived.size === 0 ? holdingAt(at) : 0;
    if (holding > 0 && defining.size === 0) {
      equations.push(new Equation(relation, ground, holding));
      return;
    }
    if (holding === 0 && saysNothing(relation, derived, reader)) return;
    const key = keyOf(relation);
    const { kind } = statedIn(relation, reader);
    const follows = kind === "blank" || kind === "pending" || defining.get(key) === relation;
    if (follows && !derived.has(key)) derived.set(key, sourcesOf(relation, ground));
    else if (kind !== "text") {
      const equation = new Equation(relation, ground, holding);
      if (derived.size === 0 || equation.cells.length > 0) equations.push(equation);
    }
  };
  const isPostponed = (relation: Relation) => (defining.get(keyOf(relation)) ?? relation) !== relation;
  yield;
  if (defining.size === 0) yield* forEachInSteps(relations, add);
  else {
    for (const areTaken of [false, true]) {
      yield* forEachInSteps(relations, (relation, at) => {
        if (isPostponed(relation) === areTaken) add(relation, at);
      });
    }
  }
  yield* forEachInSteps([...others], (relation) => {
    equations.push(new Equation(relation, ground));
  });
  return equations;
}

function ownSlack({ slack }: Relation): Exact {
  return slack ?? ZERO;
}

function isLinear(relation: Relation): boolean {
  return relation.operator.coefficient !== null && isComputed(relation);
}

/**
 * The relation that each formula stands for. A formula of one relation says whatever its sources say: where it is wrong
 * it speaks for itself and accuses none of them. Of several relations a formula stands for the one that it follows, right
 * or wrong: a grand total adds up the totals beside it as they are.
 */
function definitions(relations: readonly Relation[], ground: Ground): ReadonlyMap<number, Relation> {
  const { reader } = ground;
  const ofTarget = new Map<number, Relation[]>();
  for (const relation of relations) {
    if (isHidden(relation.target) || !reader.isFormula(relation.target) || !isLinear(relation)) continue;
    const own = ofTarget.get(keyOf(relation));
    if (own) own.push(relation);
    else ofTarget.set(keyOf(relation), [relation]);
  }
  const found = new Map<number, Relation>();
  for (const [key, own] of ofTarget) {
    const one = own.length === 1 ? own[0] : own.find((relation) => holdsAsStated(relation, ground));
    if (one) found.set(key, one);
  }
  return found;
}

function holdsAsStated(relation: Relation, ground: Ground): boolean {
  const asStated = { ...withoutDerived(ground), slackOf: ownSlack };
  return holds(new Equation(relation, asStated));
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
