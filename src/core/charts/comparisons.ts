import type { Cell } from "../grid/address";
import { cellsOf } from "../grid/area";
import { nameKey } from "../layout/rowNames";
import type { Table } from "../tables/table";
import { datedPeriod } from "../titles/datedPeriod";
import type { Chart, Series } from "./chart";
import { isDrawnAsZero, MOST_SERIES, seriesIn, type Drawn } from "./chartOf";
import { runOf } from "./run";

/** A table of one period. */
interface Dated extends Drawn {
  readonly period: string;
  /** Grows from period to period. */
  readonly order: number;
}

/** What is compared, by the table of the last period. */
export function comparisons(all: readonly Drawn[]): readonly (readonly [Table, Omit<Chart, "number">])[] {
  const groups = new Map<string, Dated[]>();
  const allDated = all.flatMap(datedOf);
  // The names of one table, of which there may be ten thousand, need not be told from any other's.
  for (const dated of allDated.length < 2 ? [] : allDated) {
    const { table, plot } = dated;
    const key = JSON.stringify([table.kind, plot.of, plot.things.map(({ name }) => nameKey(name))]);
    groups.set(key, [...(groups.get(key) ?? []), dated]);
  }
  return [...groups.values()].map(comparisonOf).filter((one) => one !== null);
}

function datedOf(drawn: Drawn): readonly Dated[] {
  const dated = datedPeriod(drawn.table);
  return dated?.year == null ? [] : [{ ...drawn, period: dated.text, order: dated.order }];
}

/** Several tables of one period are of different offices or services: nobody knows which go together. */
function comparisonOf(group: readonly Dated[]): readonly [Table, Omit<Chart, "number">] | null {
  const inOrder = [...group].sort((one, other) => one.order - other.order);
  if (new Set(inOrder.map(({ order }) => order)).size < inOrder.length) return null;
  const shown = inOrder.slice(-MOST_SERIES);
  const last = shown.at(-1);
  if (!last || shown.length < 2) return null;
  const series = shown.flatMap((dated) => seriesOf(dated) ?? []);
  const { table, plot } = last;
  const categories = runOf(
    plot.things.map(({ cell }) => cell),
    table.sheet,
  );
  const length = categories && cellsOf(categories).length;
  if (!categories || series.length < shown.length || series.some(({ figures }) => figures.length !== length))
    return null;
  const { sheet, area, title } = table;
  const chart = {
    of: plot.of,
    shows: "periods" as const,
    sheet: sheet.name,
    area,
    title,
    categories: { sheet: sheet.name, area: categories },
    categoryNames: cellsOf(categories).map(({ row, column }) => sheet.text(row, column)),
    series,
    bands: plot.bands,
  };
  return [table, chart];
}

/** What the things of a table came to in its period; null where the table does not say it in one row or column. */
function seriesOf({ table, plot, period }: Dated): Series | null {
  const cells = oneOfEach(plot);
  const area = cells && runOf(cells, table.sheet);
  if (!area || cells.some((cell) => isDrawnAsZero(table, cell))) return null;
  const series = seriesIn(table, area, period);
  return series.figures.every((figure) => figure === null) ? null : series;
}

function oneOfEach({ measures, figures, ofThings }: Drawn["plot"]): readonly Cell[] | null {
  return measures.length === 1 ? figures.flat() : (ofThings?.cells ?? null);
}
