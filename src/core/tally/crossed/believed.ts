import { readMonth } from "../../dates/months";
import { monthOfYear, yearOfMonth } from "../../dates/span";
import { ZERO } from "../../numbers/exact";
import { numberIn, type Reader } from "../../relations/reader";
import { periodsIn } from "../../dates/periods";
import { channelsIn } from "../../titles/channel";
import { linesAround, periodAround, textsAround, yearAround, type Place } from "../../titles/aroundTable";
import type { CountedCell } from "./cells";
import { totalOf } from "./relations";
import type { Grid } from "./grid";
import { monthOf, type Listed } from "./listed";

/** True where the words around a grid may be about all rows of a list: of its months, of its channel. */
export function mayBeOf(grid: Grid, list: Listed): boolean {
  return isOfPeriod(grid, list) && isOfChannel(grid, list);
}

function isOfPeriod(grid: Grid, list: Listed): boolean {
  const [months, year] = [monthsAround(grid), yearAround(grid)];
  const own = list.rows.map((row) => monthOf(list, row));
  if (own.includes(null)) return (months.length === 0 && year === null) || namesSame(grid, list);
  return own.every((one) => {
    const month = one ?? 0;
    const isOfYear = year === null || year === yearOfMonth(month);
    return isOfYear && (months.length === 0 || months.includes(monthOfYear(month)));
  });
}

/** The months that the words around a grid are about; none where they name none: "Rekap Izin Mei 2024". */
function monthsAround(grid: Grid): readonly number[] {
  const period = periodAround(grid);
  if (period) return period.months;
  const words = textsAround(grid).flatMap((text) => text.split(/[^\p{L}]+/u));
  return words.flatMap((word) => readMonth(word)?.month ?? []);
}

/** A list without days is of the period that its heading names. */
function namesSame(grid: Grid, list: Listed): boolean {
  const named = (place: Place) => new Set(linesAround(place).flatMap(({ text }) => periodsIn(text).map(keyOf)));
  const own = named(list);
  return [...named(grid)].every((period) => own.has(period));
}

function keyOf({ months, year }: { readonly months: readonly number[]; readonly year: number | null }): string {
  return `${months.join()} ${String(year)}`;
}

function isOfChannel(grid: Grid, list: Listed): boolean {
  const own = new Set(channelsAt(list));
  return channelsAt(grid).every((channel) => own.has(channel));
}

function channelsAt(place: Place): readonly string[] {
  return textsAround(place).flatMap((text) => channelsIn(text).map(({ channel }) => channel));
}

/** The cells that a list tells: all but blanks that stand for nothing; none where most figures tell another story. */
export function believed(cells: readonly CountedCell[], reader: Reader): readonly CountedCell[] {
  const stated = cells.map((one) => numberIn(reader.stated(one.cell)));
  const typed = stated.filter((one) => one !== null).length;
  const confirmed = cells.filter((one, at) => stated[at]?.equals(totalOf(one)) === true).length;
  if (confirmed * 2 < typed) return [];
  return cells.filter((one, at) => stated[at] !== null || typed === 0 || !totalOf(one).equals(ZERO));
}
