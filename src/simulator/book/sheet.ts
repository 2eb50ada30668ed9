import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { cellKey, cellOfKey, type Cell } from "../../core/grid/address";
import { contains, isSingleCell, type Area } from "../../core/grid/area";
import type { CellValue } from "../../core/grid/sheet";
import type { SheetLayout } from "../../xlsx/layout";
import { isCovered } from "../../xlsx/merges";
import type { SheetState } from "../../xlsx/sheetList";
import { CellLines } from "./cellLines";
import { cellsOfMatrix } from "./cellMatrix";
import { cellData, formulaOf, valueOf, type Content } from "./content";
import type { Engine } from "./engine";
import type { ListTable } from "./listTable";
import { moved, type Rewrite, type Whereto } from "./rearrange";

/** What the file says of a sheet beside its cells. */
export interface SheetOrigin {
  readonly id: string;
  /** The sheet's name in the file; null for one that the file does not have. */
  readonly name: string | null;
  readonly state: SheetState;
  readonly layout: SheetLayout;
  /** Styles whose cells may be typed into while the sheet is protected. */
  readonly unlocked: ReadonlySet<number>;
  readonly tables: readonly ListTable[];
  readonly arrays: readonly CellArray[];
}

/** Several cells that one formula fills: a dynamic array that has spilled, or one that was entered as an array. */
export interface CellArray {
  /** The formula stands in its first cell. */
  readonly area: Area;
  readonly isSpill: boolean;
}

/** One cell to be written. */
export type Write = readonly [Cell, Content];

/** One sheet of the open workbook. The cells are Univer's; what Univer does not know of a sheet is kept here. */
export class BookSheet {
  isProtected: boolean;
  /** True where formats may be changed although the sheet is protected. */
  allowsFormats = false;
  readonly tables: ListTable[];
  readonly arrays: CellArray[];
  /** The rows and columns that a filter stands over; null where there is none. */
  filtered: Area | null = null;
  /** True where a cell's look or number format is not the one of the file any more. */
  hasNewFormats = false;
  /** True where rows, columns or merged cells are not those of the file any more. */
  hasNewLayout = false;
  /** What is bold, and the lines around cells. */
  readonly lines: CellLines;
  readonly #locks = new Map<number, boolean>();

