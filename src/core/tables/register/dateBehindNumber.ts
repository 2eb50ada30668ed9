import { readDate, type DateReading } from "../../dates/readDate";
import { foldSpaces } from "../../grid/foldSpaces";
import type { CellValue } from "../../grid/sheet";

const NUMBER_AND_DATE =
  /^(no\b\.?|nomor)[^/&,]*(\bdan\b|[/&,]) ?(tanggal|tgl)\b|^(tanggal|tgl)\b[^/&,]*(\bdan\b|[/&,]) ?(no\b|nomor)/i;
/** "3 April 2024", "03-04-2024", "2024-04-03" at the end of a text. */
const LAST = /(\d{1,2}[ \-/.]+[a-z]+[ \-/.,]+\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{1,2}-\d{1,2})[ )]*$/i;

/** True for "Nomor dan Tanggal SK": the number of a permit and its day stand in one cell. */
export function namesNumberAndDate(words: string): boolean {
  return NUMBER_AND_DATE.test(words);
}

/** The day that a cell holds; behind a number, where the words over it say that both stand there. */
export function readIssueDate(value: CellValue, words: string): DateReading | null {
  const reading = readDate(value);
  if (reading?.kind !== "unreadable" || typeof value !== "string" || !namesNumberAndDate(words)) return reading;
  const day = LAST.exec(foldSpaces(value))?.[1];
  return day === undefined ? reading : readDate(day);
}
