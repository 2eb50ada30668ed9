import { cellKey } from "../../core/grid/address";
import type { Area } from "../../core/grid/area";
import { referencesIn, type Reference } from "../../core/grid/references";
import type { Sheet } from "../../core/grid/sheet";
import type { Snapshot } from "../../workbook";
import type { Content } from "../cells/content";
import type { Change } from "../journal/journal";
import { filledCells, Prints, type Axis } from "./prints";
import { sheetNameOf, wholeLines } from "./references";

/** By what a line is known again: by its texts, by these and its rest together, or by nothing of its own. */
export type Name = "texts" | "all" | "none";

/** One row or column as it was right after a step, without the cells that the step wrote. */
export interface Line {
  readonly at: number;
  /** Prints of its rarest texts. */
  readonly texts: readonly string[];
  /** Of a row one print of all that is typed in it, in order; of a column those of its rarest figures. */
  readonly rest: readonly string[];
  readonly name: Name;
}

/** The rows or columns of a sheet: those that a step is about, and enough on both sides of them. */
export interface AxisTrace {
  /** As many lines as reached to the last that held anything. */
  readonly count: number;
  /** From first to last. */
  readonly lines: readonly Line[];
}

/** What is kept of a sheet, so that the cells of a step are found wherever they go. */
export interface SheetTrace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly rows: AxisTrace;
  readonly columns: AxisTrace;
}

/** As many prints of a line are kept at the most. */
export const MOST_TEXTS = 3;
export const MOST_FIGURES = 4;
/** So many lines with a name of their own on both sides of each that a step is about … */
const NAMED_BESIDE = 2;
/** … looked for among so many. */
const MOST_BESIDE = 200;

/** The traces of the sheets that a step writes to, and of those that its formulas read. */
export function tracesOf(changes: readonly Change[], { workbook, sheetIds }: Snapshot): readonly SheetTrace[] {
  return workbook.sheets.flatMap((sheet) => {
    const sheetId = sheetIds.get(sheet.name);
    const own = changes.filter((change) => change.sheetId === sheetId);
    const read = areasRead(changes, sheet.name);
    if (sheetId === undefined || own.length + read.length === 0) return [];
    const trace = (axis: Axis) => axisTrace(sheet, axis, own, read);
    return { sheetId, sheetName: sheet.name, rows: trace("rows"), columns: trace("columns") };
  });
}

/** The areas of a sheet that the formulas of a step, old and new, refer to. */
export function areasRead(changes: readonly Change[], sheetName: string): readonly Area[] {
  return changes.flatMap((change) =>
    readsOf(change)
      .filter(({ sheet }) => (sheet ?? change.sheetName) === sheetName)
      .map(({ area }) => area),
  );
}

/** Asked for each sheet and line of a step, and read from the formulas once. */
const reads = new WeakMap<Change, readonly Reference[]>();

function readsOf(change: Change): readonly Reference[] {
  const known = reads.get(change);
  if (known) return known;
  const found = [change.before, change.after].flatMap(({ content }) =>
    "formula" in content
      ? referencesIn(content.formula).references.map(({ sheet, area }) => ({ sheet: sheetNameOf(sheet), area }))
      : [],
  );
  reads.set(change, found);
  return found;
}

function axisTrace(sheet: Sheet, axis: Axis, changes: readonly Change[], read: readonly Area[]): AxisTrace {
  const typed = new Map(changes.map(({ cell, after }) => [cellKey(cell.row, cell.column), after.content]));
  const blank = [...typed.keys()].map((key): [number, Content] => [key, { value: null }]);
  const prints = new Prints(filledCells(sheet, typed), axis);
  const others = new Prints(filledCells(sheet, new Map(blank)), axis);
  const written = writtenCells(changes, axis);
  const lineAt = (at: number) =>
    axis === "rows" ? rowOf(at, others, prints, written(at)) : columnOf(at, others, prints);
  const own = changes.map(({ cell }) => (axis === "rows" ? cell.row : cell.column));
  const lines = new Map<number, Line>();
  for (const at of new Set([...own, ...read.flatMap((area) => endsOf(area, axis))])) {
    if (at < prints.count) lines.set(at, lineAt(at));
    for (const one of beside(at, -1, prints.count, lineAt)) lines.set(one.at, one);
    for (const one of beside(at, 1, prints.count, lineAt)) lines.set(one.at, one);
  }
  return { count: prints.count, lines: [...lines.values()].sort((one, other) => one.at - other.at) };
}

/** Where an area begins and ends; nowhere where it takes whole lines from edge to edge. */
export function endsOf(area: Area, axis: Axis): readonly number[] {
  if (wholeLines(area)[axis]) return [];
  return axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
}

/** The lines on one side, as far as is needed to have some with a name of their own among them. */
function* beside(from: number, step: 1 | -1, count: number, lineAt: (at: number) => Line): Generator<Line> {
  let named = 0;
  const first = step < 0 ? Math.min(from, count) - 1 : from + 1;
  for (
    let at = first;
    at >= 0 && at < count && Math.abs(at - first) < MOST_BESIDE && named < NAMED_BESIDE;
    at += step
  ) {
    const line = lineAt(at);
    if (line.name !== "none") named++;
    yield line;
  }
}

function rowOf(at: number, others: Prints, prints: Prints, written: ReadonlySet<number>): Line {
  const texts = rarest(others.of(at).texts, MOST_TEXTS, prints);
  const whole = prints.wholes.of(at, written);
  const rest = whole === null ? [] : [whole];
  if (texts.length > 0 && prints.holding(texts).length === 1) return { at, texts, rest, name: "texts" };
  const isSole = whole !== null && prints.wholes.holding(whole, written).length === 1;
  return { at, texts, rest, name: isSole ? "all" : "none" };
}

function columnOf(at: number, others: Prints, prints: Prints): Line {
  const own = others.of(at);
  const texts = rarest(own.texts, MOST_TEXTS, prints);
  const figures = rarest(own.figures, MOST_FIGURES, prints);
  const isSole = (some: readonly string[]) => some.length > 0 && prints.holding(some).length === 1;
  const name = isSole(texts) ? "texts" : isSole([...texts, ...figures]) ? "all" : "none";
  // Where texts are enough, nobody asks for figures; a step takes a third less of the workbook's settings without.
  return { at, texts, rest: name === "all" || texts.length === 0 ? figures : [], name };
}

function rarest(all: ReadonlySet<string>, most: number, prints: Prints): readonly string[] {
  return [...all].sort((one, other) => prints.holders(one) - prints.holders(other)).slice(0, most);
}

/** The cells of a line that a step wrote, by their columns or rows. */
export function writtenCells(changes: readonly Change[], axis: Axis): (at: number) => ReadonlySet<number> {
  const cells = new Map<number, Set<number>>();
  for (const { cell } of changes) {
    const [at, across] = axis === "rows" ? [cell.row, cell.column] : [cell.column, cell.row];
    cells.set(at, (cells.get(at) ?? new Set<number>()).add(across));
  }
  return (at) => cells.get(at) ?? NONE;
}

const NONE: ReadonlySet<number> = new Set();
