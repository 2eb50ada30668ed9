import type { Area } from "../../grid/area";
import type { Cell } from "../../grid/address";
import type { Sheet } from "../../grid/sheet";
import { decide, decimalMarkOf, type Plausible } from "../../numbers/decide";
import { Adder } from "../../numbers/adder";
import { decimalsOf, doubleOf, exact, readDouble, ZERO } from "../../numbers/exact";
import { readNumber, type NumberReading } from "../../numbers/readNumber";
import type { Reader, Stated } from "../../relations/reader";
import type { FigureSource } from "../../sums/doubles";
import { addedUp } from "./addedUp";
import { textCells } from "./textCells";

/** What the figures of a column count: things, which are whole, or money. */
export type Measure = "count" | "money";

/** The figures of a table of sums: its rows and columns, and what each of its cells counts. */
export interface Figures {
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** What stands in a cell of these rows and columns. */
  measure(cell: Cell): Measure;
  /** What a cell may hold at all, where that is known: of 3,327 and 3327 it decides. */
  readonly plausible?: (cell: Cell) => Plausible | null;
}

/** Reads a table of sums: number texts are decided by what their column counts and how its other texts are written. */
export interface SumsReader extends Reader, FigureSource {
  /** How many decimals a number is written with; none where no number stands. */
  decimals(row: number, column: number): number;
  /** The reading of a text that could be two numbers, where nothing on the sheet decides which. */
  ambiguous(cell: Cell): Extract<NumberReading, { kind: "ambiguous" }> | null;
}

export function readSums(figures: Figures): SumsReader {
  const { sheet, rows } = figures;
  const mark = decimalMarkOf(textCells(figures).map(({ row, column }) => String(sheet.value(row, column))));
  const first = rows[0] ?? 0;
  const height = Math.max(0, (rows.at(-1) ?? 0) - first + 1);
  /** By column and row, from the first of the table on: a sheet may hold many tables. */
  const known = new Map<number, (Stated | undefined)[]>();

  function read({ row, column }: Cell): NumberReading {
    const text = sheet.text(row, column);
    const reading = readNumber(text);
    if (reading?.kind === "ambiguous" && figures.measure({ row, column }) === "count") {
      return { kind: "number", ...reading.grouped };
    }
    return decide(text, reading, figures.plausible?.({ row, column }) ?? null, mark);
  }

  function stated(cell: Cell): Stated {
    const at = cell.row - first;
    if (at < 0) return stateOf(cell);
    let column = known.get(cell.column);
    // At its full length from the start: an array that a far row begins becomes a slow dictionary.
    if (!column) known.set(cell.column, (column = new Array<Stated | undefined>(height)));
    return (column[at] ??= stateOf(cell));
  }

  function stateOf(cell: Cell): Stated {
    const { row, column } = cell;
    const value = sheet.value(row, column);
    if (typeof value === "number") return ofNumber(value);
    if (sheet.looksBlank(row, column)) return BLANK;
    if (value === null) return { kind: "pending" };
    const reading = read(cell);
    if (reading?.kind === "ambiguous") return { kind: "pending" };
    return reading ?? { kind: "text", text: String(value) };
  }

  return {
    stated,
    double(row, column) {
      const value = sheet.value(row, column);
      if (typeof value === "number") return readDouble(value);
      const read = value === null ? BLANK : stated({ row, column });
      return read.kind === "number" ? doubleOf(read.value) : Number.NaN;
    },
    decimals(row, column) {
      const value = sheet.value(row, column);
      if (typeof value === "number") return decimalsOf(value);
      const read = value === null ? BLANK : stated({ row, column });
      return read.kind === "number" ? read.decimals : 0;
    },
    isFormula: ({ row, column }) => sheet.formula(row, column) !== null,
    isText: (cell) => typeof sheet.value(cell.row, cell.column) === "string" && !isNothing(stated(cell)),
    isEmpty: ({ row, column }) => row >= 0 && sheet.isEmpty(row, column),
    tally: (area) => tallyOf(sheet, area, stated),
    addedUp: (target, areas) => addedUp(sheet, target, areas),
    ambiguous(cell) {
      if (typeof sheet.value(cell.row, cell.column) !== "string") return null;
      const reading = read(cell);
      return reading?.kind === "ambiguous" ? reading : null;
    },
  };
}

/** A dash or a typed zero adds nothing, whether Excel reads it or not. */
function isNothing(stated: Stated): boolean {
  return stated.kind === "number" && stated.value.equals(ZERO);
}

const BLANK: Stated = { kind: "blank" };

/** Counts are small, and there are many of them: what each states is made once. */
const SMALL: Stated[] = [];
const LARGEST_SMALL = 5000;

function ofNumber(value: number): Stated {
  const isSmall = value >= 0 && value <= LARGEST_SMALL && Number.isInteger(value);
  return isSmall ? (SMALL[value] ??= stating(value)) : stating(value);
}

function stating(value: number): Stated {
  return { kind: "number", value: exact(value), decimals: decimalsOf(value) };
}

function tallyOf(sheet: Sheet, { top, left, bottom, right }: Area, stated: (cell: Cell) => Stated) {
  const adder = new Adder();
  for (let row = Math.max(0, top); row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = sheet.value(row, column);
      if (typeof value === "number") adder.add(value);
      else {
        const read = stated({ row, column });
        if (read.kind === "number") adder.addExact(read.value);
      }
    }
  }
  return { sum: adder.sum, count: adder.count };
}
