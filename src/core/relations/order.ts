import { cellKey } from "../grid/address";
import { contains, type Area } from "../grid/area";
import type { Relation } from "./relation";

/**
 * Groups the relations so that each group reads only leaves and targets of earlier groups, and holds the relations of
 * one rule, which are shown with one rounding.
 */
export function inOrder(relations: readonly Relation[]): readonly (readonly Relation[])[] {
  const depths = new Map<Relation, number>();
  const sources = sourcesAmong(relations);

  function depthOf(relation: Relation): number {
    const known = depths.get(relation);
    if (known !== undefined) return known;
    depths.set(relation, Number.NaN);
    const deepest = sources(relation).reduce((most, input) => Math.max(most, depthOf(input)), 0);
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

/** Tells which of these relations, in their order, another one reads. */
export function sourcesAmong(relations: readonly Relation[]): (relation: Relation) => readonly Relation[] {
  const computed = relations.filter(isComputed);
  const positions = new Map<number, number[]>();
  for (const [at, relation] of computed.entries()) {
    const own = positions.get(keyOf(relation));
    if (own) own.push(at);
    else positions.set(keyOf(relation), [at]);
  }
  return ({ sources }) => {
    const read = new Set(sources.flatMap((area) => positionsIn(area, computed, positions)));
    return [...read].sort((a, b) => a - b).flatMap((at) => computed[at] ?? []);
  };
}

/** Looks up the cells of an area, or else the targets in it, whichever are fewer: columns of answers are long. */
function positionsIn(
  area: Area,
  relations: readonly Relation[],
  positions: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const { top, left, bottom, right } = area;
  const found: number[] = [];
  if ((bottom - top + 1) * (right - left + 1) > relations.length) {
    for (const [at, { target }] of relations.entries()) if (contains(area, target)) found.push(at);
    return found;
  }
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) found.push(...(positions.get(cellKey(row, column)) ?? []));
  }
  return found;
}

export function keyOf(relation: Relation): number {
  return cellKey(relation.target.row, relation.target.column);
}
