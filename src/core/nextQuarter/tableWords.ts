import { monthOf } from "../dates/months";
import { spanOf, type MonthSpan } from "../dates/span";
import { foldSpaces } from "../grid/foldSpaces";
import { withJumlah } from "../grid/withJumlah";
import type { Table } from "../tables/table";
import { periodAround } from "../titles/aroundTable";
import { monthsOf, termBefore, termOfMonth, type Term, type TermLength } from "./term";

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

const QUARTER = 3;
const KINDS_OVER_TIME = ["skm-periods"];

/** True for a table of more than one quarter, whichever of them the workbook is of. Those of shorter terms are told by their sheets. */
export function holdsManyPeriods(table: Table): boolean {
  if ((table.trend?.length ?? 0) > 0 || KINDS_OVER_TIME.includes(table.kind)) return true;
  return isOfSeveral(
    QUARTER,
    spansIn(table).map(({ to }) => to),
  );
}

/**
 * True for a table that holds several periods beside each other: quarters, all months of a year. It goes on through the
 * year as it is; one that compares the term with another (`comparesTerms`) does not.
 */
export function holdsSeveralPeriods(table: Table, term: Term): boolean {
  if ((table.trend?.length ?? 0) > 0 || KINDS_OVER_TIME.includes(table.kind)) return true;
  if (isList(table)) return false;
  if (comparesTerms(table, term)) return false;
  if (isOfSeveral(term.length, periodAround(table)?.months ?? [])) return true;
  return spansIn(table).some((span) => !isWithin(span, term));
}

/**
 * True for a table that compares a term with the one before, or with the same of another year, and nothing else: a column
 * says how it has changed, and none adds both up.
 */
export function comparesTerms(table: Table, term: Term): boolean {
  const spans = spansIn(table);
  if (!spans.some((span) => isWithin(span, term))) return false;
  const others = spans.filter((span) => !isWithin(span, term));
  const before = termBefore(term);
  const isCompared = (span: MonthSpan) => isWithin(span, before) || isWithin(span, { ...term, year: null });
  return others.length > 0 && others.every(isCompared) && tellsChange(table);
}

/** How something has changed may stand beside what is understood of the table. */
const BESIDE = 2;
const CHANGE = /selisih|naik|turun|perubahan|pertumbuhan|growth|perkembangan|tren|\+\/-|±/i;
const ADDED_UP = /^(?:jumlah|total)\b/i;

/** True for a column of how something has changed. */
export function isOfChange(words: string): boolean {
  return CHANGE.test(words);
}

function tellsChange({ sheet, area }: Table): boolean {
  const words: string[] = [];
  for (let row = area.top; row < Math.min(area.bottom, area.top + HEADER_ROWS); row++)
    for (let column = area.left + 1; column <= area.right + BESIDE; column++) words.push(sheet.text(row, column));
  return words.some((text) => CHANGE.test(text)) && !words.some((text) => ADDED_UP.test(withJumlah(text)));
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
function isOfSeveral(length: TermLength, months: readonly number[]): boolean {
  const numbers = months.map((month) => termOfMonth(length, ((month - 1) % MONTHS_OF_YEAR) + 1, null).number);
  return new Set(numbers).size > 1;
}

function isWithin({ from, to }: MonthSpan, term: Term): boolean {
  const { first, last } = monthsOf(term);
  const year = Math.floor((to - 1) / MONTHS_OF_YEAR);
  const [start, end] = [from - year * MONTHS_OF_YEAR, to - year * MONTHS_OF_YEAR];
  return start >= first && end <= last && (year === 0 || term.year === null || year === term.year);
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
