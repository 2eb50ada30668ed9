import { ZERO } from "../numbers/exact";
import { numberIn } from "../relations/reader";
import type { CountCell } from "../tables/table";
import { isOfChannel, namesOf, type Countable } from "./countable";
import { monthKey, type IndexedRegister, type IssuedRow } from "./indexed";

/** A cell of a table with the rows of a register that it counts. */
export interface Tally {
  readonly countable: Countable;
  readonly cell: CountCell;
  readonly year: number;
  readonly source: IndexedRegister;
  readonly rows: readonly IssuedRow[];
  /** How many more permits it may count: those without a date, and those of its month whose jenis izin no table lists. */
  readonly open: number;
}

/** What a register says of a table. */
export interface Comparison {
  readonly countable: Countable;
  readonly source: IndexedRegister;
  readonly tallies: readonly Tally[];
  /** How many typed counts there are, and how many of them the register confirms. */
  readonly typed: number;
  readonly confirmed: number;
}

/** So few counts that differ are held to be wrong rather than to be counted from something else. */
const MOST_DOUBTED = 3;

/** True where a register tells another story than a table: it is not what the table was counted from, or not all. */
export function isAnotherStory({ typed, confirmed }: Comparison): boolean {
  return typed > MOST_DOUBTED && confirmed * 2 < typed;
}

/** Compares a table with a register; nothing where the register is not about what the table counts. */
export function compare(
  countable: Countable,
  source: IndexedRegister,
  all: readonly Countable[],
): readonly Comparison[] {
  const unlisted = unlistedIn(source, all);
  const tallies = countable.counts.cells.flatMap((cell) => tally(countable, cell, source, unlisted));
  if (!isAbout(tallies, source, all)) return [];
  const typed = tallies.filter((one) => typedCount(one) !== null);
  const confirmed = typed.filter((one) => typedCount(one)?.equals(one.rows.length) === true || isLeftOpen(one));
  return [{ countable, source, tallies, typed: typed.length, confirmed: confirmed.length }];
}

/** How many permits of each month have a jenis izin that no table lists: a table may name them otherwise, or together. */
function unlistedIn(source: IndexedRegister, all: readonly Countable[]): ReadonlyMap<number, number> {
  const unlisted = new Map<number, number>();
  for (const { name, month } of source.rows) {
    if (!all.some(({ allNames }) => allNames.has(name))) unlisted.set(month, (unlisted.get(month) ?? 0) + 1);
  }
  return unlisted;
}

function tally(
  countable: Countable,
  cell: CountCell,
  source: IndexedRegister,
  unlisted: ReadonlyMap<number, number>,
): readonly Tally[] {
  const year = cell.year ?? source.year;
  const names = namesOf(countable, cell);
  if (year === null || names.length === 0) return [];
  const month = monthKey(year, cell.month);
  if (month < source.first || month > source.last) return [];
  const rows = source.issued(names, month).filter((row) => isOfChannel(countable, row));
  const undated = names.reduce((sum, name) => sum + (source.undated.get(name) ?? 0), 0);
  return [{ countable, cell, year, source, rows, open: undated + (unlisted.get(month) ?? 0) }];
}

/** The number that is typed into the cell of a tally; null for a blank. */
export function typedCount({ countable, cell }: Tally) {
  return numberIn(countable.table.reader.stated(cell.cell));
}

/** True for a count that is right if some of the permits belong to it of which that is not known. */
export function isLeftOpen(one: Tally): boolean {
  const more = typedCount(one)?.sub(one.rows.length);
  return more !== undefined && more.compare(ZERO) > 0 && more.compare(one.open) <= 0;
}

/**
 * A register is about a table where it lists half of the jenis izin that the table counts anything for, or where half of
 * its rows are of a jenis izin that some table of the workbook counts.
 */
function isAbout(tallies: readonly Tally[], source: IndexedRegister, all: readonly Countable[]): boolean {
  const kinds = (own: readonly Tally[]) => new Set(own.map(({ cell }) => cell.kind)).size;
  const active = kinds(tallies.filter((one) => typedCount(one)?.equals(ZERO) !== true));
  const listed = kinds(tallies.filter(({ rows }) => rows.length > 0));
  if (listed === 0) return false;
  const known = source.rows.filter((row) => all.some(({ allNames }) => allNames.has(row.name)));
  return listed * 2 >= active || known.length * 2 >= source.rows.length;
}
