import { MONTH_NAME, monthOf } from "../dates/months";
import { periodNamed } from "../dates/periodNamed";
import { periodsIn, type Period } from "../dates/periods";
import type { Cell } from "../grid/address";
import { contains } from "../grid/area";
import type { Sheet, Workbook } from "../grid/sheet";
import type { Table } from "../tables/table";
import { holdsManyPeriods, isList, isPlan } from "./tableWords";
import { LENGTHS, monthsOf, termOfMonth, type Term, type TermLength } from "./term";

/** A tab says what its sheet is of; of its texts, the most. */
const WEIGHT_OF_NAME = 5;
const YEAR = /\b(?:19|20)\d\d\b/;
/** Longer texts tell of periods, and are of none. */
const LONGEST = 250;
const OTHER_NAMES = /\b(?:tribulan|kuartal|triw|trw|quarter|qtr)\b/gi;
const ONE_MONTH = new RegExp(
  String.raw`\bbulan\s*:?\s+(${MONTH_NAME})\b(?!\.?\s*(?:(?:19|20)\d\d\s*)?(?:s\.?\s?\/?d\b|sampai|hingga|dan\b|[,–-]))`,
  "iu",
);

/** The term that most texts of a sheet name, its tab more than the others; null where none names one. */
export function termOf(sheet: Sheet, tables: readonly Table[], length: TermLength): Term | null {
  const named = periodsOn(sheet, tables).flatMap((period) => termIn(period, length) ?? []);
  const number = mostOften(named.map((one) => one.number));
  if (number === null) return null;
  return { length, number, year: mostOften(named.flatMap((one) => (one.number === number ? (one.year ?? []) : []))) };
}

/** The term of each sheet that names one. */
export type Terms = ReadonlyMap<Sheet, Term>;

export function termsOf({ sheets }: Workbook, tables: readonly Table[], length: TermLength): Terms {
  return new Map(
    sheets.flatMap((sheet) => {
      const own = termOf(sheet, tables, length);
      return own ? [[sheet, own] as const] : [];
    }),
  );
}

/**
 * How long the terms of a workbook's reports are: quarters where a sheet is of one, else semesters, else months. A workbook of
 * three months and their quarter is of the quarter, one of months alone is monthly.
 */
export function lengthOfTerms({ sheets }: Workbook, tables: readonly Table[]): TermLength {
  const withTables = sheets.filter((sheet) => tables.some((table) => table.sheet === sheet && !isPlan(table)));
  const own = (withTables.length > 0 ? withTables : sheets).flatMap((sheet) => {
    const lengths = withoutManyMonths(periodsOn(sheet, tables)).flatMap(({ months }) => lengthOf(months) ?? []);
    return mostOften(lengths.filter((length) => length < 12)) ?? mostOften(lengths) ?? [];
  });
  return ([3, 6, 1, 12] as const).find((length) => own.includes(length)) ?? 3;
}

/**
 * What a workbook is of: the last term that a sheet with tables is of; plans are of times to come. Sheets of
 * earlier terms are kept beside it.
 */
export function currentTerm(
  workbook: Workbook,
  tables: readonly Table[],
  length: TermLength,
  terms = termsOf(workbook, tables, length),
): Term | null {
  const { sheets } = workbook;
  const year = mostOften(sheets.flatMap((sheet) => yearsOn(sheet)));
  const lastOf = (some: readonly Sheet[]) =>
    some
      .flatMap((sheet) => terms.get(sheet) ?? [])
      .map((own) => ({ ...own, year: own.year ?? year }))
      .sort((one, other) => orderOf(other) - orderOf(one))[0];
  const withTables = sheets.filter((sheet) => tables.some((table) => table.sheet === sheet && !isPlan(table)));
  const found = lastOf(withTables) ?? lastOf(sheets);
  if (found) return found;
  const longer = LENGTHS.find((one) => one > length);
  const around = longer && currentTerm(workbook, tables, longer);
  return around ? termOfMonth(length, monthsOf(around).last, around.year) : null;
}

/** True for one term, whatever year is not named. */
export function isSameTerm(one: Term, other: Term): boolean {
  return one.number === other.number && (one.year === null || other.year === null || one.year === other.year);
}

function orderOf({ length, number, year }: Term): number {
  return (year ?? 0) * 12 + number * length;
}

/** The periods that a sheet's name and texts name; the entries of lists, and tables that go through the year, are of other times. */
function periodsOn(sheet: Sheet, tables: readonly Table[]): readonly Period[] {
  const others = tables.filter((table) => table.sheet === sheet && (isList(table) || holdsManyPeriods(table)));
  const isOther = (cell: Cell) => others.some(({ area }) => contains(area, cell));
  const ofName = periodsOf(sheet.name);
  const found = Array.from({ length: WEIGHT_OF_NAME }, () => ofName).flat();
  for (const row of sheet.textRows) {
    for (const column of sheet.columns(row)) {
      if (!isOther({ row, column })) found.push(...periodsOf(sheet.text(row, column)));
    }
  }
  return found;
}

function periodsOf(text: string): readonly Period[] {
  if (text === "" || text.length > LONGEST) return [];
  const words = text.replaceAll("_", " ").replace(OTHER_NAMES, "triwulan");
  const said = YEAR.exec(text)?.[0];
  const alone = ONE_MONTH.exec(words);
  const month = monthOf(alone?.[1] ?? "");
  const found = { text, at: 0, contradiction: null, year: null };
  const named = month === null ? periodNamed(words, null) : { ...found, months: [month] };
  return (named ? [named] : periodsIn(words)).map((period) => ({
    ...period,
    year: period.year ?? (said === undefined ? null : Number(said)),
  }));
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
  const quarters = new Set(singles.map((month) => termOfMonth(3, month, null).number));
  const [quarter, ...others] = quarters;
  if (quarter === undefined || others.length > 0) return longer;
  const { first } = monthsOf({ length: 3, number: quarter, year: null });
  return [...longer, { months: [first, first + 1, first + 2], year: null, text: "", at: 0, contradiction: null }];
}

/** How long a term is that is all of some months; null for others, and for all since January. */
function lengthOf(months: readonly number[]): TermLength | null {
  const [first = 1] = months;
  const length = months.length === 0 ? 12 : LENGTHS.find((one) => one === months.length);
  return length !== undefined && (first - 1) % length === 0 ? length : null;
}

function yearsOn(sheet: Sheet): readonly number[] {
  return sheet.textRows.flatMap((row) =>
    sheet.columns(row).flatMap((column) => {
      const text = sheet.text(row, column);
      return text.length > LONGEST ? [] : periodsIn(text).flatMap(({ year }) => year ?? []);
    }),
  );
}

function mostOften<N extends number>(numbers: readonly N[]): N | null {
  const counts = new Map<N, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
