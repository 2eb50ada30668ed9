import { cellKey, cellOfKey, type Cell } from "../../core/grid/address";
import { foldSpaces } from "../../core/grid/foldSpaces";
import type { CellValue, Sheet } from "../../core/grid/sheet";
import type { Content } from "../cells/content";
import { hash } from "../../core/hash";
import { Wholes } from "./wholes";

/** A sheet is read row by row or column by column. */
export type Axis = "rows" | "columns";

/** What is typed in a line, as short prints: enough to know it again, and nothing that could be read. */
export interface LinePrints {
  readonly texts: ReadonlySet<string>;
  /** Of numbers and truth values. */
  readonly figures: ReadonlySet<string>;
}

const NONE: LinePrints = { texts: new Set(), figures: new Set() };

/** A cell that holds something. */
export interface FilledCell extends Cell {
  readonly content: Content;
}

/**
 * The rows or the columns of a sheet by what is typed in them. Formulas have no prints, as Excel rewrites them where
 * rows come and go, and what they show changes by itself.
 */
export class Prints {
  /** As many lines as reach to the last that holds anything. */
  readonly count: number = 0;
  readonly wholes = new Wholes();
  readonly #lines = new Map<number, { texts: Set<string>; figures: Set<string> }>();
  readonly #holders = new Map<string, Set<number>>();

  constructor(cells: Iterable<FilledCell>, axis: Axis) {
    for (const { row, column, content } of cells) {
      const [line, across] = axis === "rows" ? [row, column] : [column, row];
      this.count = Math.max(this.count, line + 1);
      if ("value" in content) this.#take(line, across, content.value);
    }
  }

  of(line: number): LinePrints {
    return this.#lines.get(line) ?? NONE;
  }

  /** How many lines hold a print. */
  holders(print: string): number {
    return this.#holders.get(print)?.size ?? 0;
  }

  /** The lines that hold all of some prints. */
  holding(prints: readonly string[]): readonly number[] {
    const [first = new Set<number>(), ...others] = prints
      .map((print) => this.#holders.get(print) ?? new Set<number>())
      .sort((one, other) => one.size - other.size);
    return [...first].filter((line) => others.every((holders) => holders.has(line)));
  }

  #take(line: number, across: number, value: CellValue): void {
    const print = printOf(value);
    if (print === null) return;
    this.wholes.take(line, across, print);
    const own = this.#lines.get(line) ?? { texts: new Set<string>(), figures: new Set<string>() };
    this.#lines.set(line, own);
    (typeof value === "string" ? own.texts : own.figures).add(print);
    const holders = this.#holders.get(print) ?? new Set<number>();
    this.#holders.set(print, holders.add(line));
  }
}

/** The print of a typed value; null where nothing is seen. */
function printOf(value: CellValue): string | null {
  if (typeof value !== "string")
    return value === null ? null : `${typeof value === "number" ? "#" : "?"}${hash(String(value))}`;
  const text = foldSpaces(value);
  return text === "" ? null : hash(text);
}

/** Every cell that holds anything, a formula among it. `typed` is what some cells hold instead, by `cellKey`. */
export function* filledCells(sheet: Sheet, typed: ReadonlyMap<number, Content> = new Map()): Generator<FilledCell> {
  const instead = new Map(typed);
  for (const { cell, formula } of sheet.formulaCells()) {
    const key = cellKey(cell.row, cell.column);
    if (!instead.has(key)) instead.set(key, { formula });
  }
  for (let row = 0; row < sheet.rowCount; row++) {
    for (const [column, value] of sheet.row(row).entries()) {
      if (value !== null && value !== "" && !instead.has(cellKey(row, column)))
        yield { row, column, content: { value } };
    }
  }
  for (const [key, content] of instead) {
    const { row, column } = cellOfKey(key);
    if ("formula" in content || (content.value !== null && content.value !== "")) yield { row, column, content };
  }
}
