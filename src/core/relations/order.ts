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
    const inputs = sources(relation);
    // A sum that reads itself is met again before its own depth is known.
    if (inputs.length > 0) depths.set(relation, Number.NaN);
    const deepest = inputs.reduce((most, input) => Math.max(most, depthOf(input)), 0);
    if (Number.isNaN(deepest)) throw new Error(`The relation ${relation.rule} ${relation.subject} depends on itself.`);
    depths.set(relation, deepest + 1);
    return deepest + 1;
  }

  /** By depth, and by rule. */
  const levels: Map<string, Relation[]>[] = [];
  for (const relation of relations) {
    const level = (levels[depthOf(relation)] ??= new Map<string, Relation[]>());
    const group = level.get(relation.rule);
    if (group) group.push(relation);
    else level.set(relation.rule, [relation]);
  }
  return levels.flatMap((level) => [...level.values()]);
}

/** True where other relations may read the target as a number; a part of a text is read by nobody. */
export function isComputed(relation: Relation): boolean {
  return relation.part === undefined;
}

/** Tells which of these relations, in their order, another one reads. */
export function sourcesAmong(relations: readonly Relation[]): (relation: Relation) => readonly Relation[] {
  const computed = relations.filter(isComputed);
  const positions = new Map<number, number | readonly number[]>();
  for (const [at, relation] of computed.entries()) {
    const own = positions.get(keyOf(relation));
    positions.set(keyOf(relation), own === undefined ? at : [own, at].flat());
  }
  return ({ sources }) => {
    const found: number[] = [];
    for (const area of sources) addPositionsIn(area, computed, positions, found);
    if (found.length === 0) return NONE;
    return [...new Set(found)].sort((a, b) => a - b).flatMap((at) => computed[at] ?? []);
  };
}

const NONE: readonly Relation[] = [];

/** Looks up the cells of an area, or else the targets in it, whichever are fewer: columns of answers are long. */
function addPositionsIn(
  area: Area,
  relations: readonly Relation[],
  positions: ReadonlyMap<number, number | readonly number[]>,
  found: number[],
): void {
  const { top, left, bottom, right } = area;
  if ((bottom - top + 1) * (right - left + 1) > relations.length) {
    for (const [at, { target }] of relations.entries()) if (contains(area, target)) found.push(at);
    return;
  }
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const own = positions.get(cellKey(row, column));
      if (typeof own === "number") found.push(own);
      else if (own) found.push(...own);
    }
  }
}

export function keyOf(relation: Relation): number {
  return cellKey(relation.target.row, relation.target.column);
}
