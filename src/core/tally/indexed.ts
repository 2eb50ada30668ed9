import type { DateReading } from "../dates/readDate";
import { filterInHandfuls, type Steps } from "../steps";
import type { PermitRegister, RegisterRow } from "../tables/register/register";

/** A month of a year as one number; the next month is one more. */
export function monthKey(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** A row that can be counted. */
export interface IssuedRow extends RegisterRow {
  readonly date: Extract<DateReading, { kind: "day" }>;
}

/** The month in which its permit was issued, as `monthKey`. */
export function monthOf({ date: { day } }: IssuedRow): number {
  return monthKey(day.year, day.month);
}

/** What a column says of permits that were not issued: "Ditolak". */
export interface Refusal {
  readonly column: number;
  readonly text: string;
}

/** A register whose rows are sorted by what they count for. */
export interface IndexedRegister {
  readonly register: PermitRegister;
  /** The rows with a day and a jenis izin; none that was refused. */
  readonly rows: readonly IssuedRow[];
  /** What the cells say by which rows are left out, each once and as it is typed: a formula would count these rows. */
  readonly refusals: readonly Refusal[];
  /** How many permits of each jenis izin have no date that can be read, by the folded name. */
  readonly undated: ReadonlyMap<string, number>;
  /** The year that all of them are of; null where they are of several. */
  readonly year: number | null;
  /** The first and the last month that the register speaks for, as `monthKey`. */
  readonly first: number;
  readonly last: number;
  /** The rows of a jenis izin by its folded name. */
  readonly byName: ReadonlyMap<string, readonly IssuedRow[]>;
  /** The rows of jenis izin, by their folded names, in one month. */
  issued(names: readonly string[], month: number): readonly IssuedRow[];
}

/** A register speaks for the period that its heading names, else for the months from its first row to its last. */
export function* indexed(register: PermitRegister): Steps<IndexedRegister> {
  const rows = yield* filterInHandfuls(register.rows, isIssued);
  yield;
  const byName = groupedBy(rows, ({ name }) => name);
  yield;
  const byMonth = new Map([...byName].map(([name, own]) => [name, groupedBy(own, monthOf)]));
  yield;
  const year = mostFrequent(rows.map(({ date }) => date.day.year));
  const { period } = register;
  const months = period ? period.months.map((month) => monthKey(period.year ?? year, month)) : rows.map(monthOf);
  return {
    register,
    rows,
    refusals: refusalsIn(register),
    undated: undatedIn(register),
    year: rows.every(({ date }) => date.day.year === year) ? year : (period?.year ?? null),
    first: months.reduce((least, month) => Math.min(least, month)),
    last: months.reduce((most, month) => Math.max(most, month)),
    byName,
    issued: (names, month) => names.flatMap((name) => byMonth.get(name)?.get(month) ?? []),
  };
}

function isIssued(row: RegisterRow): row is IssuedRow {
  return row.date?.kind === "day" && row.name !== "" && row.refusal === null;
}

function refusalsIn({ sheet, rows }: PermitRegister): readonly Refusal[] {
  const found = new Map<string, Refusal>();
  for (const { refusal } of rows) {
    const value = refusal && sheet.value(refusal.row, refusal.column);
    if (!refusal || typeof value !== "string") continue;
    const key = `${String(refusal.column)} ${value.toLowerCase()}`;
    if (!found.has(key)) found.set(key, { column: refusal.column, text: value });
  }
  return [...found.values()];
}

function undatedIn({ rows }: PermitRegister): ReadonlyMap<string, number> {
  const undated = new Map<string, number>();
  for (const { date, name, refusal } of rows) {
    if (date?.kind !== "day" && name !== "" && refusal === null) undated.set(name, (undated.get(name) ?? 0) + 1);
  }
  return undated;
}

function groupedBy<K>(rows: readonly IssuedRow[], keyOf: (row: IssuedRow) => K): Map<K, readonly IssuedRow[]> {
  const groups = new Map<K, IssuedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The number that occurs the most; the first of equals. */
export function mostFrequent(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 0;
}
