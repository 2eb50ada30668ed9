import { besideTable, CHART_POINTS, CHART_SHEET, clearOf } from "../../core/charts/place";
import type { Charted, ChartPlan } from "../../workbook";
import type { Host } from "../host";
import type { Maker } from "../journal/maker";
import { answer, wherePossible } from "../obstacles";
import { correctStep, dropStep, keepStep } from "../journal/steps";
import { describeChart } from "./altText";
import { remember } from "./chartMemory";
import type { ChartImage, ChartStep } from "./chartStep";
import { chartName } from "./chartName";
import { drawImage, rangeOf } from "./drawImage";
import { takeBackHalf } from "./undoChart";
import { lookAround, type Surroundings } from "./lookAround";
import { axisOf } from "../../core/charts/axis";

const NOTHING: ChartImage = { title: "", series: [], bands: 0 };

/**
 * Makes a chart, or has the one that is there draw what the table holds now, where it stands and as it looks. The journal
 * knows of it before anything is changed.
 */
export async function makeChart(host: Host, maker: Maker, plan: ChartPlan): Promise<Charted> {
  const around = await lookAround(host, plan);
  const step = stepOf(around, plan);
  const key = await keepStep(host, maker, around.steps, { changes: [], traces: [], chart: step });
  // Not as one step of Excel's own: where that is refused the batch is run again, and would make a second chart.
  const made = await host
    .run({}, (context) => draw(context, plan, around, step))
    .catch(async (error: unknown) => {
      const back = await answer(() => takeBackHalf(host, step));
      if (back.ok) await wherePossible(() => dropStep(host, key));
      throw error;
    });
  await wherePossible(() => correctStep(host, key, { changes: [], traces: [], chart: { ...step, ...made } }));
  await wherePossible(() =>
    host.run({}, async (context) => {
      remember(context, around.memory, { id: made.id, name: chartName(plan.chart), image: step.after });
      await context.sync();
    }),
  );
  const hasAltText = await describeChart(host, made.sheetId, made.name, plan.words);
  return {
    sheet: made.sheetName,
    isNew: around.found === null,
    hasAltText,
    hasNewCells: step.cells !== null || step.addedSheet !== null,
  };
}

/** What is about to be done. */
function stepOf({ found, target, image, before, cells, addsSheet }: Surroundings, { chart }: ChartPlan): ChartStep {
  return {
    sheetId: target?.id ?? "",
    sheetName: target?.name ?? CHART_SHEET,
    id: found?.chart.id ?? "",
    name: found?.chart.name ?? chartName(chart),
    before,
    after: image,
    cells,
    addedSheet: addsSheet ? CHART_SHEET : null,
  };
}

type Placed = Pick<ChartStep, "id" | "name" | "sheetId" | "sheetName">;

async function draw(
  context: Excel.RequestContext,
  plan: ChartPlan,
  around: Surroundings,
  { name, sheetName, cells, addedSheet, after }: ChartStep,
): Promise<Placed> {
  const { worksheets } = context.workbook;
  if (addedSheet !== null) worksheets.add(addedSheet);
  if (cells) rangeOf(context, cells).values = cells.after.map((row) => [...row]);
  const sheet = worksheets.getItem(around.target?.id ?? sheetName);
  const chart = around.found
    ? sheet.charts.getItem(around.found.chart.name)
    : await newChart(context, sheet, name, plan, around);
  drawImage(context, chart, after, around.before ?? NOTHING);
  chart.load({ id: true, name: true });
  sheet.load({ id: true, name: true });
  await context.sync();
  return { id: chart.id, name: chart.name, sheetId: sheet.id, sheetName: sheet.name };
}

/** A chart without series, in its place. */
async function newChart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  { chart: planned, place, seen }: ChartPlan,
  { image, target }: Surroundings,
): Promise<Excel.Chart> {
  const own = seen.workbook.sheets.find((one) => one.name === planned.sheet);
  const [first] = image.series;
  if (!own || !first?.values) throw new Error(`The plan names a sheet "${planned.sheet}" that it has not seen.`);
  const chart = sheet.charts.add("ColumnClustered", rangeOf(context, first.values));
  // By its name it is found again, should Excel stop from here on.
  chart.name = name;
  const corner = place === "beside" ? besideTable(own, planned.area) : { row: 0, column: 0 };
  const cell = sheet.getCell(corner.row, corner.column);
  cell.load({ left: true, top: true });
  chart.series.load({ name: true });
  await context.sync();
  const frame = clearOf({ left: cell.left, top: cell.top, ...CHART_POINTS }, target?.charts ?? []);
  chart.set(frame);
  // Excel has made series of its own for these cells.
  for (let at = chart.series.items.length - 1; at >= 0; at--) chart.series.getItemAt(at).delete();
  chart.legend.visible = image.series.length > 1;
  chart.legend.position = "Bottom";
  const axis = axisOf(planned);
  if (axis) chart.axes.valueAxis.set(axis);
  return chart;
}
