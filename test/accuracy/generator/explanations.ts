import { mayBecome } from "./mistype/kinds";
import { differences, settle, type Values } from "./settle";
import type { Figure, Table } from "./table";

/** A figure that could be the only wrong one, by its index, and what it would have to be. */
export interface Explanation {
  readonly figure: number;
  readonly value: number;
}

/**
 * Every typed figure that, changed alone, makes the whole table true: to a number that can stand there, not negative
 * and with no more decimals than its column. Where there are several, the table's sums do not tell which it was.
 */
export function explanations(table: Table, typed: Values): readonly Explanation[] {
  const before = differences(table, settle(table, typed));
  const broken = before.findIndex((difference) => difference !== 0);
  if (broken < 0) return [];
  return [...typedSourcesOf(table, broken)].flatMap((figure) => {
    const value = valueThatSettles(table, typed, figure, before, broken);
    return value !== null && canStand(value, table.figures[figure]) ? [{ figure, value }] : [];
  });
}

/**
 * The explanations that somebody would look at first: a figure that cannot stand where it does, else those that a slip
 * of the fingers accounts for, else all of them.
 */
export function likelyExplanations(table: Table, typed: Values): readonly Explanation[] {
  const all = explanations(table, typed);
  const impossible = all.filter(({ figure }) => !canStand(typed[figure] ?? 0, table.figures[figure]));
  if (impossible.length > 0) return impossible;
  const likely = all.filter(({ figure: index, value }) => {
    const figure = table.figures[index];
    return figure !== undefined && mayBecome(value, typed[index] ?? 0, figure, table);
  });
  return likely.length > 0 ? likely : all;
}

function canStand(value: number, figure: Figure | undefined): boolean {
  return value >= 0 && value % 10 ** (3 - (figure?.decimals ?? 0)) === 0;
}

/** The differences are linear in every figure: one step tells where they vanish. */
function valueThatSettles(table: Table, typed: Values, figure: number, before: readonly number[], broken: number) {
  const step = 1000;
  const stepped = differences(table, settle(table, changed(typed, figure, step)));
  const slope = ((stepped[broken] ?? 0) - (before[broken] ?? 0)) / step;
  const move = slope === 0 ? Number.NaN : -(before[broken] ?? 0) / slope;
  const vanishes = before.every((difference, index) => {
    return Math.abs(difference + ((stepped[index] ?? 0) - difference) * (move / step)) < 0.001;
  });
  return vanishes ? Math.round((typed[figure] ?? 0) + move) : null;
}

function changed(values: Values, figure: number, by: number): Values {
  return values.map((value, index) => (index === figure ? value + by : value));
}

/** The typed figures that a relation has in it, through formulas too. */
function typedSourcesOf(table: Table, relation: number, sources = new Set<number>()): ReadonlySet<number> {
  const { target, terms } = table.relations[relation] ?? { target: -1, terms: [] };
  for (const figure of [target, ...terms.map((term) => term.figure)]) {
    const computed = table.figures[figure]?.formula?.relation;
    if (computed === undefined) sources.add(figure);
    else if (computed !== relation) typedSourcesOf(table, computed, sources);
  }
  return sources;
}
