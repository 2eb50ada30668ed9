import { foldSpaces } from "../../../grid/foldSpaces";
import type { Sheet } from "../../../grid/sheet";
import { withJumlah } from "../../../grid/withJumlah";

/** A respondent's number: 12, "12", "12." or a code such as "R-012"; null for blanks and for words. */
export function respondentNumber(sheet: Sheet, row: number, column: number): string | null {
  const value = sheet.value(row, column);
  if (typeof value === "number") return isCount(value) ? String(value) : null;
  if (typeof value !== "string") return null;
  const match = NUMBER.exec(withJumlah(foldSpaces(value)));
  return match?.[1] ?? null;
}

/** "Nilai 4" and "U1" are labels of rows, not numbers of respondents. */
const NUMBER = /^\(?((?!(?:nilai|skor|total|unsur|u|tw)\W?\d)(?:[A-Z]{1,5}[-. ]?)?\d{1,7})\)?[.)]?$/i;

/** Where a respondent's number stands in a count: 12 for "12", "012" and "R-012"; NaN without a number. */
export function countOf(number: string | null): number {
  return Number(/\d+$/.exec(number ?? "")?.[0] ?? Number.NaN);
}

/** True for a number that may count respondents. */
export function isCount(number: number): boolean {
  return Number.isInteger(number) && number > 0;
}
