import type { Period } from "../dates/periods";
import type { Sheet, Workbook } from "../grid/sheet";
import type { Table } from "../tables/table";
import type { Named } from "./periodsNamed";
import { isPlan } from "./tableWords";
import { LENGTHS, monthsOf, termOfMonth, type Term, type TermLength } from "./term";

/** What the sheets of a workbook say of time. */
export type NamedOn = ReadonlyMap<Sheet, Named>;

/** The term of each sheet that names one: the one that most of its texts name, its tab more than the others. */
export type Terms = ReadonlyMap<Sheet, Term>;

/** How long terms are, the likelier first. */
const USUAL: readonly TermLength[] = [3, 6, 1, 12];
/** "Triwulan I dan II" compares quarters, "Triwulan I s.d. II" adds them up. */
const OF_QUARTERS = /triwulan|tri wulan|\btw\b/i;

export function termsOf(named: NamedOn, length: TermLength): Terms {
  return new Map(
    [...named].flatMap(([sheet, { periods }]) => {
      const own = termAmong(periods, length);
      return own ? [[sheet, own] as const] : [];
    }),
  );
}

/**
 * How long the terms of a workbook's reports are: quarters where a sheet is of one, else semesters, else months. A workbook of
 * three months and their quarter is of the quarter, one of months alone is monthly.
 */
export function lengthOfTerms(workbook: Workbook, tables: readonly Table[], named: NamedOn): TermLength {
  const withTables = sheetsWithTables(workbook, tables);
  const own = (withTables.length > 0 ? withTables : workbook.sheets).flatMap((sheet) => {
    const lengths = withoutManyMonths(named.get(sheet)?.periods ?? []).flatMap((period) => lengthOf(period) ?? []);
    const most = mostOften(lengths.filter((length) => length < 12)) ?? 12;
    // A sheet of a semester and of a quarter goes on by quarters.
    const isTied = (length: TermLength) => countOf(lengths, length) === countOf(lengths, most) && lengths.length > 0;
    return USUAL.find(isTied) ?? [];
  });
  return USUAL.find((length) => own.includes(length)) ?? 3;
}

/**
 * What a workbook is of: the last term that a sheet with tables is of; plans are of times to come. Sheets of
 * earlier terms are kept beside it.
 */
export function currentTerm(
  workbook: Workbook,
  tables: readonly Table[],
  named: NamedOn,
  length: TermLength,
): Term | null {
  const year = mostOften([...named.values()].flatMap(({ years }) => years));
  const terms = termsOf(named, length);
  const lastOf = (some: readonly Sheet[]) =>
    some
      .flatMap((sheet) => terms.get(sheet) ?? [])
      .map((own) => ({ ...own, year: own.year ?? year }))
      .sort((one, other) => orderOf(other) - orderOf(one))[0];
  const found = lastOf(sheetsWithTables(workbook, tables)) ?? lastOf(workbook.sheets);
  if (found) return found;
  const longer = LENGTHS.find((one) => one > length);
  const around = longer && currentTerm(workbook, tables, named, longer);
  return around ? termOfMonth(length, monthsOf(around).last, around.year) : null;
}

/** True for one term, whatever year is not named. */
export function isSameTerm(one: Term, other: Term): boolean {
  return one.number === other.number && (one.year === null || other.year === null || one.year === other.year);
}

function orderOf({ length, number, year }: Term): number {
  return (year ?? 0) * 12 + number * length;
}

function sheetsWithTables({ sheets }: Workbook, tables: readonly Table[]): readonly Sheet[] {
  const own = new Set(tables.filter((table) => !isPlan(table)).map(({ sheet }) => sheet));
  return sheets.filter((sheet) => own.has(sheet));
}

/** True for a sheet that names no term of a length but a longer one: a quarter's sheet in a step by months. A year is on every sheet. */
export function isOfLonger({ periods }: Named, length: TermLength): boolean {
  return termAmong(periods, length) === null && namesLonger(periods, length);
}

function namesLonger(periods: readonly Period[], length: TermLength): boolean {
  const lengths = periods.flatMap((period) => lengthOf(period) ?? []);
  return lengths.some((own) => own > length && own < 12);
}

function termAmong(all: readonly Period[], length: TermLength): Term | null {
  const periods = length === 1 && namesLonger(all, length) ? withoutManyMonths(all) : all;
  const named = periods.flatMap((period) => termIn(period, length) ?? []);
  const number = mostOften(named.map((one) => one.number));
  if (number === null) return null;
  return { length, number, year: mostOften(named.flatMap((one) => (one.number === number ? (one.year ?? []) : []))) };
}

/** Months of one term are of that term; what is longer, as all since January, is of none. */
function termIn({ months, year, contradiction }: Period, length: TermLength): Term | null {
  if (length === 12) return { length, number: 1, year };
  const [number, ...others] = new Set(months.map((month) => termOfMonth(length, month, year).number));
  return number === undefined || others.length > 0 || contradiction ? null : { length, number, year };
}

/** A sheet that names a month most is of that month; one of April, May and June is of none of them, but of their quarter. */
function withoutManyMonths(periods: readonly Period[]): readonly Period[] {
  const singles = periods.flatMap(({ months }) => (months.length === 1 ? months : []));
  const most = mostOften(singles);
  const isOfOne = singles.filter((month) => month === most).length * 2 > singles.length;
  if (isOfOne) return periods;
  const longer = periods.filter(({ months }) => months.length !== 1);
  const [quarter, ...others] = new Set(singles.map((month) => termOfMonth(3, month, null).number));
  if (quarter === undefined || others.length > 0) return longer;
  const { first } = monthsOf({ length: 3, number: quarter, year: null });
  return [...longer, { months: [first, first + 1, first + 2], year: null, text: "", at: 0, contradiction: null }];
}

/** How long a term is that is all of some months; null for others, and for all since January. */
function lengthOf({ months, text }: Period): TermLength | null {
  if (months.length > 3 && OF_QUARTERS.test(text)) return 3;
  const [first = 1] = months;
  const length = months.length === 0 ? 12 : LENGTHS.find((one) => one === months.length);
  return length !== undefined && (first - 1) % length === 0 ? length : null;
}

function countOf(lengths: readonly TermLength[], length: TermLength): number {
  return lengths.filter((one) => one === length).length;
}

/** Of those that come as often, the last: a report goes on from there. */
function mostOften<N extends number>(numbers: readonly N[]): N | null {
  const counts = new Map<N, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || b - a)[0]?.[0] ?? null;
}
