import type { Area } from "../../grid/area";
import type { Sheet } from "../../grid/sheet";
import { blocksInSteps } from "../../layout/blocks";
import { looseFigures } from "../../layout/loose";
import type { Steps } from "../../steps";
import type { Table, TableKind } from "../table";
import { applied } from "../../rules/rule";
import { totalsEntries } from "./entries";
import { looseSums } from "./looseSums";
import { kindsOf, totalsRelations } from "./relations";
import { plain } from "./plain";
import { totalsRules } from "./rules";
import { totalsTable, type TotalsTable } from "./totalsTable";
import type { Vocabulary } from "./vocabulary";

/**
 * Any table with rows or columns that are called totals and are: what no other kind has understood. The first of the
 * vocabularies that accepts it says of what kind it is.
 */
export function totals(vocabularies: readonly Vocabulary[]): TableKind {
  return {
    kind: plain.kind,
    rules: totalsRules,
    ground: "arithmetic",
    figures: ["totals-down", "totals-across", "totals-share", "totals-average", "totals-entry"],
    *recognise({ sheet, found }) {
      const taken = found.map(({ area }) => area);
      const tables: Table[] = [];
      const understood: Area[] = [...taken];
      for (const table of yield* totalsTablesOn(sheet, taken, vocabularies)) {
        tables.push(yield* tableOf(table));
        understood.push(...readIn(table));
      }
      for (const figures of yield* looseFigures(sheet, understood)) {
        const table = yield* looseSums(figures);
        if (table) tables.push(yield* looseTableOf(table));
      }
      return tables;
    },
  };
}

/** The tables of sums outside some areas of a sheet. */
function* totalsTablesOn(
  sheet: Sheet,
  taken: readonly Area[],
  vocabularies: readonly Vocabulary[],
): Steps<readonly TotalsTable[]> {
  const tables: TotalsTable[] = [];
  for (const block of yield* blocksInSteps(sheet, taken)) {
    yield;
    const table = yield* totalsTable(block, vocabularies);
    if (table) tables.push(table);
  }
  return tables;
}

/** The same with what must hold in each, and nothing told of them. */
export function* plainTotalsOn(sheet: Sheet, vocabularies: readonly Vocabulary[]): Steps<readonly Table[]> {
  const tables: Table[] = [];
  for (const table of yield* totalsTablesOn(sheet, [], vocabularies)) tables.push(yield* looseTableOf(table));
  return tables;
}

/**
 * Where a table's names and its columns with words stand: what has no word over it between these is asked by its figures alone.
 *
 *                  Triwulan I │      │      │ Triwulan II
 *   Baamang        12         │ 7    │ 5    │ 14
 */
function readIn({ block: { area, columns } }: TotalsTable): readonly Area[] {
  const first = Math.min(...columns.map(({ column }) => column));
  return [{ ...area, right: first - 1 }, ...columns.map(({ column }) => ({ ...area, left: column, right: column }))];
}

/** Of sums without names nothing is told but those that do not hold. */
function* looseTableOf(table: TotalsTable): Steps<Table> {
  const kinds = yield* kindsOf(table);
  return {
    kind: table.kind,
    sheet: table.block.sheet,
    area: table.block.area,
    title: null,
    relations: yield* totalsRelations(table, kinds),
    joint: null,
    result: null,
    reader: table.reader,
    evidence: () => null,
    entries: totalsEntries(table, kinds),
    notes: [],
    newLabels: null,
  };
}

function* tableOf(table: TotalsTable): Steps<Table> {
  const bare = yield* looseTableOf(table);
  yield;
  const { relations } = bare;
  const last = relations.findLast(({ rule }) => rule === "totals-down") ?? relations.at(-1);
  return {
    ...bare,
    title: table.heading[0]?.text ?? null,
    result: last?.target ?? null,
    notes: yield* applied(totalsRules, table, bare.sheet.name),
  };
}
