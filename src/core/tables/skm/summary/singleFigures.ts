import { cellName, type Cell } from "../../../grid/address";
import type { Sheet } from "../../../grid/sheet";
import { tellingWords } from "./anothers";
import { gradeCell } from "../grade/gradeCell";
import { isOfOthers } from "../grade/saidIkm";
import { isBandLine, lastReach, type Columns, type Line } from "./summaryLines";
import { openCell } from "./openCell";
import { BEST_IKM, leastIkm, type Scale } from "../scale/scale";

/** The figures of the summary that stand alone. Null where the sheet has no place for one. */
export interface SingleFigures {
  readonly total: Cell | null;
  readonly ikm: Cell | null;
  /** Further cells that repeat the IKM. */
  readonly ikmCopies: readonly Cell[];
  /** Cells that hold the IKM as a share of 1, for Excel to show as "84,48%". */
  readonly ikmShares: readonly Cell[];
  /** Cells whose text states an IKM: "IKM UNIT PELAYANAN : 84,48 = Baik". */
  readonly ikmTexts: readonly Cell[];
  readonly mutu: Cell | null;
  readonly kinerja: Cell | null;
}

const STATED_IN_TEXT = /(?:[:=]\s*(?:\*+\)\s*)?|\b(?:sebesar|adalah|yaitu|mencapai)\s+)\d{1,3}[.,]\d/i;

/** Finds total, IKM, mutu and kinerja among the lines that are not rows of unsur figures. */
export function findSingleFigures(
  { sheet, columns, scale }: { readonly sheet: Sheet; readonly columns: Columns; readonly scale: Scale },
  lines: readonly Line[],
  rows: { readonly weighted: Line | null; readonly index: Line | null },
): SingleFigures {
  const { weighted } = rows;
  const ikmLines = lines.filter((line) => isIkmLine(line, columns, scale));
  const known = ikmLines.flatMap((line) => ikmCell(line, columns, scale) ?? []);
  const ikmShares = known.filter((cell) => isShare(sheet, cell, scale));
  const stated = known.filter((cell) => !ikmShares.includes(cell));
  const texts = ikmLines.flatMap((line) => (isBandLine(line) ? [] : (textCell(sheet, columns, line) ?? [])));
  const ikmTexts = texts.filter(({ row, column }) => !isOfOthers(sheet.text(row, column)));
  const open = ikmLines.find((line) => line.numbers.size === 0 && textCell(sheet, columns, line) === null);
  const totalLine = lines.find((line) => line.role === "total");
  const statedTotal =
    [weighted, totalLine].flatMap((line) => (line ? (totalCell(line, columns, weighted) ?? []) : []))[0] ?? null;
  const openIkm = known.length === 0 && open ? openCell(sheet, columns, open, statedTotal) : null;
  const ikm = stated[0] ?? openIkm ?? (known.length === 0 ? unlabelledIkm(lines, columns, scale, rows) : null);
  const expectsTotal = openIkm !== null || isMarked(weighted, columns) || standsAboveIkm(sheet, columns, weighted, ikm);
  const hasRoom = lastReach(columns) > columns.lastUnsur;
  const openTotal = totalLine ?? (expectsTotal && hasRoom ? weighted : undefined);
  return {
    total: statedTotal ?? (openTotal ? openCell(sheet, columns, openTotal, ikm) : null),
    ikm,
    ikmCopies: stated.slice(1),
    ikmShares,
    ikmTexts,
    mutu: gradeCell(sheet, columns, lines, "mutu", ikm ?? ikmShares[0] ?? null),
    kinerja: gradeCell(sheet, columns, lines, "kinerja", ikm ?? ikmShares[0] ?? null),
  };
}

/** True for a line that states the one IKM, or waits for it. */
export function isIkmLine(line: Line, columns: Columns, scale: Scale): boolean {
  return line.role === "ikm" || isSingleIndex(line, columns, scale);
}

/** "Indeks │ 84,48": one figure on the scale of the IKM, not one under each unsur. */
function isSingleIndex({ role, numbers }: Line, { firstUnsur }: Columns, scale: Scale): boolean {
  const [[column = 0, values = []] = [], ...others] = numbers;
  const isIkm = values.some((value) => value >= leastIkm(scale).valueOf() && value <= BEST_IKM);
  return (role === "index" || role === "weightedIndex") && others.length === 0 && column >= firstUnsur && isIkm;
}

function figuresAcross(line: Line, columns: Columns): number {
  return [...line.numbers.keys()].filter((column) => column <= columns.lastUnsur).length;
}

