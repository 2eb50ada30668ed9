import { forEachInSteps, type Steps } from "../steps";
import { orderOf } from "./order";
import type { Relation } from "./relation";
import { Targets } from "./targets";

/**
 * Relations in an order in which each stands behind those that it reads, and which these are: worked out once for all
 * that is done with them.
 */
export interface Network {
  /** Behind the relations that were known before, if any. */
  readonly targets: Targets;
  /** Where the runs end that are evaluated together: relations of one rule, which are shown with one rounding. */
  readonly ends: readonly number[];
}

/** Puts relations in order; `known` are evaluated before them and may be read by them. */
export function* networkOf(relations: readonly Relation[], known: readonly Relation[] = []): Steps<Network> {
  const before = known.length;
  const given = new Targets(before === 0 ? relations : [...known, ...relations]);
  const reads: (readonly number[])[] = [];
  yield* forEachInSteps(relations, (_, at) => {
    const read = given.reads(before + at);
    reads.push(before === 0 ? read : read.flatMap((source) => (source < before ? [] : source - before)));
  });
  const groups = yield* orderOf(relations, reads);
  yield;
  /** Of each place, which of the given ones stands there. */
  const order = Array.from(known.keys());
  const ends: number[] = [];
  for (const group of groups) {
    for (const at of group) order.push(before + at);
    ends.push(order.length);
  }
  yield;
  return { targets: yield* given.inOrder(order), ends };
}
