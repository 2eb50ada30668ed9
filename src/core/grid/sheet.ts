import { DAYS_TO_1904 } from "../dates/serial";
import { cellKey, cellOfKey, type Cell } from "./address";
import { areaName, type Area } from "./area";
import { AreaIndex } from "./areaIndex";
import { SheetTexts, textOf } from "./sheetTexts";

/** What a cell holds. Excel's error values are their text ("#DIV/0!"), as Excel itself hands them out. */
export type CellValue = string | number | boolean | null;

/** What a sheet holds beside its values; cells that are not named have neither. */
export interface SheetDetails {
  /** Values far to the right of the others in their row, by row and column; `rows` leave them out. */
  readonly far?: ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
  /** Formula by `cellKey`, with its "=". */
  readonly formulas?: ReadonlyMap<number, string>;
  /** Number format by `cellKey`, only where the number may be a date. */
  readonly dateFormats?: ReadonlyMap<number, string>;
  /** Merged cells. */
  readonly merges?: readonly Area[];
  /** True where the workbook counts days from 1904 on. */
  readonly dates1904?: boolean;
}

/** One sheet as it was when it was read. Never changed afterwards. */
export class Sheet {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly #rows: readonly (readonly CellValue[] | undefined)[];
  readonly #far: ReadonlyMap<number, ReadonlyMap<number, CellValue>> | null;
  readonly #formulas: ReadonlyMap<number, string>;
  readonly #dateFormats: ReadonlyMap<number, string>;
  readonly #columns = new Map<number, readonly number[]>();
  readonly #texts = new SheetTexts(this);
  #merged: AreaIndex<Area> | null = null;
  /** Merged cells; only the first cell of each can hold anything. */
  readonly merges: readonly Area[];
  /** How many days later its date numbers begin than those of `dates/serial`. */
  readonly dayOffset: number;

