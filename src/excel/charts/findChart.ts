import type { Chart } from "../../core/charts/chart";
import { CHART_SHEET, type Frame } from "../../core/charts/place";
import type { RememberedChart } from "./chartMemory";
import { chartName, isCalled } from "./chartName";

/** A sheet on which a chart may stand. */
export interface ChartSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly charts: readonly SheetChart[];
}

/**
 * A chart that stands on a sheet, whosever it is. More of a chart than its place is asked only of our own: some kinds refuse
 * to tell of their titles and series, and the whole request with them (office-js issue 2041).
 */
export interface SheetChart extends Frame {
  readonly id: string;
  readonly name: string;
}

/** A chart where it stands. */
export interface FoundChart {
  readonly sheet: ChartSheet;
  readonly chart: SheetChart;
}

/** Loads a sheet with its charts, by its id or name; `chartSheetOf` reads it after a request. */
export function loadChartSheet(context: Excel.RequestContext, key: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  sheet.load({ id: true, name: true });
  sheet.charts.load({ id: true, name: true, left: true, top: true, width: true, height: true });
  sheet.protection.load({ protected: true, options: true });
  return sheet;
}

/** Null where there is no such sheet. */
export function chartSheetOf(sheet: Excel.Worksheet): ChartSheet | null {
  if (sheet.isNullObject) return null;
  const { id, name, protection, charts } = sheet;
  return {
    id,
    name,
    isProtected: protection.protected && protection.options.allowEditObjects !== true,
    charts: charts.items.map((chart) => {
      return {
        id: chart.id,
        name: chart.name,
        left: chart.left,
        top: chart.top,
        width: chart.width,
        height: chart.height,
      };
    }),
  };
}

/** The chart that was made for a table before: by its name, or by its id where somebody has given it another name. */
export function findChart(
  sheets: readonly ChartSheet[],
  chart: Chart,
  remembered: readonly RememberedChart[],
): FoundChart | null {
  const all = sheets.flatMap((sheet) => sheet.charts.map((one) => ({ sheet, chart: one })));
  const ids = remembered.filter(({ name }) => name === chartName(chart)).map(({ id }) => id);
  const called = all.find((one) => isCalled(one.chart.name, chart, one.sheet.name !== CHART_SHEET));
  return called ?? all.find((one) => ids.includes(one.chart.id)) ?? null;
}
