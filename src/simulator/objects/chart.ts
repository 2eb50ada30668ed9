import { newSeries, sourceOn, type BookChart } from "../book/bookChart";
import type { BookSheet } from "../book/sheet";
import type { HostObject } from "../protocol/hostObject";
import { errors } from "../protocol/officeError";
import { cellsOf, chartSeriesObject } from "./chartSeries";
import type { HostContext } from "./hostContext";
import { keptLook } from "./keptLook";
import { parseAddress } from "./rangeAddress";

/** How large Excel makes a chart, in points. */
const USUAL = { left: 0, top: 0, width: 360, height: 216 };
const POINT = 0.75;

/** Excel.ChartCollection of a sheet. */
export function chartsObject(host: HostContext, sheet: BookSheet): HostObject {
  const object = (chart: BookChart | undefined) => (chart ? chartObject(host, sheet, chart) : null);
  const named = (key: unknown) => sheet.charts.find(({ id, name }) => id === key || name === key);
  const required = (chart: BookChart | undefined) => {
    const found = object(chart);
    if (!found) throw errors.itemNotFound();
    return found;
  };
  return {
    type: "ChartCollection",
    reads: { count: () => sheet.charts.length },
    items: () => sheet.charts.map((chart) => chartObject(host, sheet, chart)),
    item: (key) => required(named(key)),
    calls: { getCount: () => sheet.charts.length },
    opens: {
      getItem: (key) => required(named(key)),
      getItemAt: (index) => required(sheet.charts[Number(index)]),
      getItemOrNullObject: (key) => object(named(key)),
      add: (type, source, seriesBy) => {
        requireChangeable(sheet);
        host.book.chartsChanged();
        const chart = newChart(host, String(type), source, seriesBy);
        sheet.charts.push(chart);
        return chartObject(host, sheet, chart);
      },
    },
  };
}

/** Without a word on it, Excel takes the longer side for the categories. */
function newChart({ book }: HostContext, type: string, source: unknown, seriesBy: unknown): BookChart {
  const { sheet, area } = cellsOf(source);
  if (!area) throw errors.invalidArgument();
  const { top, left, bottom, right } = area;
  const isByRows = seriesBy === "Rows" || (seriesBy !== "Columns" && right - left > bottom - top);
  const count = (isByRows ? bottom - top : right - left) + 1;
  const series = Array.from({ length: count }, (_, at) => {
    const own = isByRows
      ? { ...area, top: top + at, bottom: top + at }
      : { ...area, left: left + at, right: left + at };
    return { ...newSeries(`Series${at + 1}`, type), values: sourceOn(sheet, own) };
  });
  const id = book.newChartId();
  const looks = {
    title: new Map<string, unknown>(),
    legend: new Map<string, unknown>(),
    valueAxis: new Map<string, unknown>(),
  };
  const texts = { altTextTitle: "", altTextDescription: "" };
  return { id, name: `Chart ${/\d+/.exec(id)?.[0] ?? ""}`, ...USUAL, ...looks, ...texts, series };
}

/** Excel.Chart. */
function chartObject(host: HostContext, sheet: BookSheet, chart: BookChart): HostObject {
  const change = () => {
    requireChangeable(sheet);
    host.book.chartsChanged();
  };
  const places = ["left", "top", "width", "height"] as const;
  return {
    type: "Chart",
    identity: () => ({ Id: chart.id, Name: chart.name }),
    exists: () => sheet.charts.includes(chart),
    reads: {
      id: () => chart.id,
      name: () => chart.name,
      chartType: () => chart.series[0]?.chartType ?? "Invalid",
      ...Object.fromEntries(places.map((place) => [place, () => chart[place]])),
    },
    writes: {
      name: (name) => {
        change();
        chart.name = String(name);
      },
      ...Object.fromEntries(
        places.map((place) => [
          place,
          (points: unknown) => {
            change();
            chart[place] = Number(points);
          },
        ]),
      ),
    },
    calls: {
      setPosition: (start) => {
        change();
        const area = typeof start === "string" ? parseAddress(start) : cellsOf(start).area;
        if (!area) throw errors.invalidArgument();
        chart.left = sheet.offset("column", area.left) * POINT;
        chart.top = sheet.offset("row", area.top) * POINT;
      },
      delete: () => {
        change();
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      },
    },
    opens: {
      worksheet: () => host.worksheet(sheet),
      title: () => keptLook("ChartTitle", chart.title, ["text", "visible"], change),
      legend: () => keptLook("ChartLegend", chart.legend, ["visible", "position"], change),
      axes: () => ({
        type: "ChartAxes",
        opens: { valueAxis: () => keptLook("ChartAxis", chart.valueAxis, ["minimum", "maximum"], change) },
      }),
      series: () => chartSeriesObject(chart, change),
    },
  };
}

function requireChangeable(sheet: BookSheet): void {
  if (sheet.isProtected && !sheet.allowsObjects) throw errors.accessDenied();
}
