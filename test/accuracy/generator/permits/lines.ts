import type { Row } from "../matrix";
import type { Mark } from "../table";
import type { PermitColumns } from "./columns";
import type { PermitLayout } from "./layout";

/** Writes the labels and numbers of a permit table, row after row. */
export class PermitLines {
  readonly marks: Mark[] = [];
  readonly #layout: PermitLayout;
  readonly #columns: PermitColumns;
  #next: number;
  #number = 0;

  constructor(layout: PermitLayout, columns: PermitColumns, top: number) {
    this.#layout = layout;
    this.#columns = columns;
    this.#next = top;
  }

  /** The row written last. */
  get bottom(): number {
    return this.#next - 1;
  }

  skip(): void {
    this.#next++;
  }

  startNumbersAnew(): void {
    this.#number = 0;
  }

  item(name: string): Row {
    return { at: this.#line(name, ++this.#number), parts: [], isGrand: false, isSparse: false };
  }

  /** A group's own row; without a column for numbers its ordinal stands before its name. */
  heading(title: string, ordinal: string): number {
    return this.#line(this.#columns.numbers === null ? `${ordinal}. ${title}` : title, ordinal);
  }

  /** A row below what it sums. */
  sum(label: string, parts: readonly Row[]): Row {
    return { at: this.#line(label, null), parts, isGrand: false, isSparse: !this.#layout.hasMonthTotals };
  }

  /** The last row; its label often stands in a cell merged over number and name. */
  grandTotal(parts: readonly Row[]): Row {
    const { numbers, labels } = this.#columns;
    const column = numbers !== null && this.#layout.isTotalLabelUnderNumbers ? numbers : labels;
    this.marks.push({ row: this.#next, column, content: this.#layout.totalLabel });
    return { at: this.#next++, parts, isGrand: true, isSparse: !this.#layout.hasMonthTotals };
  }

  #line(label: string, number: string | number | null): number {
    const { numbers, labels } = this.#columns;
    this.marks.push({ row: this.#next, column: labels, content: label });
    if (numbers !== null && number !== null) this.marks.push({ row: this.#next, column: numbers, content: number });
    return this.#next++;
  }
}
