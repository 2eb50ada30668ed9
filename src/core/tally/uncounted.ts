import { shownCell } from "../findings/ofCell";
import type { Tallied } from "./messages";
import { rule } from "../rules/rule";
import { permitName } from "../tables/register/names";
import { isOfChannel, type Countable } from "./countable";
import { monthKey, monthOf, type IndexedRegister, type IssuedRow } from "./indexed";
import { receivedIn } from "./received";
import type { Comparison } from "./tallies";
import type { Tally } from "./tally";

/** The rows of a register that no table counts, by the reason. */
export interface Uncounted {
  readonly register: IndexedRegister["register"];
  /** Of other months. */
  readonly outside: readonly IssuedRow[];
  /** Of a jenis izin that no table has. */
  readonly unknown: readonly IssuedRow[];
  /** Of a channel without a table. */
  readonly withoutTable: readonly IssuedRow[];
}

/**
 * The rows that tables leave; nothing is said of a jenis izin that a table lists twice, nor of a month that it has but
 * whose cell is merged into another.
 */
export function uncountedBy(
  source: IndexedRegister,
  comparisons: readonly Comparison[],
  all: readonly Countable[],
): Uncounted {
  const counted = new Set(comparisons.flatMap(({ tallies }) => tallies.flatMap(rowsOf)));
  const left = source.rows.filter((row) => !counted.has(row));
  const listing = ({ name }: IssuedRow) => all.filter(({ allNames }) => allNames.has(name));
  const isListed = (row: IssuedRow) => listing(row).length > 0;
  const tablesOf = (row: IssuedRow) => listing(row).filter((one) => isOfChannel(one, row));
  const hasTable = (row: IssuedRow) => tablesOf(row).length > 0;
  const isListedTwice = (row: IssuedRow) => tablesOf(row).some(({ foundNames }) => !foundNames.has(row.name));
  const months = new Map(all.map((one) => [one, monthsOf(one, source)]));
  const isOfItsMonths = (row: IssuedRow) => tablesOf(row).some((one) => months.get(one)?.has(monthOf(row)));
  return {
    register: source.register,
    outside: left.filter((row) => hasTable(row) && !isListedTwice(row) && !isOfItsMonths(row)),
    unknown: left.filter((row) => !isListed(row)),
    withoutTable: left.filter((row) => isListed(row) && !hasTable(row)),
  };
}

function rowsOf({ rows, joined }: Tally): readonly IssuedRow[] {
  return [...rows, ...joined.flatMap(rowsOf)];
}

/** The months of a table's columns that the register speaks for. */
function monthsOf({ cells }: Countable, { year, first, last }: IndexedRegister): ReadonlySet<number> {
  const months = cells.flatMap((cell) => {
    const own = cell.year ?? year;
    return own === null ? [] : [monthKey(own, cell.month)];
  });
  return new Set(months.filter((month) => month >= first && month <= last));
}

/** A permit takes no longer; twelve months are a year mistyped. */
const LONGEST_MONTHS = 6;

/**
 * The rows outside of the period that the register's own heading names, where no table is about it. What came in within it
 * may have been issued some months later; a year later, the year is mistyped.
 */
export function outsideOwnPeriod({ register, rows, first, last }: IndexedRegister): Uncounted {
  const received = receivedIn(register);
  const isWithin = (month: number) => month >= first && month <= last;
  const cameInBefore = (row: IssuedRow) => {
    const later = (month: number) => monthOf(row) - month;
    return received(row.row).some((month) => isWithin(month) && later(month) >= 0 && later(month) <= LONGEST_MONTHS);
  };
  return {
    register,
    outside: rows.filter((row) => !isWithin(monthOf(row)) && !cameInBefore(row)),
    unknown: [],
    withoutTable: [],
  };
}

/** Rows of months that no table counts. */
export const rowsOutsidePeriod = rule({
  says: ["register-outside-period"],
  severity: "warning",
  fix: "none",
  ground: "agreement",
  find({ register: { sheet, header }, outside }: Uncounted) {
    const [first] = outside;
    if (!first) return [];
    const cell = { row: first.row, column: header.date };
    const message = { key: "register-outside-period", rows: outside.map(({ row }) => row + 1) } as const;
    return [{ cell, actual: shownCell(sheet, cell), message }];
  },
});

/** Rows of a jenis izin that no table lists. */
export const unknownKinds = rule({
  says: ["register-unknown-kind"],
  severity: "warning",
  fix: "none",
  ground: "agreement",
  find({ register: { header }, unknown }: Uncounted) {
    const [first] = unknown;
    if (!first) return [];
    const cell = { row: first.row, column: header.kind ?? header.date };
    const kinds = tallyOf(unknown, ({ kind }) => kind);
    const message = { key: "register-unknown-kind", count: unknown.length, kinds } as const;
    return [{ cell, actual: first.kind, message }];
  },
});

/** Rows of a channel that no table is for. */
export const unknownChannels = rule({
  says: ["register-unknown-channel"],
  severity: "warning",
  fix: "none",
  ground: "agreement",
  find({ register: { sheet, header }, withoutTable }: Uncounted) {
    const [first] = withoutTable;
    if (!first) return [];
    const cell = { row: first.row, column: header.channel ?? header.kind ?? header.date };
    const channels = tallyOf(withoutTable, ({ channelText }) => channelText);
    const message = { key: "register-unknown-channel", count: withoutTable.length, channels } as const;
    return [{ cell, actual: shownCell(sheet, cell), message }];
  },
});

/** How often each text occurs, whatever its case and punctuation, in the order and the spelling of its first time. */
function tallyOf(rows: readonly IssuedRow[], textOf: (row: IssuedRow) => string): readonly Tallied[] {
  const found = new Map<string, { name: string; count: number }>();
  for (const text of rows.map(textOf)) {
    const known = found.get(permitName(text));
    if (known) known.count++;
    else found.set(permitName(text), { name: text, count: 1 });
  }
  return [...found.values()];
}
