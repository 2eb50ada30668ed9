import type { AnnotatedTable } from "./aggrecol";
import { checkedTable, type CheckedTable } from "./checked";
import { mistyped, SLIPS, type Mistyped } from "./mistyped";
import { toldByAll } from "./oracle";

/** What became of a table's slip. */
interface Told {
  readonly isTold: boolean;
  readonly isFirst: boolean;
  readonly isCandidate: boolean;
}

/** A table as it is, with its place among all. */
export interface Clean {
  readonly table: AnnotatedTable;
  readonly at: number;
  readonly checked: CheckedTable;
}

/**
 * How often a slip is told, by its kind: in the tables with annotated sums, in those of them of which some sum is checked,
 * in a fifth of all, chosen by their names, and how often somebody would tell it who knew all annotated sums.
 */
export function toldLines(clean: readonly Clean[]): readonly string[] {
  return SLIPS.flatMap((kind) => {
    const slips = clean.flatMap((one) => {
      const slip = mistyped(one.table, kind, one.at);
      return slip ? [{ ...one, slip, told: toldOf(slip) }] : [];
    });
    const line = (name: string, told: readonly Told[]) => `${`${kind}, ${name}`.padEnd(48)} ${sentenceOf(told)}`;
    return [
      line(
        "tables with sums",
        slips.map(({ told }) => told),
      ),
      line(
        "where some sum is checked",
        slips.filter(({ checked }) => checked.sums.length > 0).map(({ told }) => told),
      ),
      line(
        "a fifth of the tables",
        slips.filter(({ table }) => isApart(table)).map(({ told }) => told),
      ),
      line(
        "knowing all sums",
        slips.map(({ table, slip }) => knownOf(table, slip)),
      ),
    ];
  });
}

function toldOf({ table, at }: Mistyped): Told {
  const { errors } = checkedTable(table);
  const isAt = (place: readonly number[]) => place.join() === at.join();
  return {
    isTold: errors.length > 0,
    isFirst: errors[0] !== undefined && isAt(errors[0].at),
    isCandidate: errors.some((error) => isAt(error.at) || error.candidates.some(isAt)),
  };
}

function knownOf(table: AnnotatedTable, slip: Mistyped): Told {
  const suspects = toldByAll(table, slip.table);
  const isAt = (place: readonly number[]) => place.join() === slip.at.join();
  return {
    isTold: suspects.length > 0,
    isFirst: suspects[0] !== undefined && isAt(suspects[0]),
    isCandidate: suspects.some(isAt),
  };
}

function sentenceOf(told: readonly Told[]): string {
  const count = (key: keyof Told) => {
    const own = told.filter((one) => one[key]).length;
    return `${String(own)} (${(own / told.length).toFixed(2)})`;
  };
  return `${String(told.length)}: told ${count("isTold")}, named first ${count("isFirst")}, among the candidates ${count("isCandidate")}`;
}

const FIFTH = 5;

/** One in five, by its name. */
function isApart({ name }: AnnotatedTable): boolean {
  return Array.from(name).reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 0) % FIFTH === 0;
}
