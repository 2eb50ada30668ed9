import { ZERO } from "../numbers/exact";
import type { CountCell } from "../tables/table";
import { isOfChannel, namesOf, type Countable } from "./countable";
import { monthKey, monthOf, type IndexedRegister } from "./indexed";
import { leftOpen } from "./leftOpen";
import { countOf, typedCount, type Tally } from "./tally";

/** What a register says of a table. */
export interface Comparison {
  readonly countable: Countable;
  readonly source: IndexedRegister;
  readonly tallies: readonly Tally[];
  /** The counts that may be right though the register does not confirm them. */
  readonly leftOpen: ReadonlySet<Tally>;
  /** How many other typed counts there are, and how many of them the register confirms. */
  readonly typed: number;
  readonly confirmed: number;
}

/** So few counts that differ are held to be wrong rather than to be counted from something else. */
const MOST_DOUBTED = 3;

/** True where a register tells another story than a table: it is not what the table was counted from, or not all. */
export function isAnotherStory({ typed, confirmed }: Pick<Comparison, "typed" | "confirmed">): boolean {
  return typed > MOST_DOUBTED && confirmed * 2 < typed;
}

/** Compares a table with a register; nothing where the register is not about what the table counts. */
export function compare(
  countable: Countable,
  source: IndexedRegister,
  all: readonly Countable[],
): readonly Comparison[] {
  const unlisted = unlistedIn(source, all);
  const tallies = countable.cells.flatMap((cell) => tally(countable, cell, source));
  if (!isAbout(tallies, source, all)) return [];
  const open = new Set([...leftOpen(tallies, unlisted), ...tallies.filter(isUnclear)]);
  return [{ countable, source, tallies, leftOpen: open, ...agreement(tallies, open) }];
}

/** Where the register confirms no figure but zeros, and most are left open, those count, too: nothing speaks for it. */
export function agreement(tallies: readonly Tally[], open: ReadonlySet<Tally>) {
  const typed = tallies.filter((one) => typedCount(one) !== null);
  const confirmed = typed.filter((one) => typedCount(one)?.equals(countOf(one)) === true);
  const figures = typed.filter((one) => typedCount(one)?.equals(ZERO) !== true);
  const isUnsupported = open.size * 2 > figures.length && !confirmed.some((one) => countOf(one) > 0);
  return isUnsupported
    ? { typed: figures.length, confirmed: 0 }
    : { typed: typed.length - open.size, confirmed: confirmed.length };
}

/** How many permits of each month have a jenis izin that no table lists: a table may name them otherwise, or together. */
function unlistedIn(source: IndexedRegister, all: readonly Countable[]): ReadonlyMap<number, number> {
  const unlisted = new Map<number, number>();
  for (const row of source.rows) {
    if (all.some(({ allNames }) => allNames.has(row.name))) continue;
    const month = monthOf(row);
    unlisted.set(month, (unlisted.get(month) ?? 0) + 1);
  }
  return unlisted;
}

function tally(countable: Countable, cell: CountCell, source: IndexedRegister): readonly Tally[] {
  const year = cell.year ?? source.year;
  const names = namesOf(countable, cell);
  if (year === null || names.length === 0) return [];
  if (source.register.ownKind !== null && !names.some((name) => source.byName.has(name))) return [];
  const month = monthKey(year, cell.month);
  if (month < source.first || month > source.last) return [];
  const rows = source.issued(names, month).filter((row) => isOfChannel(countable, row));
  const undated = names.reduce((sum, name) => sum + (source.undated.get(name) ?? 0), 0);
  return [{ countable, cell, year, source, rows, joined: [], undated }];
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

/** True where it is not clear of some rows whether they count. */
export function isUnclear({ rows }: Tally): boolean {
  return rows.some(({ unclear }) => unclear !== null);
}
