import { monthName } from "../dates/months";
import { dayOfSerial } from "../dates/serial";
import type { Sheet } from "../grid/sheet";
import { readNumber } from "../numbers/readNumber";

/** True for a number, a formula's or a typed one, and for a text that is one; dates are none. */
export function isFigure(sheet: Sheet, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  if (typeof value === "number") return sheet.dateFormat(row, column) === null;
  if (typeof value === "string") return /\d/.test(value) && readNumber(value) !== null;
  return sheet.formula(row, column) !== null;
}

/** True for a dash in the place of a figure. */
export function isNothing(text: string): boolean {
  return /^[-–—.]+$/.test(text);
}

/** True for a cell where a figure stands or goes: a formula whatever it gives, and a dash, which says that there is none. */
export function holdsFigure(sheet: Sheet, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  if (typeof value === "number" || sheet.formula(row, column) !== null) return true;
  return typeof value === "string" && readNumber(value) !== null;
}

/** The same of a row and several columns. */
export function holdsFigures(sheet: Sheet, row: number, columns: readonly { readonly column: number }[]): boolean {
  for (const { column } of columns) if (holdsFigure(sheet, row, column)) return true;
  return false;
}

const WORD = /\p{L}{2}/u;

/** True for a text with a word in it. */
export function hasWord(text: string): boolean {
  return WORD.test(text);
}

/** The same of a cell that holds no number as text. */
export function isWords(sheet: Sheet, row: number, column: number): boolean {
  return hasWord(sheet.text(row, column)) && !isFigure(sheet, row, column);
}

/** True for what may name a row: words, a year, a date. */
export function isName(sheet: Sheet, row: number, column: number): boolean {
  return isWords(sheet, row, column) || isYear(sheet.value(row, column)) || sheet.dateFormat(row, column) !== null;
}

/** A row's name as it is read: the words, the year, or the month that a date is of. */
export function nameAt(sheet: Sheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  if (typeof value !== "number") return sheet.text(row, column);
  if (sheet.dateFormat(row, column) === null) return isYear(value) ? String(value) : "";
  const day = dayOfSerial(Number(sheet.dateValue(row, column)));
  return day ? `${monthName(day.month)} ${String(day.year)}` : "";
}

/** A year over a column is a word of the header, though Excel holds a number, or a text that reads like one. */
export function isYear(value: unknown): boolean {
  const year = typeof value === "string" && /^\d{4}$/.test(value.trim()) ? Number(value) : value;
  return typeof year === "number" && Number.isInteger(year) && year >= 1990 && year <= 2100;
}

/** What is printed in a cell, or over it where it lies in a merged one. */
export function printedAt(sheet: Sheet, row: number, column: number): string {
  const merge = sheet.mergeAt(row, column);
  const value = merge ? sheet.value(merge.top, merge.left) : sheet.value(row, column);
  if (typeof value === "number") return isYear(value) ? String(value) : "";
  return merge ? sheet.text(merge.top, merge.left) : sheet.text(row, column);
}
