import type { Undone, UndoneChart } from "../../workbook";
import { reading, writing, type Host } from "../host";
import { Met, wherePossible } from "../obstacles";
import type { KeptStep } from "../journal/steps";
import type { Block, ChartCells, ChartImage, ChartStep } from "./chartStep";
import { drawImage, rangeOf } from "./drawImage";
import { chartSheetOf, loadChartSheet, type ChartSheet } from "./findChart";
import { readImage } from "./readImage";

/**
 * Takes a chart away that a step has made, or has one draw again what it drew before the step. One whose title or figures
 * somebody has changed since is their work, and stays.
 */
export async function undoChart(host: Host, step: ChartStep, kept: Pick<KeptStep, "forget">): Promise<Undone> {
  const became = await takeBack(host, step);
  await wherePossible(() => kept.forget());
  return { restored: [], left: [], stopped: null, chart: { title: step.after.title, became } };
}

interface Standing {
  readonly sheet: ChartSheet;
  readonly name: string;
  readonly image: ChartImage;
  /** True where it draws more than it was told to. */
  readonly hasMore: boolean;
}

async function takeBack(host: Host, step: ChartStep): Promise<UndoneChart["became"]> {
  const standing = await find(host, step);
  if (!standing) return "gone";
  if (isChanged(standing, step)) return "changed";
  if (standing.sheet.isProtected) throw new Met("protected", "The sheet of the chart is protected.");
  await putBack(host, step, standing);
  return step.before ? "restored" : "removed";
}

/** What Excel stopped in the middle of, undone as far as it had come. */
export async function takeBackHalf(host: Host, step: ChartStep): Promise<void> {
  await putBack(host, step, await find(host, step));
}

async function putBack(host: Host, step: ChartStep, standing: Standing | null): Promise<void> {
  if (standing) await putChartBack(host, step, standing);
  if (step.cells) await cleanUp(host, step.cells);
  if (step.addedSheet !== null) await removeSheet(host, step.addedSheet);
}

function putChartBack(host: Host, { before }: ChartStep, standing: Standing): Promise<void> {
  return writing(host, async (context) => {
    const chart = context.workbook.worksheets.getItem(standing.sheet.id).charts.getItem(standing.name);
    if (before) drawImage(context, chart, before, standing.image);
    else chart.delete();
    await context.sync();
  });
}

function find(host: Host, { sheetId, sheetName, id, name, after }: ChartStep): Promise<Standing | null> {
  return reading(host, async (context) => {
    const keys = [sheetId, sheetName].filter((key) => key !== "");
    const loaded = keys.map((key) => loadChartSheet(context, key));
    await context.sync();
    const [standing] = loaded.map(chartSheetOf).flatMap((sheet) => {
      const chart = sheet?.charts.find((one) => one.id === id) ?? sheet?.charts.find((one) => one.name === name);
      return sheet && chart ? [{ sheet, name: chart.name }] : [];
    });
    if (!standing) return null;
    const chart = context.workbook.worksheets.getItem(standing.sheet.id).charts.getItem(standing.name);
    return { ...standing, ...(await readImage(host, context, chart, { told: after, ours: after.series.length })) };
  });
}

/** Rows that came or went since have moved the cells of a chart: what it drew before is not to be told any more. */
function isChanged({ image: now, hasMore }: Standing, { before, after }: ChartStep): boolean {
  if (now.title !== after.title || namesIn(now) !== namesIn(after)) return true;
  return before === null ? hasMore : JSON.stringify(now.series) !== JSON.stringify(after.series);
}

function namesIn({ series }: ChartImage): string {
  return JSON.stringify(series.map(({ name }) => name));
}

/** The cells of the lines, where they are as the step left them. */
function cleanUp(host: Host, cells: ChartCells): Promise<void> {
  return writing(host, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(cells.sheet);
    sheet.load({ name: true });
    await context.sync();
    if (sheet.isNullObject) return;
    const range = rangeOf(context, cells);
    range.load({ values: true });
    await context.sync();
    if (!sameBlock(range.values as unknown[][], cells.after)) return;
    range.values = cells.before.map((row) => [...row]);
    await context.sync();
  });
}

function sameBlock(values: readonly (readonly unknown[])[], block: Block): boolean {
  return values.every((row, down) => row.every((value, right) => String(value) === String(block[down]?.[right] ?? "")));
}

/** A sheet that was added for a chart goes with it, unless something stands on it by now. */
function removeSheet(host: Host, name: string): Promise<void> {
  return writing(host, async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load({ name: true });
    sheet.charts.load({ id: true });
    used.load({ address: true });
    await context.sync();
    if (sheet.isNullObject || !used.isNullObject || sheet.charts.items.length > 0) return;
    sheet.delete();
    await context.sync();
  });
}
