import { cellKey, cellOfKey, type Cell } from "../../core/grid/address";
import { Rows } from "../../core/grid/rows";
import { Sheet } from "../../core/grid/sheet";
import type { Steps } from "../../core/steps";
import { cellValue } from "../cells/content";
import type { Piece } from "./pieces";

/** A rectangle of cells as Office.js hands it out: "" is an empty cell. */
export type Cells = readonly (readonly unknown[])[];

/** A sheet that is being read: first what was typed into it, then the results of its formulas. */
export class Draft {
  readonly #rows = new Rows();
  readonly #formulas = new Map<number, string>();
  readonly #computedRows = new Set<number>();

  readonly #arrays: Piece[] = [];

  /** `used` is null for an empty sheet. */
  constructor(
    readonly id: string,
    readonly name: string,
    readonly used: Piece | null,
    /** True where formulas fill cells beside their own. */
    readonly hasArrays: boolean,
  ) {}

  /** Takes what was typed, a step for each row. */
  *takeTyped(piece: Piece, cells: Cells): Steps<void> {
    for (let index = 0; index < piece.rows; index++) {
      yield;
      const row = piece.top + index;
      this.#take(row, piece.left, cells[index] ?? []);
      cells[index]?.forEach((cell, at) => {
        if (typeof cell !== "string" || !cell.startsWith("=")) return;
        this.#formulas.set(cellKey(row, piece.left + at), cell);
        this.#computedRows.add(row);
      });
    }
  }

  /** The same with the results of formulas. A text that only looks like a formula gives itself as its result, and is none. */
  *takeResults(piece: Piece, cells: Cells): Steps<void> {
    for (let index = 0; index < piece.rows; index++) {
      yield;
      const row = piece.top + index;
      this.#take(row, piece.left, cells[index] ?? []);
      for (const [at, cell] of (cells[index] ?? []).entries()) {
        const key = cellKey(row, piece.left + at);
        if (this.#formulas.get(key) === cell) this.#formulas.delete(key);
      }
    }
  }

  /** Nothing is typed in the cells of an array, whatever Excel hands out for those beside the one with the formula. */
  takeArray(piece: Piece): void {
    this.#arrays.push(piece);
  }

  /** The rows that hold formulas, each run of them one piece: only their results have to be asked for. */
  get computed(): readonly Piece[] {
    if (!this.used) return [];
    const runs: { top: number; rows: number }[] = [];
    for (const row of this.#computedRows) {
      const run = runs.at(-1);
      if (run && run.top + run.rows === row) run.rows++;
      else runs.push({ top: row, rows: 1 });
    }
    const { sheetId, left, columns } = this.used;
    return runs.map((run) => ({ sheetId, left, columns, ...run }));
  }

  /** `dates1904` is true where the workbook counts days from 1904 on. */
  toSheet(dates1904: boolean): Sheet {
    this.#fillArrays();
    return new Sheet(this.name, this.#rows.near, { far: this.#rows.far, formulas: this.#formulas, dates1904 });
  }

  /** A used range is as wide as the widest of its rows; where a row ends is where it ends. */
  #take(row: number, left: number, cells: readonly unknown[]): void {
    this.#rows.clear(row);
    cells.forEach((cell, at) => {
      const value = cellValue(cell);
      if (value !== null) this.#rows.set(row, left + at, value);
    });
  }

  /** The formula of an array stands in its first cell, so each other takes that of the cell before or above it. */
  #fillArrays(): void {
    const filled = new Set(this.#arrays.flatMap((piece) => [...cellsIn(piece)].map(keyOf)));
    for (const key of [...filled].sort((one, other) => one - other)) {
      const { row, column } = cellOfKey(key);
      const before = [cellKey(row, column - 1), cellKey(row - 1, column)].filter((one) => filled.has(one));
      const formula = before.map((one) => this.#formulas.get(one)).find((one) => one !== undefined);
      if (!this.#formulas.has(key) && formula !== undefined) this.#formulas.set(key, formula);
    }
  }
}

function keyOf({ row, column }: Cell): number {
  return cellKey(row, column);
}

function* cellsIn({ top, left, rows, columns }: Piece): Generator<Cell> {
  for (let row = top; row < top + rows; row++) {
    for (let column = left; column < left + columns; column++) yield { row, column };
  }
}
