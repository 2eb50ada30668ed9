import type { BookSheet } from "../../src/simulator/book/sheet";

/** Merges A and B of the first rows of a sheet, each row by itself, as a person would. */
export function mergedRows(sheet: BookSheet, count: number): void {
  sheet.merge(Array.from({ length: count }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 })));
}
