import { monthOf } from "../dates/months";
import { spanOf, type MonthSpan } from "../dates/span";
import { foldSpaces } from "../grid/sheet";
import type { Table } from "../tables/table";
import { periodAround } from "../titles/aroundTable";
import { monthsOf, quarterOfMonth, type Quarter } from "./quarter";

const MONTHS_OF_YEAR = 12;
/** Over so many columns from its left, a table names its rows. */
const LABELS = 3;
/** Its header has at most so many rows. */
const HEADER_ROWS = 5;

/** All words over a column of a table, above a row; a merged word is said of each column below it. */
export function wordsOver({ sheet, area }: Table, column: number, below: number): string {
  const words: string[] = [];
  for (let row = area.top; row < below; row++) {
    const merge = sheet.mergeAt(row, column);
    const text = merge ? sheet.text(merge.top, merge.left) : sheet.text(row, column);
    if (words.at(-1) !== text) words.push(text);
  }
  return foldSpaces(words.join(" "));
}

/** What a row of a table is called: its first words. */
export function labelOf({ sheet, area }: Table, row: number): string {
  for (let column = area.left; column <= area.right; column++) {
    const text = sheet.text(row, column);
    if (/\p{L}{2}/u.test(text)) return text;
  }
  return "";
}

const KINDS_OVER_TIME = ["skm-periods"];

/** True for a table of more than one quarter, whichever of them the workbook is of. */
export function holdsManyPeriods(table: Table): boolean {
  if ((table.trend?.length ?? 0) > 0 || KINDS_OVER_TIME.includes(table.kind)) return true;
  return isOfSeveralQuarters(spansIn(table).map(({ to }) => to));
}

/**
 * True for a table that holds several periods beside each other: quarters, all months of a year. It goes on through the
 * year as it is.
 */
export function holdsSeveralPeriods(table: Table, quarter: Quarter): boolean {
  if ((table.trend?.length ?? 0) > 0 || KINDS_OVER_TIME.includes(table.kind)) return true;
  if (isList(table)) return false;
  if (isOfSeveralQuarters(periodAround(table)?.months ?? [])) return true;
  return spansIn(table).some((span) => !isWithin(span, quarter));
}

/** True for a list of what is to be done, or was. */
export function isPlan({ kind }: Table): boolean {
  return PLANS.includes(kind);
}

/** True for a list, whose entries name periods of their own. */
export function isList(table: Table): boolean {
  return table.register !== undefined || table.cases !== undefined || isPlan(table);
}

const PLANS = ["follow-up-plan", "follow-up-realisation", "evaluation"];

/** A title says so: "Semester I", "Januari s.d. Juni". */
function isOfSeveralQuarters(months: readonly number[]): boolean {
  return new Set(months.map((month) => quarterOfMonth(((month - 1) % MONTHS_OF_YEAR) + 1))).size > 1;
}

function isWithin({ from, to }: MonthSpan, quarter: Quarter): boolean {
  const { first, last } = monthsOf(quarter);
  const year = Math.floor((to - 1) / MONTHS_OF_YEAR);
  const [start, end] = [from - year * MONTHS_OF_YEAR, to - year * MONTHS_OF_YEAR];
  return start >= first && end <= last && (year === 0 || quarter.year === null || year === quarter.year);
}

/** The times that cells of its header, or the names of its rows, say and nothing else. */
function spansIn({ sheet, area }: Table): readonly MonthSpan[] {
  const found: MonthSpan[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const right = row < area.top + HEADER_ROWS ? area.right : Math.min(area.right, area.left + LABELS - 1);
    for (let column = area.left; column <= right; column++) {
      const text = sheet.text(row, column);
      const span = text === "" || isName(text) ? null : spanOf(text);
      if (span) found.push(span);
    }
  }
  return found;
}

/** "MAR" is no month where it is a code; "Mei" stands beside other months. */
function isName(text: string): boolean {
  return text.length > 30 || (monthOf(text) === null && !/\d|[ivx]|satu|dua|tiga|empat|pertama|ke/i.test(text));
}
