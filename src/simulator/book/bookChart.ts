import type { Area } from "../../core/grid/area";
import type { BookSheet } from "./sheet";

/** Cells that a chart draws; they go where rows and columns take them, and are null once they are gone. */
export interface ChartSource {
  readonly sheet: BookSheet;
  area: Area | null;
}

/** One series of a chart, with what an add-in has asked for of its look. */
export interface ChartSeries {
  name: string;
  chartType: string;
  values: ChartSource | null;
  categories: ChartSource | null;
  hasDataLabels: boolean;
  /** Colours as they were given; null where Excel would choose. */
  fill: string | null;
  line: string | null;
  readonly look: Map<string, unknown>;
}

/** A chart on a sheet, as far as an add-in has asked for it. Places are in points from the sheet's corner. */
export interface BookChart {
  readonly id: string;
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
  readonly title: Map<string, unknown>;
  readonly legend: Map<string, unknown>;
  readonly valueAxis: Map<string, unknown>;
  readonly series: ChartSeries[];
  altTextTitle: string;
  altTextDescription: string;
}

/** A series as Excel makes it, of no cells yet. */
export function newSeries(name: string, chartType: string): ChartSeries {
  const nothing = { values: null, categories: null, hasDataLabels: false, fill: null, line: null };
  return { name, chartType, ...nothing, look: new Map() };
}

/** A chart as it is copied with its sheet: what it draws of that it draws of the copy. */
export function copyOfChart(chart: BookChart, id: string, of: BookSheet, to: BookSheet): BookChart {
  const drawn = (source: ChartSource | null) =>
    source?.area ? sourceOn(source.sheet === of ? to : source.sheet, source.area) : null;
  return {
    ...chart,
    id,
    title: new Map(chart.title),
    legend: new Map(chart.legend),
    valueAxis: new Map(chart.valueAxis),
    series: chart.series.map((one) => ({
      ...one,
      values: drawn(one.values),
      categories: drawn(one.categories),
      look: new Map(one.look),
    })),
  };
}

/** Cells of a sheet, kept where the sheet moves them along. */
export function sourceOn(sheet: BookSheet, area: Area): ChartSource {
  const source = { sheet, area };
  sheet.drawn.push(source);
  return source;
}
