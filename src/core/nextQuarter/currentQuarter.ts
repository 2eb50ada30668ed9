import { periodNamed } from "../dates/periodNamed";
import { periodsIn, type Period } from "../dates/periods";
import type { Cell } from "../grid/address";
import { contains } from "../grid/area";
import type { Sheet, Workbook } from "../grid/sheet";
import type { Table } from "../tables/table";
import { quarterOfMonth, type Quarter } from "./quarter";
import { holdsManyPeriods, isList, isPlan } from "./tableWords";

/** A tab says what its sheet is of; of its texts, the most. */
const WEIGHT_OF_NAME = 5;
const YEAR = /\b(?:19|20)\d\d\b/;
/** Longer texts tell of periods, and are of none. */
const LONGEST = 250;

/** The quarter that most texts of a sheet name, its tab more than the others; null where none names one. */
export function quarterOf(sheet: Sheet, tables: readonly Table[]): Quarter | null {
  return mostOf(namedOn(sheet, tables));
}

/** The quarter of each sheet that names one. */
export type Quarters = ReadonlyMap<Sheet, Quarter>;

export function quartersOf({ sheets }: Workbook, tables: readonly Table[]): Quarters {
  return new Map(
    sheets.flatMap((sheet) => {
      const own = quarterOf(sheet, tables);
      return own ? [[sheet, own] as const] : [];
    }),
  );
}

/**
 * The quarter that a workbook is of: the last one that a sheet with tables is of; plans are of times to come. Sheets of
 * earlier quarters are kept beside it.
 */
export function currentQuarter({ sheets }: Workbook, tables: readonly Table[], quarters: Quarters): Quarter | null {
  const year = mostOften(sheets.flatMap(yearsOn));
  const lastOf = (some: readonly Sheet[]) =>
    some
      .flatMap((sheet) => quarters.get(sheet) ?? [])
      .map((own) => ({ ...own, year: own.year ?? year }))
      .sort((one, other) => orderOf(other) - orderOf(one))[0];
  const withTables = sheets.filter((sheet) => tables.some((table) => table.sheet === sheet && !isPlan(table)));
  return lastOf(withTables) ?? lastOf(sheets) ?? null;
}

/** True for one quarter, whatever year is not named. */
export function isSameQuarter(one: Quarter, other: Quarter): boolean {
  return one.number === other.number && (one.year === null || other.year === null || one.year === other.year);
}

function orderOf({ number, year }: Quarter): number {
  return (year ?? 0) * 4 + number;
}

/** The entries of lists, and the columns of tables that go through the year, are of other times. */
function namedOn(sheet: Sheet, tables: readonly Table[]): readonly Quarter[] {
  const others = tables.filter((table) => table.sheet === sheet && (isList(table) || holdsManyPeriods(table)));
  const isOther = (cell: Cell) => others.some(({ area }) => contains(area, cell));
  const ofName = quartersIn(sheet.name);
  const found = Array.from({ length: WEIGHT_OF_NAME }, () => ofName).flat();
  for (const row of sheet.textRows) {
    for (const column of sheet.columns(row)) {
      if (!isOther({ row, column })) found.push(...quartersIn(sheet.text(row, column)));
    }
  }
  return found;
}

function quartersIn(text: string): readonly Quarter[] {
  if (text === "" || text.length > LONGEST) return [];
  const alone = periodNamed(text.replaceAll("_", " "), null);
  const year = YEAR.exec(text)?.[0];
  const named = alone ? [alone] : periodsIn(text.replaceAll("_", " "));
  return named.flatMap((period) => quarterIn(period, year === undefined ? null : Number(year)) ?? []);
}

/** Months of one quarter are of that quarter; a year, a semester, or all since January are of none. */
function quarterIn({ months, year, contradiction }: Period, said: number | null): Quarter | null {
  const [number, ...others] = new Set(months.map(quarterOfMonth));
  if (number === undefined || others.length > 0 || contradiction) return null;
  return { number, year: year ?? said };
}

function yearsOn(sheet: Sheet): readonly number[] {
  return sheet.textRows.flatMap((row) =>
    sheet.columns(row).flatMap((column) => {
      const text = sheet.text(row, column);
      return text.length > LONGEST ? [] : periodsIn(text).flatMap(({ year }) => year ?? []);
    }),
  );
}

function mostOf(quarters: readonly Quarter[]): Quarter | null {
  const number = mostOften(quarters.map((one) => one.number));
  if (number === null) return null;
  return { number, year: mostOften(quarters.flatMap((one) => (one.number === number ? (one.year ?? []) : []))) };
}

function mostOften(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
