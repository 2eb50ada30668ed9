import { cellKey } from "../grid/address";
import { contains } from "../grid/area";
import type { Relation } from "./relation";

/**
 * Groups the relations so that each group reads only leaves and targets of earlier groups, and holds the relations of
 * one rule, which are shown with one rounding.
 */
export function inOrder(relations: readonly Relation[]): readonly (readonly Relation[])[] {
  const depths = new Map<Relation, number>();

  function depthOf(relation: Relation): number {
    const known = depths.get(relation);
    if (known !== undefined) return known;
    depths.set(relation, Number.NaN);
    const inputs = relations.filter((other) => reads(relation, other));
    const deepest = inputs.reduce((most, input) => Math.max(most, depthOf(input)), 0);
    if (Number.isNaN(deepest)) throw new Error(`The relation ${relation.rule} ${relation.subject} depends on itself.`);
    depths.set(relation, deepest + 1);
    return deepest + 1;
  }

  const groups = new Map<string, Relation[]>();
  for (const relation of [...relations].sort((a, b) => depthOf(a) - depthOf(b))) {
    const name = `${depthOf(relation)} ${relation.rule}`;
    const group = groups.get(name);
    if (group) group.push(relation);
    else groups.set(name, [relation]);
  }
  return [...groups.values()];
}

/** True where other relations may read the target as a number; a part of a text is read by nobody. */
export function isComputed(relation: Relation): boolean {
  return relation.part === undefined;
}

/** True where a relation reads the figure of another. */
export function reads(relation: Relation, other: Relation): boolean {
  return isComputed(other) && relation.sources.some((area) => contains(area, other.target));
}

export function keyOf(relation: Relation): number {
  return cellKey(relation.target.row, relation.target.column);
}
