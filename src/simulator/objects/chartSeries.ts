import { newSeries, sourceOn, type BookChart, type ChartSeries, type ChartSource } from "../book/bookChart";
import type { HostObject } from "../protocol/hostObject";
import { errors } from "../protocol/officeError";
import { keptLook } from "./keptLook";
import type { RangeObject } from "./range";
import { rangeAddress } from "./rangeAddress";

/** Excel.ChartSeriesCollection. `change` throws where the chart may not be changed. */
export function chartSeriesObject(chart: BookChart, change: () => void): HostObject {
  const object = (series: ChartSeries | undefined) => {
    if (!series) throw errors.invalidArgument();
    return seriesObject(chart, series, change);
  };
  return {
    type: "ChartSeriesCollection",
    reads: { count: () => chart.series.length },
    items: () => chart.series.map(object),
    calls: { getCount: () => chart.series.length },
    opens: {
      getItemAt: (index) => object(chart.series[Number(index)]),
      add: (name) => {
        change();
        const [first] = chart.series;
        const added = newSeries(typeof name === "string" ? name : "", first?.chartType ?? "ColumnClustered");
        chart.series.push(added);
        return object(added);
      },
    },
  };
}

const LOOK = ["gapWidth", "markerStyle", "overlap"] as const;

/** Excel.ChartSeries. */
function seriesObject(chart: BookChart, series: ChartSeries, change: () => void): HostObject {
  const look = keptLook("ChartSeries", series.look, LOOK, change);
  const sources: Readonly<Record<string, () => ChartSource | null>> = {
    Values: () => series.values,
    Categories: () => series.categories,
  };
  const drawing = (draw: (source: ChartSource) => void) => (range: unknown) => {
    change();
    draw(cellsOf(range));
  };
  return {
    type: "ChartSeries",
    exists: () => chart.series.includes(series),
    reads: {
      ...look.reads,
      name: () => series.name,
      chartType: () => series.chartType,
      hasDataLabels: () => series.hasDataLabels,
    },
    writes: {
      ...look.writes,
      name: (name) => {
        change();
        series.name = String(name);
      },
      chartType: (type) => {
        change();
        series.chartType = String(type);
      },
      hasDataLabels: (has) => {
        change();
        series.hasDataLabels = has === true;
      },
    },
    calls: {
      setValues: drawing((source) => (series.values = source)),
      setXAxisValues: drawing((source) => (series.categories = source)),
      getDimensionDataSourceString: (dimension) => addressOf(sources[String(dimension)]?.() ?? null),
      delete: () => {
        change();
        chart.series.splice(chart.series.indexOf(series), 1);
      },
    },
    opens: { format: () => formatObject(series, change) },
  };
}

/** Excel.ChartSeriesFormat: the colours of columns and lines. */
function formatObject(series: ChartSeries, change: () => void): HostObject {
  const line = keptLook("ChartLineFormat", series.look, ["weight", "lineStyle"], change);
  return {
    type: "ChartSeriesFormat",
    opens: {
      fill: () => ({
        type: "ChartFill",
        calls: {
          setSolidColor: (colour) => {
            change();
            series.fill = String(colour);
          },
        },
      }),
      line: () => ({
        ...line,
        reads: { ...line.reads, color: () => series.line },
        writes: {
          ...line.writes,
          color: (colour) => {
            change();
            series.line = String(colour);
          },
        },
      }),
    },
  };
}

/** The cells of a range that was handed over. */
export function cellsOf(range: unknown): ChartSource {
  const { sheet, area } = (range ?? {}) as Partial<RangeObject>;
  if (!sheet || !area) throw errors.invalidArgument();
  return sourceOn(sheet, area);
}

/** Of cells that are gone Excel says so in their place. */
function addressOf(source: ChartSource | null): string {
  if (!source) return "";
  return source.area ? rangeAddress(source.sheet.name, source.area) : "#REF!";
}
