import { areaName } from "../../core/grid/area";
import { parseArea } from "../../core/grid/area";
import type { Host } from "../host";
import type { CellsOf, ChartImage } from "./chartStep";

/** Excel tells from this version on which cells a series draws. */
const SOURCES = "1.15";

/** What is known of a chart: what it was told to draw, null where that is not remembered, and how many series are ours. */
export interface KnownChart {
  readonly told: ChartImage | null;
  readonly ours: number;
}

/**
 * What a chart draws, without what somebody has added behind the series that are ours, and whether anybody has. An Excel that does not say
 * which cells it draws is believed to draw what it was told to.
 */
export async function readImage(
  host: Host,
  context: Excel.RequestContext,
  chart: Excel.Chart,
  { told, ours }: KnownChart,
): Promise<{ readonly image: ChartImage; readonly hasMore: boolean }> {
  chart.title.load({ text: true });
  chart.series.load({ name: true });
  await context.sync();
  const items = chart.series.items.slice(0, ours);
  const sources = await readSources(host, context, items);
  const series = items.map(({ name }, at) => {
    const own = sources ? sources[at] : told?.series[at];
    return { name, values: own?.values ?? null, categories: own?.categories ?? null };
  });
  return {
    image: { title: chart.title.text, bands: told?.bands ?? 0, series },
    hasMore: chart.series.items.length > ours,
  };
}

/** The cells that each series draws; null where this Excel does not tell. */
async function readSources(host: Host, context: Excel.RequestContext, series: readonly Excel.ChartSeries[]) {
  if (!host.supports(SOURCES)) return null;
  const loaded = series.map((one) => ({
    values: one.getDimensionDataSourceString("Values"),
    categories: one.getDimensionDataSourceString("Categories"),
  }));
  await context.sync();
  return loaded.map(({ values, categories }) => ({
    values: cellsIn(values.value),
    categories: cellsIn(categories.value),
  }));
}

/** Reads "='SK''M'!$B$2:$J$2"; null for a list of numbers, another workbook, or cells that are gone. */
export function cellsIn(source: string): CellsOf | null {
  const [, quoted, plain, address = ""] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\S+)$/.exec(source) ?? [];
  const area = parseArea(address);
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return area && sheet !== undefined && !sheet.includes("[") ? { sheet, address: areaName(area) } : null;
}
