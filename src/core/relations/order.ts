import { cellKey } from "../grid/address";
import { forEachInSteps, type Steps } from "../steps";
import type { Relation } from "./relation";
import type { Targets } from "./targets";

/**
 * Groups relations, by their positions, so that each group reads only leaves and targets of earlier groups, and holds the
 * relations of one rule, which are shown with one rounding. `reads` are the positions of those that each of them reads.
 */
export function* orderOf(
  relations: readonly Relation[],
  reads: readonly (readonly number[])[],
): Steps<readonly (readonly number[])[]> {
  const depths = yield* depthsOf(relations, reads);
  /** By depth, and by rule. */
  const levels: Map<string, number[]>[] = [];
  yield* forEachInSteps(
    relations,
    ({ rule }, at) => {
      const level = (levels[depths[at] ?? 0] ??= new Map<string, number[]>());
      const group = level.get(rule);
      if (group) group.push(at);
      else level.set(rule, [at]);
    },
    MANY,
  );
  return levels.flatMap((level) => [...level.values()]);
}

/** Of so many relations what is known already is put together in a step. */
const MANY = 2000;

/** A relation that is waited for while its own inputs are followed. */
const OPEN = -1;

/** How many others stand between each relation and the leaves: none reads one of its own depth or deeper. */
function* depthsOf(relations: readonly Relation[], reads: readonly (readonly number[])[]): Steps<Int32Array> {
  const depths = new Int32Array(relations.length);
  /** How many inputs of each have been followed. */
  const followed = new Int32Array(relations.length);
  const waiting: number[] = [];
  for (let start = 0; start < relations.length; start++) {
    if (start % MANY === 0) yield;
    if (depths[start] === 0) waiting.push(start);
    for (let at = waiting.at(-1); at !== undefined; at = waiting.at(-1)) {
      const own = reads[at] ?? [];
      const next = own[followed[at] ?? 0];
      if (next === undefined) {
        depths[at] = own.reduce((most, input) => Math.max(most, depths[input] ?? 0), 0) + 1;
        waiting.pop();
      } else if (depths[next] === 0 && next !== at) {
        depths[at] = OPEN;
        waiting.push(next);
      } else if (next === at || depths[next] === OPEN) {
        const { rule, subject } = relations[next] ?? { rule: "", subject: "" };
        throw new Error(`The relation ${rule} ${subject} depends on itself.`);
      } else followed[at] = (followed[at] ?? 0) + 1;
    }
  }
  return depths;
}

/** True where other relations may read the target as a number; a part of a text is read by nobody. */
export function isComputed(relation: Relation): boolean {
  return relation.part === undefined;
}

/** Tells which of these relations, in their order, another one reads. */
export function sourcesAmong(targets: Targets): (relation: Relation) => readonly Relation[] {
  return (relation) => {
    const at = targets.at(relation.target);
    // What one of them reads is known.
    const isOne = typeof at === "number" && targets.relations[at] === relation;
    const read = isOne ? targets.reads(at) : targets.readIn(relation.sources);
    return read.length === 0 ? NONE : read.flatMap((source) => targets.relations[source] ?? []);
  };
}

const NONE: readonly Relation[] = [];

export function keyOf(relation: Relation): number {
  return cellKey(relation.target.row, relation.target.column);
}
