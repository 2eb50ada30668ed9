/** What is said of marking cells, in one language. */
export interface MarkTexts {
  readonly heading: string;
  readonly mark: (cells: number) => string;
  /** The same for who does not see which table the button belongs to. */
  readonly markOf: (cells: number, table: string) => string;
  /** What it does to a cell, and that it can be taken back. */
  readonly about: string;
  readonly unmark: string;
  readonly marked: (cells: number) => string;
  /** Cells that were left, and why that may be. */
  readonly left: (cells: number) => string;
  /** Cells that were left because their sheet is protected. */
  readonly locked: (cells: number) => string;
  /** Cells that are still marked because their sheet is protected. */
  readonly stillMarked: (cells: string) => string;
  readonly unmarked: (cells: number) => string;
  /** Of a step in the list of what was done. */
  readonly did: (sheet: string, count: number, cells: string) => string;
}