  constructor(
    readonly name: string,
    rows: readonly (readonly CellValue[] | undefined)[],
    details: SheetDetails = {},
  ) {
    this.#rows = rows;
    this.#far = details.far && details.far.size > 0 ? details.far : null;
    this.#formulas = details.formulas ?? new Map<number, string>();
    this.#dateFormats = details.dateFormats ?? new Map<number, string>();
    this.merges = details.merges ?? [];
    this.dayOffset = details.dates1904 === true ? DAYS_TO_1904 : 0;
    this.rowCount = rows.length;
    const near = rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
    this.columnCount = [...(this.#far?.keys() ?? [])].reduce((widest, row) => Math.max(widest, this.width(row)), near);
  }

  value(row: number, column: number): CellValue {
    return this.#rows[row]?.[column] ?? this.#far?.get(row)?.get(column) ?? null;
  }

  /** The value of a cell that is read as a date: a number counts days as `dates/serial` does, whatever the workbook does. */
  dateValue(row: number, column: number): CellValue {
    const value = this.value(row, column);
    return typeof value === "number" ? value + this.dayOffset : value;
  }

  /**
   * The values of one row as they are, for loops over many cells; shorter than the sheet where its end is empty, and
   * without any value for the columns of a wide gap.
   */
  row(row: number): readonly CellValue[] {
    const near = this.#rows[row] ?? [];
    const far = this.#far?.get(row);
    if (!far) return near;
    const all = [...near];
    for (const [column, value] of far) all[column] ??= value;
    return all;
  }

  /** The columns in which some rows may hold something, from left to right; those of a wide gap are passed over. */
  columns(top: number, bottom = top): readonly number[] {
    let near = 0;
    for (let row = top; row <= bottom; row++) near = Math.max(near, this.#rows[row]?.length ?? 0);
    if (this.#far === null) return this.#first(near);
    const far = new Set<number>();
    for (let row = top; row <= bottom; row++) for (const column of this.#far.get(row)?.keys() ?? []) far.add(column);
    const behind = [...far].filter((column) => column >= near).sort((a, b) => a - b);
    return behind.length === 0 ? this.#first(near) : [...this.#first(near), ...behind];
  }

  /** How many columns some rows reach over. One cell far away makes the sheet wider than any table on it. */
  width(top: number, bottom = top): number {
    let widest = 0;
    for (let row = top; row <= bottom; row++) {
      widest = Math.max(widest, this.#rows[row]?.length ?? 0);
      for (const column of this.#far?.get(row)?.keys() ?? []) widest = Math.max(widest, column + 1);
    }
    return widest;
  }

  /** The formula with its "=", or null where the cell holds a typed value or nothing. */
  formula(row: number, column: number): string | null {
    return this.#formulas.get(cellKey(row, column)) ?? null;
  }

  get hasFormulas(): boolean {
    return this.#formulas.size > 0;
  }

  /** Every cell with a formula, in no particular order. */
  *formulaCells(): Generator<{ readonly cell: Cell; readonly formula: string }> {
    for (const [key, formula] of this.#formulas) yield { cell: cellOfKey(key), formula };
  }

  /** The number format of a number that may be a date, else null. */
  dateFormat(row: number, column: number): string | null {
    return this.#dateFormats.get(cellKey(row, column)) ?? null;
  }

  /** The text of a cell with its white space folded, "" where it holds no text. */
  text(row: number, column: number): string {
    return textOf(this.value(row, column));
  }

  /**
   * All texts of a row in small letters, "jumlah" however it is written, a line for each: for asking at once whether a row
   * can be what is looked for. It takes a pattern that says no to most rows to spare reading each of their cells.
   */
  words(row: number): string {
    return this.#texts.words(row);
  }

  /**
   * The columns of a row that hold text, from left to right. Words are looked for again and again, and most of a large
   * table are figures.
   */
  textColumns(row: number): readonly number[] {
    return this.#texts.columns(row);
  }

  /** True where nothing is typed and no formula stands: the only cells that may be filled without asking. */
  isEmpty(row: number, column: number): boolean {
    const value = this.value(row, column);
    return (value === null || value === "") && this.formula(row, column) === null;
  }

  /** True where a reader sees nothing: an empty cell, or one that holds only spaces. */
  looksBlank(row: number, column: number): boolean {
    const value = this.value(row, column);
    return (value === null || isBlankText(value)) && this.formula(row, column) === null;
  }

  /** True for a cell that a merged cell lies over: nothing can stand in it. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== null && (merge.top !== row || merge.left !== column);
  }

  /** The merged cell that a cell belongs to, if any. */
  mergeAt(row: number, column: number): Area | null {
    if (this.merges.length === 0) return null;
    this.#merged ??= indexOf(this.merges);
    return this.#merged.oneAt({ row, column });
  }

  /** The rows that hold any text, in order: headers and labels stand there, long columns of figures do not. */
  get textRows(): readonly number[] {
    return this.#texts.rows;
  }

  /** How many cells hold something. */
  get filledCells(): number {
    let filled = 0;
    for (const [at, row] of this.#rows.entries()) {
      for (const value of row ?? []) if (isFilled(value)) filled++;
      for (const value of this.#farOf(at)) if (isFilled(value)) filled++;
    }
    return filled;
  }

  /** True for a sheet of which everything that can be asked has the same answer. */
  isSameAs(other: Sheet): boolean {
    const isAlike = this.name === other.name && this.rowCount === other.rowCount;
    if (!isAlike || this.dayOffset !== other.dayOffset) return false;
    if (this.merges.map(areaName).join() !== other.merges.map(areaName).join()) return false;
    if (!areSame(this.#formulas, other.#formulas) || !areSame(this.#dateFormats, other.#dateFormats)) return false;
    for (let row = 0; row < this.rowCount; row++) {
      if (!areSameRows(this.#rows[row], other.#rows[row])) return false;
      if (!areSame(this.#far?.get(row) ?? NOTHING, other.#far?.get(row) ?? NOTHING)) return false;
    }
    return true;
  }

  /** The same sheet with other values in some cells, by `cellKey`. */
  with(values: ReadonlyMap<number, CellValue>): Sheet {
    const rows = [...this.#rows];
    for (const [key, value] of values) {
      const { row, column } = cellOfKey(key);
      const own = [...(rows[row] ?? [])];
      while (own.length < column) own.push(null);
      own[column] = value;
      rows[row] = own;
    }
    return new Sheet(
      this.name,
      rows,
      this.#details((key) => !values.has(key)),
    );
  }

  /** The same sheet with nothing but some of its cells. */
  only(isKept: (cell: Cell) => boolean): Sheet {
    const rows = this.#rows.map((own, row) => own?.map((value, column) => (isKept({ row, column }) ? value : null)));
    return new Sheet(
      this.name,
      rows,
      this.#details((key) => isKept(cellOfKey(key))),
    );
  }

  #details(isKept: (key: number) => boolean): SheetDetails {
    const kept = <T>(all: ReadonlyMap<number, T>) => new Map([...all].filter(([key]) => isKept(key)));
    const far = [...(this.#far ?? [])].map(([row, own]) => {
      return [row, new Map([...own].filter(([column]) => isKept(cellKey(row, column))))] as const;
    });
    return {
      far: new Map(far),
      formulas: kept(this.#formulas),
      dateFormats: kept(this.#dateFormats),
      merges: this.merges.filter(({ top, left }) => isKept(cellKey(top, left))),
      dates1904: this.dayOffset !== 0,
    };
  }

  /** So many columns from the left. Every row is asked for its own, and most are equally long. */
  #first(count: number): readonly number[] {
    const known = this.#columns.get(count);
    if (known) return known;
    const columns = Array.from({ length: count }, (_, column) => column);
    this.#columns.set(count, columns);
    return columns;
  }

  #farOf(row: number): Iterable<CellValue> {
    return this.#far?.get(row)?.values() ?? [];
  }
}

/** A workbook's sheets in their order. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

function indexOf(areas: readonly Area[]): AreaIndex<Area> {
  const index = new AreaIndex<Area>();
  for (const area of areas) index.add(area, area);
  return index;
}

const NOTHING: ReadonlyMap<number, CellValue> = new Map();

function areSame(some: ReadonlyMap<number, CellValue>, others: ReadonlyMap<number, CellValue>): boolean {
  if (some.size !== others.size) return false;
  for (const [key, value] of some) if (others.get(key) !== value) return false;
  return true;
}

function areSameRows(some: readonly CellValue[] = [], others: readonly CellValue[] = []): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at++) if ((some[at] ?? null) !== (others[at] ?? null)) return false;
  return true;
}

function isFilled(value: CellValue): boolean {
  return value !== null && value !== "";
}

function isBlankText(value: CellValue): boolean {
  return typeof value === "string" && !/[^\s\u00a0\u200b]/.test(value);
}
