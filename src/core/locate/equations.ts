import { cellKey } from "../grid/address";
import type { Area } from "../grid/area";
import { ZERO, type Exact } from "../numbers/exact";
import { isComputed, inOrder, keyOf } from "../relations/order";
import type { Reader, Stated } from "../relations/reader";
import { isHidden, type Relation } from "../relations/relation";

/** A sum of cells, each with what it counts for, and what it comes to on the sheet as it stands. */
interface Linear {
  readonly terms: ReadonlyMap<number, Exact>;
  readonly value: Exact;
  /** How far roundings may take the sum from what it should be. */
  readonly slack: Exact;
}

/** A sum that must come to nothing: the target of a relation less what its sources give. */
export interface Equation extends Linear {
  readonly relation: Relation;
}

/**
 * The relations of a table as equations between typed cells. Cells that follow from others are replaced by what they
 * follow from: a blank total, and a formula that does what it should, are never mistyped themselves.
 *
 *   Jumlah │  .  │  .  │ 23      the blank totals drop out:   23 = Σ of all cells above them
 */
export function equationsOf(relations: readonly Relation[], reader: Reader): readonly Equation[] {
  const linear = relations.filter((relation) => relation.operator.coefficient !== null && isComputed(relation));
  const timesTargeted = new Map<number, number>();
  for (const relation of linear) timesTargeted.set(keyOf(relation), (timesTargeted.get(keyOf(relation)) ?? 0) + 1);
  const derived = new Map<number, Linear>();
  const equations: Equation[] = [];
  for (const relation of inOrder(linear).flat()) {
    if (saysNothing(relation, derived, reader)) continue;
    const given = sourcesOf(relation, derived, reader);
    const key = keyOf(relation);
    const stated = isHidden(relation.target) ? BLANK : reader.stated(relation.target);
    const equation = less(statedTerm(key, stated, derived), given, relation);
    if (!derived.has(key) && follows(equation, stated, reader, timesTargeted.get(key) === 1)) derived.set(key, given);
    else if (stated.kind !== "text" && equation.terms.size > 0) equations.push(equation);
  }
  return equations;
}

const BLANK: Stated = { kind: "blank" };

/** True for a cell that says whatever its sources say: a formula that is wrong speaks for itself and accuses no source. */
function follows(equation: Equation, stated: Stated, reader: Reader, isOnly: boolean): boolean {
  if (stated.kind === "blank" || stated.kind === "pending") return true;
  return reader.isFormula(equation.relation.target) && (isOnly || holds(equation));
}

/** True where a sum comes to nothing, but for roundings. */
export function holds({ value, slack }: Linear): boolean {
  return value.abs().compare(slack) <= 0;
}

/** True where none of the sources holds anything: a sum of blanks is unknown, not zero. */
function saysNothing({ sources }: Relation, derived: ReadonlyMap<number, Linear>, reader: Reader): boolean {
  return sources.every((area) =>
    [...cellsOf(area)].every(
      ([row, column]) => !derived.has(cellKey(row, column)) && reader.stated({ row, column }).kind !== "number",
    ),
  );
}

function sourcesOf(relation: Relation, derived: ReadonlyMap<number, Linear>, reader: Reader): Linear {
  const coefficient = relation.operator.coefficient ?? ZERO;
  const sum = new Sum();
  for (const area of relation.sources) {
    for (const [row, column] of cellsOf(area)) {
      const key = cellKey(row, column);
      const stated = reader.stated({ row, column });
      if (stated.kind !== "text") sum.add(statedTerm(key, stated, derived), coefficient);
    }
  }
  return sum;
}

function statedTerm(key: number, stated: Stated, derived: ReadonlyMap<number, Linear>): Linear {
  const value = stated.kind === "number" ? stated.value : ZERO;
  return derived.get(key) ?? { terms: new Map([[key, ONE]]), value, slack: ZERO };
}

function less(target: Linear, sources: Linear, relation: Relation): Equation {
  const sum = new Sum();
  sum.add(target, ONE);
  sum.add(sources, ONE.neg());
  return { relation, terms: sum.terms, value: sum.value, slack: sum.slack.add(relation.slack ?? ZERO) };
}

const ONE = ZERO.add(1);

class Sum implements Linear {
  readonly terms = new Map<number, Exact>();
  value = ZERO;
  slack = ZERO;

  add(other: Linear, times: Exact): void {
    for (const [key, coefficient] of other.terms) {
      const total = (this.terms.get(key) ?? ZERO).add(coefficient.mul(times));
      if (total.n === 0n) this.terms.delete(key);
      else this.terms.set(key, total);
    }
    this.value = this.value.add(other.value.mul(times));
    this.slack = this.slack.add(other.slack.mul(times).abs());
  }
}

function* cellsOf({ top, left, bottom, right }: Area): Generator<readonly [number, number]> {
  for (let row = Math.max(0, top); row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield [row, column];
  }
}
