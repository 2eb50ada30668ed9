import type { Cell } from "../../grid/address";
import type { Sheet } from "../../grid/sheet";
import { findKinerja, findMutu } from "./grade";
import { isBandLine, REACH_RIGHT, type Columns, type Line } from "./lines";

/** The figures of the summary that stand alone. Null where the sheet has no place for one. */
export interface SingleFigures {
  readonly total: Cell | null;
  readonly ikm: Cell | null;
  /** Further cells that repeat the IKM. */
  readonly ikmCopies: readonly Cell[];
  /** Cells whose text states an IKM: "IKM UNIT PELAYANAN : 84,48 = Baik". */
  readonly ikmTexts: readonly Cell[];
  readonly mutu: Cell | null;
  readonly kinerja: Cell | null;
}

const STATED_IN_TEXT = /[:=]\s*(?:\*+\)\s*)?\d{1,3}[.,]\d/;

/** Finds total, IKM, mutu and kinerja among the lines that are not rows of unsur figures. */
export function findSingleFigures(
  sheet: Sheet,
  columns: Columns,
  lines: readonly Line[],
  weighted: Line | null,
): SingleFigures {
  const ikmLines = lines.filter((line) => line.role === "ikm" && figuresAcross(line, columns) <= 1);
  const stated = ikmLines.flatMap((line) => numberCell(line, columns) ?? []);
  const open = ikmLines.find((line) => line.numbers.size === 0 && !STATED_IN_TEXT.test(line.label));
  const totalLine = lines.find((line) => line.role === "total" && line !== weighted);
  const statedTotal =
    [weighted, totalLine].flatMap((line) => (line ? (totalCell(line, columns) ?? []) : []))[0] ?? null;
  const ikm = stated[0] ?? (open ? openCell(sheet, columns, open.row, statedTotal) : null);
  const ikmIsOpen = stated.length === 0 && open !== undefined;
  const openTotal = totalLine ?? (ikmIsOpen || isMarked(weighted, columns) ? weighted : undefined);
  return {
    total: statedTotal ?? (openTotal ? openCell(sheet, columns, openTotal.row, ikm) : null),
    ikm: ikm ?? unlabelledIkm(lines, columns, weighted),
    ikmCopies: stated.slice(1),
    ikmTexts: lines
      .filter((line) => line.role === "ikm" && STATED_IN_TEXT.test(line.label))
      .flatMap((line) => labelCell(sheet, columns, line) ?? []),
    mutu: gradeCell(sheet, columns, lines, "mutu", ikm),
    kinerja: gradeCell(sheet, columns, lines, "kinerja", ikm),
  };
}

function figuresAcross(line: Line, columns: Columns): number {
  return [...line.numbers.keys()].filter((column) => column <= columns.lastUnsur).length;
}

/** The number of a row that states one figure: the one nearest to the column right of the last unsur. */
function numberCell(line: Line, columns: Columns): Cell | null {
  const right = [...line.numbers.keys()].sort((a, b) => distance(a, columns) - distance(b, columns))[0];
  return right === undefined ? null : { row: line.row, column: right };
}

function distance(column: number, columns: Columns): number {
  return Math.abs(column - columns.lastUnsur - 1);
}

/** The total stands right of the weighted row, or alone in a row of its own. */
function totalCell(line: Line, columns: Columns): Cell | null {
  const column = [...line.numbers.keys()].find((number) => number > columns.lastUnsur);
  if (column !== undefined) return { row: line.row, column };
  return line.role === "total" && figuresAcross(line, columns) === 1 ? numberCell(line, columns) : null;
}

/** A "*)" right of the weighted row marks the place of a total that is not there yet. */
function isMarked(weighted: Line | null, columns: Columns): boolean {
  return [...(weighted?.texts ?? [])].some(([column, text]) => column > columns.lastUnsur && /^[_(]*\*+\)/.test(text));
}

/** The empty cell for a figure: in the column of its neighbour figure, else the first one right of the last unsur. */
function openCell(sheet: Sheet, columns: Columns, row: number, neighbour: Cell | null): Cell | null {
  const candidates = Array.from({ length: REACH_RIGHT }, (_, offset) => columns.lastUnsur + 1 + offset);
  if (neighbour && neighbour.column > columns.lastUnsur) candidates.unshift(neighbour.column);
  const column = candidates.find((candidate) => sheet.isEmpty(row, candidate));
  return column === undefined ? null : { row, column };
}

/** An IKM without a telling label: the number under the total, on a scale of 100. */
function unlabelledIkm(lines: readonly Line[], columns: Columns, weighted: Line | null): Cell | null {
  if (!weighted) return null;
  for (const line of lines) {
    if (line.row <= weighted.row || line.role === "total") continue;
    const found = [...line.numbers].find(
      ([column, numbers]) => column > columns.lastUnsur && numbers.some((number) => number >= 25 && number <= 100),
    );
    if (found) return { row: line.row, column: found[0] };
  }
  return null;
}

function labelCell(sheet: Sheet, columns: Columns, line: Line): Cell | null {
  for (let column = columns.left; column < columns.firstUnsur; column++) {
    if (STATED_IN_TEXT.test(sheet.text(line.row, column))) return { row: line.row, column };
  }
  return null;
}

/** The cell of a mutu or kinerja: where one is stated, else an empty one beside a label that does not head a legend. */
function gradeCell(
  sheet: Sheet,
  columns: Columns,
  lines: readonly Line[],
  role: "mutu" | "kinerja",
  ikm: Cell | null,
): Cell | null {
  for (const [index, line] of lines.entries()) {
    if (line.role !== role || isBandLine(line)) continue;
    const stated = [...line.texts].filter(([, text]) => isGrade(text));
    if (stated.length === 1 && stated[0]) return { row: line.row, column: stated[0][0] };
    if (stated.length > 1 || line.numbers.size > 0) continue;
    if (isGrade(line.label.replace(/^[^:=]*[:=]?/, ""))) return labelled(sheet, columns, line);
    const headsLegend = lines.slice(index + 1, index + 3).some(isBandLine) || line.label.endsWith(":");
    if (!headsLegend && ikm) return openCell(sheet, columns, line.row, ikm);
  }
  return null;
}

function isGrade(text: string): boolean {
  return text.length <= 40 && (findKinerja(text) !== null || findMutu(text) !== null);
}

function labelled(sheet: Sheet, columns: Columns, line: Line): Cell | null {
  for (let column = columns.left; column < columns.firstUnsur; column++) {
    if (isGrade(sheet.text(line.row, column).replace(/^[^:=]*[:=]?/, ""))) return { row: line.row, column };
  }
  return null;
}
