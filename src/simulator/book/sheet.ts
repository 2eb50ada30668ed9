import { WrapStrategy, type ICellData, type IStyleData, type Nullable, type Worksheet } from "@univerjs/core";
import { cellKey, type Cell } from "../../core/grid/address";
import { contains, isSingleCell, overlap, type Area } from "../../core/grid/area";
import type { CellValue } from "../../core/grid/sheet";
import { isCovered } from "../../xlsx/read/merges";
import type { SheetState } from "../../xlsx/read/sheetList";
import type { BookChart, ChartSource } from "./bookChart";
import { CellLines } from "./cellLines";
import { cellsOfMatrix, type CellMatrix } from "./cellMatrix";
import { cellData, formulaOf, valueOf, type Content } from "./content";
import type { Engine } from "./engine";
import type { ListTable } from "./listTable";
import { Locks } from "./locks";
import { LookChanges } from "./lookChanges";
import type { CellArray, SheetOrigin } from "./origin";
import { moved, type Rewrite, type Whereto } from "./rearrange";
import type { Axis } from "./shift";
import { coveredIn, filledCells, isBlank, usedArea } from "./usedCells";

/** One cell to be written. */
export type Write = readonly [Cell, Content];

/** One sheet of the open workbook. The cells are Univer's; what Univer does not know of a sheet is kept here. */
export class BookSheet {
  isProtected: boolean;
  /** True where formats may be changed although the sheet is protected. */
  allowsFormats = false;
  /** True where charts may come and change although the sheet is protected. */
  allowsObjects = false;
  readonly tables: ListTable[];
  readonly arrays: CellArray[];
  readonly charts: BookChart[] = [];
  /** How many comments people have written beside its cells. */
  comments = 0;
  /** How many notes, which Excel called comments before. */
  notes = 0;
  /** The cells of this sheet that charts draw, wherever these stand. */
  readonly drawn: ChartSource[] = [];
  /** The rows and columns that a filter stands over; null where there is none. */
  filtered: Area | null = null;
  /** Which cells' look or number format is not the one of the file any more. */
  readonly looks: LookChanges;
  /** True where rows, columns or merged cells are not those of the file any more. */
  hasNewLayout = false;
  /** How the sheet is to be printed, as an add-in has asked; of what the file says of it, nothing is known. */
  readonly page = new Map<string, unknown>();
  /** True where that is not the file's any more. */
  hasNewPage = false;
  /** What is bold, and the lines around cells. */
  readonly lines: CellLines;
  readonly #locks: Locks;

