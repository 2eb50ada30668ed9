import { foldSpaces, type Sheet } from "../../grid/sheet";
import { isOnScale, readAnswer } from "./answer";
import { summaryRole } from "./labels";

/** Where the respondents stand. */
export interface Rows {
  readonly first: number;
  readonly last: number;
  /** The rows that hold at least one answer, in order. */
  readonly answered: readonly number[];
  /** Numbered rows without any answer. */
  readonly unanswered: readonly number[];
}

/** A row as the search sees it. */
type RowKind = "respondent" | "unanswered" | "blank" | "other";

/** Between header and first respondent there may be this many rows: numbering, names of the unsur, blank rows. */
const LEAD = 8;
/** Inside the matrix, this many rows may be blank or hold no answers (page breaks, repeated headers). */
const GAP = 6;

/** The respondents below a header; null where no answers stand there. */
export function findRows(
  sheet: Sheet,
  columns: readonly number[],
  numberColumn: number | null,
  headerBottom: number,
): Rows | null {
  const first = firstRespondent(sheet, columns, numberColumn, headerBottom);
  if (first === null) return null;
  const answered: number[] = [];
  const unanswered: number[] = [];
  let last = first;
  for (let row = first; row < sheet.rowCount && row - last <= GAP; row++) {
    const kind = kindOf(sheet, columns, numberColumn, row);
    if (kind === "other" && !continuesBelow(sheet, columns, numberColumn, row, last)) break;
    if (kind !== "respondent" && kind !== "unanswered") continue;
    (kind === "respondent" ? answered : unanswered).push(row);
    last = row;
  }
  return answered.length === 0 ? null : { first, last, answered, unanswered };
}

function firstRespondent(
  sheet: Sheet,
  columns: readonly number[],
  numberColumn: number | null,
  headerBottom: number,
): number | null {
  const end = Math.min(headerBottom + LEAD, sheet.rowCount - 1);
  for (let row = headerBottom + 1; row <= end; row++) {
    if (isNumberingRow(sheet, columns, numberColumn, row)) continue;
    const kind = kindOf(sheet, columns, numberColumn, row);
    if (kind === "respondent" || kind === "unanswered") return row;
    if (kind === "other" && isSummaryRow(sheet, columns, row)) return null;
  }
  return null;
}

function kindOf(sheet: Sheet, columns: readonly number[], numberColumn: number | null, row: number): RowKind {
  let filled = 0;
  let onScale = 0;
  for (const column of columns) {
    const value = sheet.value(row, column);
    if (value === null) continue;
    const answer = readAnswer(value);
    if (answer.kind === "blank") continue;
    filled++;
    if (answer.kind === "number" && isOnScale(answer.number)) onScale++;
  }
  const numbered = numberColumn !== null && respondentNumber(sheet, row, numberColumn) !== null;
  if (filled === 0) return numbered ? "unanswered" : isRowBlank(sheet, columns, row) ? "blank" : "other";
  if (numbered) return "respondent";
  return onScale * 2 >= filled && !isSummaryRow(sheet, columns, row) ? "respondent" : "other";
}

/** A respondent's number: 12, "12", "12." or a code such as "R-012"; null for blanks and for words. */
export function respondentNumber(sheet: Sheet, row: number, column: number): string | null {
  const value = sheet.value(row, column);
  if (typeof value === "number") return Number.isInteger(value) && value > 0 ? String(value) : null;
  if (typeof value !== "string") return null;
  const match = /^\(?((?:[A-Z]{1,5}[-. ]?)?\d{1,7})\)?[.)]?$/i.exec(foldSpaces(value));
  return match?.[1] ?? null;
}

/** True for a row whose label says that it sums the respondents up. */
function isSummaryRow(sheet: Sheet, columns: readonly number[], row: number): boolean {
  for (let column = 0; column < (columns[0] ?? 0); column++) {
    const text = sheet.text(row, column);
    if (text !== "" && summaryRole(text) !== null) return true;
  }
  return false;
}

function isRowBlank(sheet: Sheet, columns: readonly number[], row: number): boolean {
  const right = columns.at(-1) ?? 0;
  for (let column = 0; column <= right; column++) if (!sheet.looksBlank(row, column)) return false;
  return true;
}

/**
 * True for the row "(1) (2) (3) …" under a header. Excel turns a typed "(1)" into −1, so a falling row of negative
 * numbers is one as well. Plain 1, 2, 3 … counts only where it cannot be a respondent's answers.
 */
export function isNumberingRow(
  sheet: Sheet,
  columns: readonly number[],
  numberColumn: number | null,
  row: number,
): boolean {
  const cells = numberColumn === null ? columns : [numberColumn, ...columns];
  const values = cells.map((column) => sheet.value(row, column)).filter((value) => value !== null && value !== "");
  if (values.length === 0) return false;
  if (values.every((value) => typeof value === "string" && /^\(\s*\d+\s*\)$/.test(value.trim()))) return true;
  const numbers = values.map(Number);
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
  if (numbers.length < 2 || Math.abs(step) !== 1) return false;
  if (!numbers.every((number, index) => number === (numbers[0] ?? 0) + index * step)) return false;
  return step < 0 ? numbers.every((number) => number < 0) : numbers.some((number) => number > 5);
}

/** True where the respondents go on below a row that is not one: after a header repeated on a new page, say. */
function continuesBelow(
  sheet: Sheet,
  columns: readonly number[],
  numberColumn: number | null,
  row: number,
  last: number,
): boolean {
  if (numberColumn === null || holdsNumbers(sheet, columns, row)) return false;
  const before = Number(respondentNumber(sheet, last, numberColumn));
  for (let next = row + 1; next <= last + GAP && next < sheet.rowCount; next++) {
    if (Number(respondentNumber(sheet, next, numberColumn)) === before + 1) {
      return kindOf(sheet, columns, numberColumn, next) === "respondent";
    }
  }
  return false;
}

function holdsNumbers(sheet: Sheet, columns: readonly number[], row: number): boolean {
  return columns.some((column) => typeof sheet.value(row, column) === "number");
}
