import type { Measured, MeasuredMistake } from "./measure";
import type { Page } from "./generator/table";
import type { CleanScore } from "./score";

/** How often something held, of how often it could have. */
export interface Share {
  readonly held: number;
  readonly of: number;
}

export function share<T>(list: readonly T[], holds: (one: T) => boolean): Share {
  return { held: list.filter(holds).length, of: list.length };
}

/**
 * The measure of a group of mistyped tables. "First if guessed" is what can be expected of somebody who knows all
 * relations and all kinds of slips, and picks one of the figures that explain the table with one slip.
 */
export function mistakeShares(mistakes: readonly MeasuredMistake[]) {
  const named = mistakes.filter(({ score }) => score.isCandidate);
  return {
    detected: share(mistakes, ({ score }) => score.isDetected),
    "among candidates": share(mistakes, ({ score }) => score.isCandidate),
    "named first": share(mistakes, ({ score }) => score.isFirst),
    "right value": share(named, ({ score }) => score.isValueRight === true),
    "others accused": share(mistakes, ({ score }) => score.othersAccused > 0),
    "first if guessed": { held: sum(mistakes.map((mistake) => 1 / mistake.likelyExplanations)), of: mistakes.length },
  };
}

/** The measure of a group of clean tables. */
export function cleanShares(scores: readonly CleanScore[]) {
  return {
    "with an error": share(scores, ({ hasError }) => hasError),
    "with a warning": share(scores, ({ hasWarning }) => hasWarning),
    "other than a blank cell": share(scores, ({ hasOddWarning }) => hasOddWarning),
    recognised: share(scores, ({ isFound }) => isFound),
    "recognised whole": share(scores, ({ isWhole }) => isWhole),
  };
}

/** Sheets on which as many tables were recognised as there are; PMDN beside PMA are two. */
export function rightCounts(all: readonly Measured[]): Share {
  return share(all, hasRightCount);
}

/** The list by what `keys` says of each; one thing may be in several groups. Groups come in the order of their names. */
export function grouped<T>(
  list: readonly T[],
  keys: (one: T) => readonly string[],
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    for (const key of keys(one)) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** True for a sheet on which as many tables were recognised as there are. */
export function hasRightCount({ case: { page }, clean }: Measured): boolean {
  return countOf(page) === clean.answer.tables.length;
}

function countOf({ tables }: Page): number {
  return tables.reduce((count, { kind }) => count + (kind === "PMDN beside PMA" ? 2 : 1), 0);
}
