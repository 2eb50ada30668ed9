import { CHART_SHEET } from "../../core/charts/place";
import { areaName } from "../../core/grid/area";
import type { ChartPlan } from "../../workbook";
import { outdatedGroups } from "../write/basis";
import { reading, type Host } from "../host";
import { Met } from "../obstacles";
import { loadSteps, type Steps } from "../journal/steps";
import { bandCells, bandsDrawn, columnFor } from "./bandCells";
import { loadMemory, type RememberedChart } from "./chartMemory";
import { chartName } from "./chartName";
import type { Block, CellsOf, ChartCells, ChartImage } from "./chartStep";
import { chartSheetOf, findChart, loadChartSheet, type ChartSheet, type FoundChart } from "./findChart";
import { readImage, type KnownChart } from "./readImage";

/** What stands in the workbook where a chart is to be made. */
export interface Surroundings {
  readonly steps: Steps;
  readonly memory: readonly RememberedChart[];
  /** The chart that is there already. */
  readonly found: FoundChart | null;
  /** The sheet that it stands on or is to stand on; null where that is to be added. */
  readonly target: ChartSheet | null;
  readonly addsSheet: boolean;
  /** What it is to draw, and what it draws now; null where it is new. */
  readonly image: ChartImage;
  readonly before: ChartImage | null;
  /** The cells of its lines, where they are to change; null where nothing is. */
  readonly cells: ChartCells | null;
}

/** Looks at everything that a chart depends on once more, and meets what stands in the way. */
export function lookAround(host: Host, plan: ChartPlan): Promise<Surroundings> {
  const { chart, place, seen } = plan;
  return reading(host, async (context) => {
    const { protection } = context.workbook;
    protection.load({ protected: true });
    const steps = loadSteps(context);
    const memory = loadMemory(context);
    const loaded = [seen.sheetIds.get(chart.sheet) ?? chart.sheet, CHART_SHEET].map((key) =>
      loadChartSheet(context, key),
    );
    await context.sync();
    const [own = null, common = null] = loaded.map(chartSheetOf);
    await requireSame(context, plan, own);
    const remembered = memory();
    const sheets = [own, common].filter((sheet) => sheet !== null);
    const found = findChart(sheets, chart, remembered);
    const target = found?.sheet ?? (place === "beside" ? own : common);
    const hasBands = bandsDrawn(chart).length > 0;
    const addsSheet = common === null && (hasBands || target === null);
    if (target?.isProtected || (hasBands && common?.isProtected)) throw new Met("protected", "A sheet is protected.");
    if (addsSheet && protection.protected) throw new Met("structure", "No sheet may be added.");
    const cells = hasBands ? await cellsFor(context, plan, common) : null;
    const told = remembered.find(({ id }) => id === found?.chart.id)?.image ?? null;
    const image = imageFor(plan, cells?.lines ?? []);
    // Of a chart that is not remembered, no more series are ours than are to be drawn.
    const ours = told?.series.length ?? image.series.length;
    const before = found ? (await imageOf(host, context, found, { told, ours })).image : null;
    const isSame = cells !== null && JSON.stringify(cells.cells.before) === JSON.stringify(cells.cells.after);
    return {
      steps: steps(),
      memory: remembered,
      found,
      target,
      addsSheet,
      image,
      before,
      cells: isSame ? null : (cells?.cells ?? null),
    };
  });
}

/** The cells to be drawn are those that the plan has seen. */
async function requireSame(
  context: Excel.RequestContext,
  { chart, seen }: ChartPlan,
  own: ChartSheet | null,
): Promise<void> {
  if (!own) throw new Met("gone", "The sheet of the table is no longer there.");
  const basis = [chart.categories, ...chart.series.map(({ values }) => values)];
  const present = new Set(basis.flatMap(({ sheet }) => seen.sheetIds.get(sheet) ?? []));
  const [changed] = await outdatedGroups(context, [{ edits: [], basis }], seen, present);
  if (changed) throw new Met("outdated", "The cells to be drawn have changed.");
}

function imageOf(host: Host, context: Excel.RequestContext, { sheet, chart }: FoundChart, known: KnownChart) {
  return readImage(host, context, context.workbook.worksheets.getItem(sheet.id).charts.getItem(chart.name), known);
}

function imageFor({ chart, words }: ChartPlan, lines: readonly CellsOf[]): ChartImage {
  const categories = { sheet: chart.categories.sheet, address: areaName(chart.categories.area) };
  return {
    title: words.title,
    series: [
      ...chart.series.map(({ name, values }) => {
        return { name, values: { sheet: values.sheet, address: areaName(values.area) }, categories };
      }),
      ...lines.map((values, at) => ({ name: words.bands[at] ?? "", values, categories })),
    ],
    bands: lines.length,
  };
}

/** What the cells of the lines hold, and what they are to hold. */
async function cellsFor(context: Excel.RequestContext, { chart, words }: ChartPlan, common: ChartSheet | null) {
  const name = chartName(chart);
  const { held, lastColumn } = common ? await readUsed(context, common.id) : BLANK;
  const headings = Array.from({ length: COLUMNS_READ }, (_, column) => held(0, column));
  const { area, block, lines } = bandCells(
    chart,
    name,
    words.bands,
    CHART_SHEET,
    columnFor(name, headings, lastColumn),
  );
  const before: Block = block.map((row, down) => row.map((_, right) => held(area.top + down, area.left + right)));
  return { lines, cells: { sheet: CHART_SHEET, address: areaName(area), before, after: block } };
}

/** So many columns hold the lines of more charts than anybody makes. */
const COLUMNS_READ = 1000;

/** What the cells of a sheet hold, "" for blank ones, and the last column in which any of them does. */
interface Used {
  readonly held: (row: number, column: number) => string | number;
  readonly lastColumn: number;
}

const BLANK: Used = { held: () => "", lastColumn: -1 };

async function readUsed(context: Excel.RequestContext, sheetId: string): Promise<Used> {
  const used = context.workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true);
  used.load({ values: true, rowIndex: true, columnIndex: true });
  await context.sync();
  if (used.isNullObject) return BLANK;
  const { rowIndex, columnIndex } = used;
  const values = used.values as readonly (readonly (string | number | boolean)[])[];
  return {
    lastColumn: columnIndex + (values[0]?.length ?? 0) - 1,
    held(row, column) {
      const value = values[row - rowIndex]?.[column - columnIndex] ?? "";
      return typeof value === "number" ? value : String(value);
    },
  };
}
