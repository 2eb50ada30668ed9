import type { Cell } from "../../core/grid/address";
import type { CellValue } from "../../core/grid/sheet";
import { isChartStep, type ChartStep } from "../charts/chartStep";
import { isCopyKept, type CopiesStep, type CopyKept } from "../sheets/copiesStep";
import { isSheetStep, type SheetStep } from "../sheets/sheetStep";
import type { Content } from "../cells/content";
import type { Dressing } from "../write/dress";
import { isTrace, keptTrace, traceOf, type KeptTrace } from "./journalTraces";
import type { SheetTrace } from "../lines/traces";

/** What a cell holds and how it shows numbers. */
export interface Image {
  readonly content: Content;
  readonly format: string;
}

/** One cell of a step: what it held before, and what it held right after. */
export interface Change {
  /** Stays while the workbook is open; Excel may give the sheet another one when it is opened again. */
  readonly sheetId: string;
  readonly sheetName: string;
  readonly cell: Cell;
  readonly before: Image;
  readonly after: Image;
  /** What was put on it beside; left out where nothing was. */
  readonly dressing?: Dressing;
}

/** What filled a cell before it was marked, and what fills it since. */
export interface Mark {
  readonly was: string | null;
  readonly is: string;
}

/** The changes that are taken back together. */
export interface Step {
  readonly changes: readonly Change[];
  /** By what its cells are found where rows come and go; null in a step of an earlier version, which kept nothing of it. */
  readonly traces: readonly SheetTrace[] | null;
  /** What fills its cells, for each of them: such a step changes nothing that they hold. */
  readonly marks?: readonly Mark[];
  /** The chart that it made or changed; such a step changes no cells of a person's. */
  readonly chart?: ChartStep;
  /** The sheet that it added with all that stands on it; such a step changes no other cells. */
  readonly sheet?: SheetStep;
  /** The copies of sheets that it made; such a step changes no other cells. */
  readonly copies?: CopiesStep;
}

/** A value as it is, a formula in brackets. */
type Typed = CellValue | readonly [formula: string];
type Worn = readonly [isBold: boolean, isFramed: boolean, width: number | null];
type Cells = readonly [
  sheet: number,
  row: number,
  column: number,
  was: Typed,
  format: string,
  is: Typed,
  format: string,
];
type Row = readonly [...Cells, worn?: Worn];
type Sheets = readonly (readonly [id: string, name: string])[];
type Kept = readonly [
  sheets: Sheets,
  rows: readonly Row[],
  traces?: readonly KeptTrace[],
  charts?: readonly ChartStep[],
  added?: readonly SheetStep[],
  copies?: readonly CopyKept[],
  marks?: readonly (readonly [was: string | null, is: string])[],
];

/** A step as a setting of the workbook keeps it. */
export function writeStep({ changes, traces, marks, chart, sheet, copies }: Step): string {
  if (copies) return JSON.stringify([[], [], [], [], [], copies] satisfies Kept);
  if (sheet) return JSON.stringify([[], [], [], [], [sheet]] satisfies Kept);
  if (chart) return JSON.stringify([[], [], [], [chart]] satisfies Kept);
  const sheets = [...new Map([...changes, ...(traces ?? [])].map(({ sheetId, sheetName }) => [sheetId, sheetName]))];
  const indexOf = (sheetId: string) => sheets.findIndex(([id]) => id === sheetId);
  const rows = changes.map((change) => rowOf(change, indexOf(change.sheetId)));
  if (marks) {
    const keptTraces = (traces ?? []).map((trace) => keptTrace(trace, indexOf(trace.sheetId)));
    return JSON.stringify([sheets, rows, keptTraces, [], [], [], marks.map(({ was, is }) => [was, is])] satisfies Kept);
  }
  const kept: Kept = traces
    ? [sheets, rows, traces.map((trace) => keptTrace(trace, indexOf(trace.sheetId)))]
    : [sheets, rows];
  return JSON.stringify(kept);
}