  constructor(
    readonly origin: SheetOrigin,
    private readonly engine: Engine,
  ) {
    this.isProtected = origin.layout.isProtected;
    this.#locks = new Locks(origin.layout, origin.unlocked);
    this.tables = origin.tables.map((table) => ({ ...table }));
    this.arrays = [...origin.arrays];
    const read = ({ row, column }: Cell) => engine.look(this.#worksheet.getCellMatrix().getValue(row, column));
    this.looks = new LookChanges(read);
    this.lines = new CellLines({
      read,
      change: (cell, style) => {
        this.setLooks([[cell, style]]);
      },
    });
  }

  /** What a copy of this sheet is beside its cells; its tables have names of their own, as no two tables share one. */
  originOfCopy(id: string, taken: readonly ListTable[]): SheetOrigin {
    const names = new Set(taken.map(({ name }) => name.toLowerCase()));
    const tables = this.tables.map((table, at) => {
      const free = (number: number): string =>
        names.has(`${table.name}${number}`.toLowerCase()) ? free(number + 1) : `${table.name}${number}`;
      return { ...table, id: `{${id.slice(1, -1)}-${at}}`, name: free(2) };
    });
    const { name, like, layout, unlocked } = this.origin;
    return { id, name: null, like: name ?? like, state: "visible", layout, unlocked, tables, arrays: [...this.arrays] };
  }

  /** What a copy has of the sheet that it was made of, beside its cells: protection, locks, the filter, what is new. */
  takeAfter(source: BookSheet): void {
    if (source.looks.any) this.looks.lose();
    this.hasNewLayout = source.hasNewLayout;
    this.isProtected = source.isProtected;
    this.allowsFormats = source.allowsFormats;
    this.allowsObjects = source.allowsObjects;
    this.filtered = source.filtered;
    for (const [name, value] of source.page) this.page.set(name, value);
    this.hasNewPage = source.hasNewPage;
    this.#locks.takeAfter(source.#locks);
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
    const covered = coveredIn(this.merges, { top, left, bottom, right });
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

  /** The hidden rows, or columns, from the first to the last. */
  hidden(axis: Axis): number[] {
    const count = axis === "row" ? this.#worksheet.getRowCount() : this.#worksheet.getColumnCount();
    const isHidden = (line: number) => (axis === "row" ? this.isRowHidden(line) : this.isColumnHidden(line));
    return Array.from({ length: count }, (_, line) => line).filter(isHidden);
  }

  /** Hides rows or columns, or shows them again. */
  hide(axis: Axis, first: number, last: number, isHidden: boolean): void {
    this.hasNewLayout = true;
    this.engine.hide(this.id, axis, first, last, isHidden);
  }

  hideRows(top: number, bottom: number, isHidden: boolean): void {
    this.hide("row", top, bottom, isHidden);
  }

  isCovered(cell: Cell): boolean {
    return isCovered(cell, this.merges);
  }

  /** True for a cell that nobody may type into while the sheet is protected. */
  isLocked(cell: Cell): boolean {
    return this.#locks.isLocked(cell);
  }

  /** Whether the cells of an area are locked; null where they differ. */
  locked(area: Area): boolean | null {
    return this.#locks.of(area);
  }

  setLocked(area: Area, isLocked: boolean): void {
    this.#locks.set(area, isLocked);
  }

  /** The cells of an area that hold or show anything. */
  filledCells(area: Area): Cell[] {
    return filledCells(this.#matrix, area);
  }

  /** The smallest area that holds every filled cell – every formatted one as well, unless only values count. */
  usedArea(valuesOnly: boolean): Area | null {
    return usedArea(this.#matrix, valuesOnly);
  }

  /** Writes over cells, all at once. Formulas are calculated later. */
  write(writes: readonly Write[]): void {
    this.looks.note(writes.flatMap(([cell, { format }]) => (format === undefined ? [] : [cell])));
    this.engine.write(this.id, new Map(writes.map(([cell, content]) => [cell, cellData(content)])));
  }

  setFormats(formats: readonly (readonly [Cell, string])[]): void {
    this.setLooks(formats.map(([cell, pattern]) => [cell, { n: { pattern } }]));
  }

  /** How wide a column is, in pixels; null where it is as wide as any. */
  ownWidth(column: number): number | null {
    const width = this.#worksheet.getColumnWidth(column);
    return width === this.usualWidth ? null : width;
  }

  /** How far a row or column is from the corner of the sheet, in pixels. */
  offset(axis: Axis, line: number): number {
    const lines = Array.from({ length: line }, (_, at) => at);
    const sizeOf = (at: number) =>
      axis === "row" ? this.#worksheet.getRowHeight(at) : this.#worksheet.getColumnWidth(at);
    return lines.reduce((sum, at) => sum + sizeOf(at), 0);
  }

  get usualWidth(): number {
    return this.#worksheet.getConfig().defaultColumnWidth;
  }

  /** Makes a column so many pixels wide; null makes it as wide as any. */
  setWidth(column: number, width: number | null): void {
    this.hasNewLayout = true;
    this.engine.widen(this.id, column, width ?? this.usualWidth);
  }

  /** Makes a row so many pixels high. */
  setHeight(row: number, height: number): void {
    this.hasNewLayout = true;
    this.engine.heighten(this.id, row, height);
  }

  /** True where the text of a cell goes on in a further line. */
  wraps({ row, column }: Cell): boolean {
    return this.engine.look(this.#worksheet.getCellMatrix().getValue(row, column))?.tb === WrapStrategy.WRAP;
  }

  /** A figure in a cell that is formatted as text later stays a figure, and a text a text. */
  setLooks(looks: readonly (readonly [Cell, IStyleData])[]): void {
    this.looks.note(looks.map(([cell]) => cell));
    const cells = this.#worksheet.getCellMatrix();
    const kept = ({ row, column }: Cell) => cells.getValue(row, column)?.t ?? null;
    this.engine.write(this.id, new Map(looks.map(([cell, style]) => [cell, { t: kept(cell), s: style }])));
  }

  /** Moves every cell, with its look and its lock, to where it is to go; merged cells by areas. */
  relocate(whereto: Whereto, areaOf: (merge: Area) => Area | null, rewrite?: Rewrite): void {
    this.hasNewLayout = true;
    this.looks.settle();
    this.#locks.relocate(whereto);
    const goals = moved(this.#matrix, whereto, rewrite);
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
    for (const [cell, data] of cellsOfMatrix(this.#matrix)) {
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

  get #matrix(): CellMatrix {
    return this.#worksheet.getCellMatrix().getMatrix();
  }

  get #worksheet(): Worksheet {
    return this.engine.worksheet(this.id);
  }
}