  constructor(
    readonly origin: SheetOrigin,
    private readonly engine: Engine,
  ) {
    this.isProtected = origin.layout.isProtected;
    this.tables = origin.tables.map((table) => ({ ...table }));
    this.arrays = [...origin.arrays];
    this.lines = new CellLines({
      read: ({ row, column }) => engine.look(this.#worksheet.getCellMatrix().getValue(row, column)),
      change: (cell, style) => {
        this.#setLooks([[cell, style]]);
      },
    });
  }

  get id(): string {
    return this.origin.id;
  }

  get name(): string {
    return this.#worksheet.getName();
  }

  get state(): SheetState {
    const { state } = this.origin;
    if (!this.#worksheet.isSheetHidden()) return "visible";
    return state === "visible" ? "hidden" : state;
  }

  get merges(): readonly Area[] {
    return this.#worksheet
      .getMergeData()
      .map(({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }) => ({ top, left, bottom, right }));
  }

  /** Something of every cell of an area, row by row. A cell that a merged cell covers holds nothing. */
  read<T>({ top, left, bottom, right }: Area, of: (data: Nullable<ICellData>) => T): T[][] {
    const cells = this.#worksheet.getCellMatrix();
    const covered = this.#coveredIn({ top, left, bottom, right });
    const rows: T[][] = [];
    for (let row = top; row <= bottom; row++) {
      const values: T[] = [];
      for (let column = left; column <= right; column++) {
        const data = cells.getValue(row, column);
        values.push(
          of(covered.has(cellKey(row, column)) ? null : isBlank(data) ? this.#spilled(row, column, data) : data),
        );
      }
      rows.push(values);
    }
    return rows;
  }

  /** What stands in a cell, typed or computed. */
  value({ row, column }: Cell): CellValue {
    return this.read({ top: row, left: column, bottom: row, right: column }, valueOf)[0]?.[0] ?? null;
  }

  /** A cell's number format. */
  format({ row, column }: Cell): string {
    return this.formatOf(this.#worksheet.getCellMatrix().getValue(row, column));
  }

  formatOf(data: Nullable<ICellData>): string {
    return this.engine.format(data);
  }

  /** The arrays of the file, and those of formulas that have spilled since. */
  get allArrays(): readonly CellArray[] {
    const spills = this.engine.calculation.spills(this.id);
    const others = spills.filter((area) => !this.arrays.some((known) => overlap(known.area, area)));
    return [...this.arrays, ...others.map((area) => ({ area, isSpill: true }))];
  }

  /** The array that a cell is part of. */
  arrayAt(cell: Cell): CellArray | undefined {
    return this.allArrays.find(({ area }) => contains(area, cell));
  }

  merge(areas: readonly Area[]): void {
    this.hasNewLayout = true;
    this.engine.remerge(this.id, [], areas);
  }

  isRowHidden(row: number): boolean {
    return !this.#worksheet.getRowRawVisible(row);
  }

  isColumnHidden(column: number): boolean {
    return !this.#worksheet.getColVisible(column);
  }

  hideRows(top: number, bottom: number, isHidden: boolean): void {
    this.hasNewLayout = true;
    this.engine.hideRows(this.id, top, bottom, isHidden);
  }

  isCovered(cell: Cell): boolean {
    return isCovered(cell, this.merges);
  }

  /** True for a cell that nobody may type into while the sheet is protected. */
  isLocked(cell: Cell): boolean {
    const { layout, unlocked } = this.origin;
    return this.#locks.get(cellKey(cell.row, cell.column)) ?? !unlocked.has(layout.styleOf(cell));
  }

  /** Whether the cells of an area are locked; null where they differ. */
  locked(area: Area): boolean | null {
    const kinds = new Set<boolean>();
    for (const cell of cellsOf(area)) kinds.add(this.isLocked(cell));
    const [one = true, ...more] = kinds;
    return more.length > 0 ? null : one;
  }

  setLocked(area: Area, isLocked: boolean): void {
    for (const { row, column } of cellsOf(area)) this.#locks.set(cellKey(row, column), isLocked);
  }

  /** The cells of an area that hold or show anything. */
  filledCells({ top, left, bottom, right }: Area): Cell[] {
    const cells: Cell[] = [];
    for (const [rowText, columns] of Object.entries(this.#worksheet.getCellMatrix().getMatrix())) {
      const row = Number(rowText);
      if (row < top || row > bottom) continue;
      for (const column of Object.keys(columns as object).map(Number)) {
        if (column >= left && column <= right) cells.push({ row, column });
      }
    }
    return cells;
  }

  /** The smallest area that holds every filled cell – every formatted one as well, unless only values count. */
  usedArea(valuesOnly: boolean): Area | null {
    const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const matrix = this.#worksheet.getCellMatrix().getMatrix();
    for (const [rowText, cells] of Object.entries(matrix)) {
      for (const [columnText, data] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
        const isFilled = valueOf(data) !== null || formulaOf(data) !== null;
        if (!isFilled && (valuesOnly || !data?.s)) continue;
        const [row, column] = [Number(rowText), Number(columnText)];
        used.top = Math.min(used.top, row);
        used.left = Math.min(used.left, column);
        used.bottom = Math.max(used.bottom, row);
        used.right = Math.max(used.right, column);
      }
    }
    return used.bottom < 0 ? null : used;
  }

  /** Writes over cells, all at once. Formulas are calculated later. */
  write(writes: readonly Write[]): void {
    this.hasNewFormats ||= writes.some(([, { format }]) => format !== undefined);
    this.engine.write(this.id, new Map(writes.map(([cell, content]) => [cell, cellData(content)])));
  }

  setFormats(formats: readonly (readonly [Cell, string])[]): void {
    this.#setLooks(formats.map(([cell, pattern]) => [cell, { n: { pattern } }]));
  }

  /** How wide a column is, in pixels; null where it is as wide as any. */
  ownWidth(column: number): number | null {
    const width = this.#worksheet.getColumnWidth(column);
    return width === this.usualWidth ? null : width;
  }

  get usualWidth(): number {
    return this.#worksheet.getConfig().defaultColumnWidth;
  }

  /** Makes a column so many pixels wide; null makes it as wide as any. */
  setWidth(column: number, width: number | null): void {
    this.hasNewLayout = true;
    this.engine.widen(this.id, column, width ?? this.usualWidth);
  }

  /** A figure in a cell that is formatted as text later stays a figure, and a text a text. */
  #setLooks(looks: readonly (readonly [Cell, IStyleData])[]): void {
    this.hasNewFormats ||= looks.length > 0;
    const cells = this.#worksheet.getCellMatrix();
    const kept = ({ row, column }: Cell) => cells.getValue(row, column)?.t ?? null;
    this.engine.write(this.id, new Map(looks.map(([cell, style]) => [cell, { t: kept(cell), s: style }])));
  }

  /** Moves every cell, with its look and its lock, to where it is to go; merged cells by areas. */
  relocate(whereto: Whereto, areaOf: (merge: Area) => Area | null, rewrite?: Rewrite): void {
    this.hasNewLayout = true;
    const locks = [...this.origin.layout.styledCells.keys(), ...this.#locks.keys()].map((key) => {
      const cell = cellOfKey(key);
      return { cell, isLocked: this.isLocked(cell) };
    });
    for (const { cell } of locks) this.#locks.set(cellKey(cell.row, cell.column), true);
    for (const { cell, isLocked } of locks) {
      const goal = whereto(cell);
      if (goal) this.#locks.set(cellKey(goal.row, goal.column), isLocked);
    }
    const goals = moved(this.#worksheet.getCellMatrix().getMatrix(), whereto, rewrite);
    // Univer adds a look to the one that a cell has; here it takes its place.
    this.engine.write(this.id, new Map([...goals.keys()].map((cell) => [cell, { s: null }])));
    this.engine.write(this.id, goals);
    this.engine.remerge(
      this.id,
      this.merges,
      this.merges.flatMap((merge) => areaOf(merge) ?? []).filter((merge) => !isSingleCell(merge)),
    );
  }

  /** Writes every formula anew; those that stay the same are not touched. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    const changes = new Map<Cell, ICellData>();
    for (const [cell, data] of cellsOfMatrix(this.#worksheet.getCellMatrix().getMatrix())) {
      const formula = formulaOf(data);
      const written = formula === null ? null : rewrite(formula);
      if (written !== formula) changes.set(cell, { f: written });
    }
    this.engine.write(this.id, changes);
  }

  /** A blank cell shows what another's formula has spilled into it. */
  #spilled(row: number, column: number, data: Nullable<ICellData>): Nullable<ICellData> {
    const spilled = this.engine.calculation.spilled(this.id, row, column);
    return spilled ? { ...data, ...spilled } : data;
  }

  #coveredIn(area: Area): ReadonlySet<number> {
    const covered = new Set<number>();
    for (const { top, left, bottom, right } of this.merges) {
      for (let row = Math.max(top, area.top); row <= Math.min(bottom, area.bottom); row++) {
        for (let column = Math.max(left, area.left); column <= Math.min(right, area.right); column++) {
          if (row !== top || column !== left) covered.add(cellKey(row, column));
        }
      }
    }
    return covered;
  }

  get #worksheet(): Worksheet {
    return this.engine.worksheet(this.id);
  }
}

function* cellsOf({ top, left, bottom, right }: Area): Generator<Cell> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield { row, column };
  }
}

function isBlank(data: Nullable<ICellData>): boolean {
  return valueOf(data) === null && formulaOf(data) === null;
}

/** True where two areas have a cell in common. */
export function overlap(one: Area, other: Area): boolean {
  const corner = { row: Math.max(one.top, other.top), column: Math.max(one.left, other.left) };
  return contains(one, corner) && contains(other, corner);
}
