import { check } from "../../src/core/check";
import { Sheet } from "../../src/core/grid/sheet";
import type { AnnotatedSum, AnnotatedTable, Place } from "./aggrecol";

/** What the check says of a table: its sums, and its errors with the cells that may be wrong instead. */
export interface CheckedTable {
  readonly sums: readonly AnnotatedSum[];
  readonly errors: readonly { readonly at: Place; readonly candidates: readonly Place[] }[];
}

export function checkedTable({ cells }: AnnotatedTable): CheckedTable {
  const { tables, findings } = check({ sheets: [new Sheet("Tabel", cells)] });
  const relations = tables.flatMap(({ table }) => table.relations).filter(({ operator }) => operator.name === "sum");
  const sums = relations.map(({ target, sources }): AnnotatedSum => ({
    total: [target.row, target.column],
    parts: sources.flatMap(({ top, left, bottom, right }) =>
      range(top, bottom).flatMap((row) => range(left, right).map((column): Place => [row, column])),
    ),
  }));
  const errors = findings
    .filter(({ severity }) => severity === "error")
    .map(({ cell, candidates }) => ({
      at: [cell.row, cell.column] as const,
      candidates: candidates.map((one): Place => [one.cell.row, one.cell.column]),
    }));
  return { sums, errors };
}

export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