/** The number of a row that states one figure, or the one behind a row of figures: the nearest right of the last unsur. */
function ikmCell(line: Line, columns: Columns, scale: Scale): Cell | null {
  const isAlone = figuresAcross(line, columns) <= 1;
  const candidates = [...line.numbers.keys()].filter((column) => isAlone || isIkmBehind(line, column, columns, scale));
  const nearest = candidates.sort((a, b) => distance(a, columns) - distance(b, columns))[0];
  return nearest === undefined ? null : { row: line.row, column: nearest };
}

/** True for a number that is an IKM only as a percentage: 0.8448. */
function isShare(sheet: Sheet, { row, column }: Cell, scale: Scale): boolean {
  const value = sheet.value(row, column);
  return typeof value === "number" && value >= leastIkm(scale).valueOf() / BEST_IKM && value <= 1;
}

function distance(column: number, columns: Columns): number {
  return Math.abs(column - columns.lastUnsur - 1);
}

function isIkmBehind(line: Line, column: number, columns: Columns, scale: Scale): boolean {
  const numbers = line.numbers.get(column) ?? [];
  return (
    column > columns.lastUnsur && numbers.some((number) => number >= leastIkm(scale).valueOf() && number <= BEST_IKM)
  );
}

/** The total stands right of the weighted row, or alone in a row of its own. */
function totalCell(line: Line, columns: Columns, weighted: Line | null): Cell | null {
  const right = [...line.numbers.keys()].filter((column) => column > columns.lastUnsur);
  const own = line === weighted ? likelyTotals(line, right, columns) : right;
  const alone = line.role === "total" && figuresAcross(line, columns) === 1 ? [...line.numbers.keys()] : [];
  const column = own[0] ?? alone[0];
  return column === undefined ? null : { row: line.row, column };
}

/** Of the numbers right of the weighted row, the one that is its sum comes first, and its mean is none. */
function likelyTotals(line: Line, right: readonly number[], columns: Columns): readonly number[] {
  const parts = [...line.numbers].filter(([column]) => column <= columns.lastUnsur).map(([, [first = 0]]) => first);
  const sum = parts.reduce((total, part) => total + part, 0);
  const near = (column: number, value: number) =>
    (line.numbers.get(column) ?? []).some((number) => Math.abs(number - value) < NEAR);
  const sums = right.filter((column) => near(column, sum));
  return sums.length > 0 ? sums : right.filter((column) => !near(column, sum / parts.length));
}

const NEAR = 0.02;

/** A "*)" right of the weighted row marks the place of a total that is not there yet. */
function isMarked(weighted: Line | null, columns: Columns): boolean {
  return [...(weighted?.texts ?? [])].some(([column, text]) => column > columns.lastUnsur && /^[_(]*\*+\)/.test(text));
}

/**
 * True where the place right of the weighted row is left empty although the IKM below it has to be computed from it:
 * the IKM is typed, or its formula reads just that place.
 */
function standsAboveIkm(sheet: Sheet, columns: Columns, weighted: Line | null, ikm: Cell | null): boolean {
  if (!weighted || ikm?.column !== columns.lastUnsur + 1 || ikm.row <= weighted.row) return false;
  const formula = sheet.formula(ikm.row, ikm.column);
  return formula === null || formula.includes(cellName({ row: weighted.row, column: ikm.column }));
}

/** An IKM whose label does not say so, but nothing else either: behind the indices of the unsur, or under the total, on a scale of 100. */
function unlabelledIkm(
  lines: readonly Line[],
  columns: Columns,
  scale: Scale,
  { weighted, index }: { readonly weighted: Line | null; readonly index: Line | null },
): Cell | null {
  const mayBe = ({ row, role, label }: Line) =>
    weighted !== null && row > weighted.row && role !== "total" && tellingWords(label).length === 0;
  const below = lines.filter(mayBe);
  for (const line of index ? [index, ...below] : below) {
    const column = [...line.numbers.keys()].find((candidate) => isIkmBehind(line, candidate, columns, scale));
    if (column !== undefined) return { row: line.row, column };
  }
  return null;
}

/** The cell whose text states the IKM: its label, or a text beside it. */
function textCell(sheet: Sheet, columns: Columns, line: Line): Cell | null {
  for (let column = columns.left; column <= lastReach(columns); column++) {
    if (column >= columns.labelsEnd && column < columns.firstUnsur) continue;
    if (STATED_IN_TEXT.test(sheet.text(line.row, column))) return { row: line.row, column };
  }
  return null;
}
