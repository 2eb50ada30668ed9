import type { Random } from "../random";
import { contradictsItself, settle, statedValues, type Values } from "../settle";
import type { CellKind, Page, Table } from "../table";
import { mistypes } from "./kinds";

/** One figure of one table, typed wrongly. */
export interface Mistyped {
  readonly table: Table;
  /** The figure's index in its table. */
  readonly figure: number;
  readonly kind: string;
  /** What is typed into the table, the wrong value among it, in thousandths. */
  readonly typed: Values;
}

/** How often each kind of cell is chosen: in truth nearly all are leaves, but each kind must be measured. */
const CELLS: readonly (readonly [CellKind, number])[] = [
  ["leaf", 55],
  ["total", 30],
  ["grand total", 15],
];
const TRIALS = 60;

/**
 * Mistypes one figure of the page so that some stated figure contradicts the others; null where no trial did, as on a
 * page where every total is a formula and follows whatever is typed.
 */
export function mistypedOn(page: Page, random: Random): Mistyped | null {
  for (let trial = 0; trial < TRIALS; trial++) {
    const table = random.pick(page.tables);
    const wanted = random.weighted(CELLS);
    const choices = table.figures.flatMap(({ kind, formula, mayBeMistyped }, index) =>
      kind === wanted && formula === null && mayBeMistyped ? [index] : [],
    );
    const mistyped = choices.length === 0 ? null : mistypedAt(table, random.pick(choices), random);
    if (mistyped) return mistyped;
  }
  return null;
}

function mistypedAt(table: Table, index: number, random: Random): Mistyped | null {
  const figure = table.figures[index];
  if (!figure) return null;
  const { name, outcomes } = random.weighted(mistypes.map((mistype) => [mistype, mistype.weight] as const));
  const values = outcomes(figure, table).filter((value) => value !== figure.value);
  if (values.length === 0) return null;
  const value = random.pick(values);
  const typed = statedValues(table).map((stated, other) => (other === index ? value : stated));
  return contradictsItself(table, settle(table, typed)) ? { table, figure: index, kind: name, typed } : null;
}
