import { cellKey, cellOfKey, type Cell } from "../../core/grid/address";
import type { Area } from "../../core/grid/area";
import type { SheetLayout } from "../../xlsx/looks/layout";
import { cellsOf } from "./areas";
import type { Whereto } from "./rearrange";

/** Which cells of a sheet nobody may type into while it is protected: by their styles in the file, and what came since. */
export class Locks {
  readonly #locks = new Map<number, boolean>();

  /** `unlocked` are the styles of cells that may be typed into. */
  constructor(
    private readonly layout: SheetLayout,
    private readonly unlocked: ReadonlySet<number>,
  ) {}

  /** Those of another sheet with the same layout. */
  takeAfter(other: Locks): void {
    for (const [key, isLocked] of other.#locks) this.#locks.set(key, isLocked);
  }

  isLocked(cell: Cell): boolean {
    return this.#locks.get(cellKey(cell.row, cell.column)) ?? !this.unlocked.has(this.layout.styleOf(cell));
  }

  /** Whether the cells of an area are locked; null where they differ. */
  of(area: Area): boolean | null {
    const kinds = new Set<boolean>();
    for (const cell of cellsOf(area)) kinds.add(this.isLocked(cell));
    const [one = true, ...more] = kinds;
    return more.length > 0 ? null : one;
  }

  set(area: Area, isLocked: boolean): void {
    for (const { row, column } of cellsOf(area)) this.#locks.set(cellKey(row, column), isLocked);
  }

  /** Every cell takes its lock to where it goes; a cell that nothing goes to is locked, as new ones are. */
  relocate(whereto: Whereto): void {
    const locks = [...this.layout.styledCells.keys(), ...this.#locks.keys()].map((key) => {
      const cell = cellOfKey(key);
      return { cell, isLocked: this.isLocked(cell) };
    });
    for (const { cell } of locks) this.#locks.set(cellKey(cell.row, cell.column), true);
    for (const { cell, isLocked } of locks) {
      const goal = whereto(cell);
      if (goal) this.#locks.set(cellKey(goal.row, goal.column), isLocked);
    }
  }
}