/** Reads a step back; null for what somebody else left. */
export function readStep(text: string | null): Step | null {
  const kept = parsed(text);
  return isKept(kept) ? stepOf(kept) : null;
}

/** Reads the steps of an earlier version, which kept all of them in one setting. */
export function readEarlierSteps(text: string | null): readonly Step[] {
  const kept = parsed(text);
  return Array.isArray(kept) ? kept.filter(isKept).map(stepOf) : [];
}

/** The same in the manner of the earlier version. */
export function writeEarlierSteps(steps: readonly Step[]): string {
  return `[${steps.map(writeStep).join(",")}]`;
}

function parsed(text: string | null): unknown {
  try {
    return text?.startsWith("[") ? JSON.parse(text) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isKept(kept: unknown): kept is Kept {
  if (!Array.isArray(kept) || kept.length < 2 || kept.length > 7 || !kept.every(Array.isArray)) return false;
  const [sheets = [], rows = [], traces = [], charts = [], added = [], copies = [], marks = []] = kept as unknown[][];
  const isSheet = (index: unknown) => isIndex(index) && index < sheets.length;
  return (
    sheets.every(isTexts) &&
    rows.every((row) => isRow(row, isSheet)) &&
    traces.every((trace) => isTrace(trace, isSheet)) &&
    charts.every(isChartStep) &&
    added.every(isSheetStep) &&
    copies.every(isCopyKept) &&
    (marks.length === 0 || (marks.length === rows.length && marks.every(isMark)))
  );
}

function isMark(mark: unknown): boolean {
  if (!Array.isArray(mark) || mark.length !== 2) return false;
  const [was, is] = mark as unknown[];
  return (was === null || typeof was === "string") && typeof is === "string";
}

function isTexts(sheet: unknown): boolean {
  return Array.isArray(sheet) && sheet.length === 2 && sheet.every((text) => typeof text === "string");
}

function isRow(row: unknown, isSheet: (index: unknown) => boolean): boolean {
  if (!Array.isArray(row) || row.length < 7 || row.length > 8) return false;
  const [sheet, down, right] = row as unknown[];
  return isSheet(sheet) && isIndex(down) && isIndex(right) && (row.length === 7 || Array.isArray(row[7]));
}

function isIndex(index: unknown): index is number {
  return Number.isInteger(index) && Number(index) >= 0;
}

function rowOf({ cell, before, after, dressing }: Change, sheet: number): Row {
  const { row, column } = cell;
  const own = [sheet, row, column, short(before.content), before.format, short(after.content), after.format] as const;
  return dressing ? [...own, [dressing.isBold, dressing.isFramed, dressing.width]] : own;
}

function stepOf([sheets, rows, traces, charts = [], added = [], copies = [], marks = []]: Kept): Step {
  const [chart] = charts;
  const [sheet] = added;
  const sheetOf = (index: number) => {
    const [sheetId = "", sheetName = ""] = sheets[index] ?? [];
    return { sheetId, sheetName };
  };
  return {
    changes: rows.map(([sheet, row, column, was, formatWas, is, formatIs, worn]) => ({
      ...sheetOf(sheet),
      cell: { row, column },
      before: { content: long(was), format: formatWas },
      after: { content: long(is), format: formatIs },
      ...(worn && { dressing: { isBold: worn[0], isFramed: worn[1], width: worn[2] } }),
    })),
    traces: traces?.map((trace) => ({ ...sheetOf(trace[0]), ...traceOf(trace) })) ?? null,
    ...(marks.length > 0 && { marks: marks.map(([was, is]) => ({ was, is })) }),
    ...(chart && { chart }),
    ...(sheet && { sheet }),
    ...(copies.length > 0 && { copies }),
  };
}

function short(content: Content): Typed {
  return "formula" in content ? [content.formula] : content.value;
}

function long(typed: Typed): Content {
  return typeof typed === "object" && typed !== null ? { formula: typed[0] } : { value: typed };
}
