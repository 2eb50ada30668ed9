import { cellKey, cellOfKey, type Cell } from "./address";
import { contains, type Area } from "./area";

/** What a cell holds. Excel's error values are their text ("#DIV/0!"), as Excel itself hands them out. */
export type CellValue = string | number | boolean | null;

/** What a sheet holds beside its values; cells that are not named have neither. */
export interface SheetDetails {
  /** Formula by `cellKey`, with its "=". */
  readonly formulas?: ReadonlyMap<number, string>;
  /** Number format by `cellKey`, only where the number may be a date. */
  readonly dateFormats?: ReadonlyMap<number, string>;
  /** Merged cells. */
  readonly merges?: readonly Area[];
}

/** One sheet as it was when it was read. Never changed afterwards. */
export class Sheet {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly #rows: readonly (readonly CellValue[] | undefined)[];
  readonly #formulas: ReadonlyMap<number, string>;
  readonly #dateFormats: ReadonlyMap<number, string>;
  #textRows: readonly number[] | null = null;
  /** Merged cells; only the first cell of each can hold anything. */
  readonly merges: readonly Area[];

  constructor(
    readonly name: string,
    rows: readonly (readonly CellValue[] | undefined)[],
    details: SheetDetails = {},
  ) {
    this.#rows = rows;
    this.#formulas = details.formulas ?? new Map<number, string>();
    this.#dateFormats = details.dateFormats ?? new Map<number, string>();
    this.merges = details.merges ?? [];
    this.rowCount = rows.length;
    this.columnCount = rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
  }

  value(row: number, column: number): CellValue {
    return this.#rows[row]?.[column] ?? null;
  }

  /** The values of one row as they are, for loops over many cells; shorter than the sheet where its end is empty. */
  row(row: number): readonly CellValue[] {
    return this.#rows[row] ?? [];
  }

  /** How many columns some rows reach over. One cell far away makes the sheet wider than any table on it. */
  width(top: number, bottom = top): number {
    let widest = 0;
    for (let row = top; row <= bottom; row++) widest = Math.max(widest, this.row(row).length);
    return widest;
  }

  /** The formula with its "=", or null where the cell holds a typed value or nothing. */
  formula(row: number, column: number): string | null {
    return this.#formulas.get(cellKey(row, column)) ?? null;
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
    const value = this.value(row, column);
    return typeof value === "string" ? foldSpaces(value) : "";
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
    return this.merges.find((area) => contains(area, { row, column })) ?? null;
  }

  /** The rows that hold any text, in order: headers and labels stand there, long columns of figures do not. */
  get textRows(): readonly number[] {
    this.#textRows ??= this.#rows.flatMap((row, at) => (row?.some(isWord) === true ? [at] : []));
    return this.#textRows;
  }

  /** How many cells hold something. */
  get filledCells(): number {
    let filled = 0;
    for (const row of this.#rows) for (const value of row ?? []) if (value !== null && value !== "") filled++;
    return filled;
  }
}

/** A workbook's sheets in their order. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

function isWord(value: CellValue): boolean {
  return typeof value === "string";
}

function isBlankText(value: CellValue): boolean {
  return typeof value === "string" && !/[^\s\u00a0\u200b]/.test(value);
}

/** One space for every run of white space, none at the ends; Excel's hard spaces and line breaks included. */
export function foldSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u200b]+/g, " ").trim();
}
