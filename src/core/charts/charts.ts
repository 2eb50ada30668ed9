import type { Steps } from "../steps";
import type { Table } from "../tables/table";
import type { Chart, Withheld } from "./chart";
import { chartOf, type Drawn } from "./chartOf";
import { comparisons } from "./comparisons";

/** What a report draws of a table. */
export interface TableCharts {
  /** The table itself first, then periods compared. */
  readonly charts: readonly Chart[];
  /** Why the table itself is not drawn; null where it is. */
  readonly withheld: Withheld | null;
}

/** The charts of the tables of a workbook, a step for each; a table that no report draws has none. */
export function* chartsOf(tables: readonly Table[]): Steps<ReadonlyMap<Table, TableCharts>> {
  const drawn = tables.flatMap((table): readonly Drawn[] => {
    const plot = table.plot?.() ?? null;
    return plot === null ? [] : [{ table, plot }];
  });
  yield;
  const compared = new Map(comparisons(drawn));
  const found = new Map<Table, TableCharts>();
  const counts = new Map<string, number>();
  const next = (sort: string) => {
    const number = (counts.get(sort) ?? 0) + 1;
    counts.set(sort, number);
    return number;
  };
  for (const one of drawn) {
    yield;
    const { table, plot } = one;
    const own = yield* chartOf(one, next(JSON.stringify([table.sheet.name, plot.of])));
    const periods = compared.get(table);
    const number = periods && next(JSON.stringify([table.sheet.name, plot.of, "periods"]));
    const further = periods && number !== undefined ? [{ ...periods, number }] : [];
    found.set(table, {
      charts: typeof own === "string" ? further : [own, ...further],
      withheld: typeof own === "string" ? own : null,
    });
  }
  return found;
}
