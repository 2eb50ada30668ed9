import { JOURNAL } from "../../workbook";

/** Each step has a setting of its own, so that two panes on one workbook never write over each other's. */
const STEP = /^rekap-ptsp\.undo\.([0-9a-z]+)\.([0-9a-z]+)\.([0-9a-z]+)(\.m)?$/;

/** What a step's setting says by its name alone. */
export interface StepKey {
  /** The name of the setting. */
  readonly key: string;
  /** Grows from step to step: the time it was made, or one more than the step before. */
  readonly order: number;
  readonly maker: string;
  /** Characters of the setting. */
  readonly length: number;
  /** True for a step that marked cells. */
  readonly isOfMarks: boolean;
}

/** All steps of a workbook together take no more of its settings, which hold 1 MB in practice; and are no more. */
const MOST_CHARACTERS = 400_000;
const MOST_STEPS = 50;
const DAY = 24 * 60 * 60 * 1000;

export function stepKey(order: number, maker: string, length: number, isOfMarks = false): StepKey {
  const key = `${JOURNAL}.${order.toString(36)}.${maker}.${length.toString(36)}${isOfMarks ? ".m" : ""}`;
  return { key, order, maker, length, isOfMarks };
}

/** The steps among the names of settings, the oldest first. */
export function stepKeysIn(names: readonly string[]): readonly StepKey[] {
  return names
    .flatMap((key) => {
      const [, order, maker, length, marks] = STEP.exec(key) ?? [];
      if (order === undefined || maker === undefined || length === undefined) return [];
      const isOfMarks = marks !== undefined;
      return { key, order: parseInt(order, 36), maker, length: parseInt(length, 36), isOfMarks };
    })
    .sort((one, other) => one.order - other.order || (one.key < other.key ? -1 : 1));
}

/**
 * The steps that have to go for a new one: the oldest of the same pane, and of others where they are older than a day.
 * What another pane has done today it may still want back. Marks go last: nobody could take them off any more. Null where
 * there is no room then either.
 */
export function outdated(steps: readonly StepKey[], { order, maker, length }: StepKey): readonly StepKey[] | null {
  const going: StepKey[] = [];
  let characters = length + steps.reduce((sum, step) => sum + step.length, 0);
  const dispensable = steps.filter((one) => one.maker === maker || order - one.order > DAY);
  for (const step of [...dispensable].sort((one, other) => Number(one.isOfMarks) - Number(other.isOfMarks))) {
    if (characters <= MOST_CHARACTERS && steps.length - going.length < MOST_STEPS) break;
    going.push(step);
    characters -= step.length;
  }
  return characters <= MOST_CHARACTERS ? going : null;
}
