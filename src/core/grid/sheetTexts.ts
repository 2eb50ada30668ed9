import { foldSpaces } from "./foldSpaces";
import type { CellValue, Sheet } from "./sheet";
import { withoutSpread } from "./spreadLetters";
import { withJumlah } from "./withJumlah";

/** A text with its white space folded and no letters spread over its cell, "" for any other value. */
export function textOf(value: CellValue): string {
  return typeof value === "string" ? withoutSpread(foldSpaces(value)) : "";
}

/** Where a sheet holds text, and what its rows say, each found when it is first asked for. */
export class SheetTexts {
  readonly #words: (string | undefined)[] = [];
  readonly #columns: (readonly number[] | undefined)[] = [];
  #rows: readonly number[] | null = null;

  constructor(readonly sheet: Pick<Sheet, "row" | "columns" | "rowCount">) {}

  words(row: number): string {
    return (this.#words[row] ??= this.#wordsOf(row));
  }

  columns(row: number): readonly number[] {
    return (this.#columns[row] ??= this.#columnsOf(row));
  }

  get rows(): readonly number[] {
    return (this.#rows ??= this.#rowsOfText());
  }

  #wordsOf(row: number): string {
    const values = this.sheet.row(row);
    let words = "";
    for (const column of this.columns(row)) {
      const text = textOf(values[column] ?? null);
      if (text !== "") words = words === "" ? text : `${words}\n${text}`;
    }
    return withJumlah(words.toLowerCase());
  }

  #columnsOf(row: number): readonly number[] {
    const values = this.sheet.row(row);
    const columns = this.sheet.columns(row);
    // Most rows hold text where the one above does.
    const above = this.#columns[row - 1];
    if (above && isTextIn(values, columns, above)) return above;
    return columns.filter((column) => typeof values[column] === "string");
  }

  #rowsOfText(): readonly number[] {
    const rows: number[] = [];
    for (let row = 0; row < this.sheet.rowCount; row++) if (this.columns(row).length > 0) rows.push(row);
    return rows;
  }
}

/** True where of some columns of a row exactly these hold text. */
function isTextIn(values: readonly CellValue[], columns: readonly number[], texts: readonly number[]): boolean {
  let at = 0;
  for (const column of columns) if (typeof values[column] === "string" && column !== texts[at++]) return false;
  return at === texts.length;
}
