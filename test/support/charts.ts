import { recognise } from "../../src/core/check";
import type { Chart } from "../../src/core/charts/chart";
import { chartsOf, type TableCharts } from "../../src/core/charts/charts";
import { areaName } from "../../src/core/grid/area";
import type { Sheet, Workbook } from "../../src/core/grid/sheet";
import { atOnce } from "../../src/core/steps";
import type { BookChart, ChartSource } from "../../src/simulator/book/bookChart";
import { rangeAddress } from "../../src/simulator/objects/rangeAddress";
import type { ChartPlan, Snapshot } from "../../src/workbook";
import { portOf, snapshotOf } from "./excel";
import type { OpenBook } from "./simulator";

/** The charts of the tables of some sheets, in the order of the tables. */
export function chartsIn(workbook: Workbook): readonly TableCharts[] {
  return [...atOnce(chartsOf(recognise(workbook))).values()];
}

/** A chart in short: what stands along the axis, and each line of figures with its cells. */
export function drawn({ categoryNames, series }: Chart): readonly string[] {
  return [
    categoryNames.join(" · "),
    ...series.map(
      ({ name, values, figures }) => `${name} ${areaName(values.area)}: ${figures.map((one) => one ?? "–").join(" ")}`,
    ),
  ];
}

/** The same of the first chart of some sheets, or why it has none. */
export function firstDrawn(...sheets: readonly Sheet[]): readonly string[] | string | null {
  const [first] = chartsIn({ sheets });
  return first?.charts[0] ? drawn(first.charts[0]) : (first?.withheld ?? null);
}

/** A plan for a chart of the open workbook: of the first table that has one, unless it is said of which sheet. */
export function planFor(
  seen: Snapshot,
  change: Partial<ChartPlan> & { readonly sheet?: string; readonly at?: number } = {},
): ChartPlan {
  const { sheet, at = 0, ...rest } = change;
  const charts = chartsIn(seen.workbook).flatMap((one) => one.charts);
  const own = charts.filter((one) => sheet === undefined || one.sheet === sheet)[at];
  if (!own) throw new Error("The workbook has no such chart.");
  const bands = (own.bands ?? []).map(({ mutu }) => `${mutu} ≥`).slice(0, -1);
  const words = { title: own.title ?? "Grafik", altText: "Menunjukkan izin.", bands };
  return { chart: own, words, place: "beside", seen, ...rest };
}

/** Makes a chart of the open workbook as it is. */
export async function makeOne(opened: OpenBook, change: Parameters<typeof planFor>[1] = {}) {
  return portOf(opened).chart(planFor(await snapshotOf(opened), change));
}

/** What the simulator keeps of the charts of a sheet: name, title and what each series draws. */
export function chartsOn({ simulator }: OpenBook, sheet: string): readonly string[] {
  return (simulator.book.sheet(sheet)?.charts ?? []).map(
    (chart) => `${chart.name}: ${String(chart.title.get("text"))} [${seriesOf(chart)}]`,
  );
}

function seriesOf({ series }: BookChart): string {
  return series
    .map(({ name, values, categories }) => `${name} ${address(values)} by ${address(categories)}`)
    .join("; ");
}

function address(source: ChartSource | null): string {
  return source?.area ? rangeAddress(source.sheet.name, source.area) : "nothing";
}
