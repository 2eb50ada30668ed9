import type { Finding } from "../findings/finding";
import { note } from "../findings/note";
import { shownCell } from "../findings/ofCell";
import type { Tallied } from "../findings/message";
import { permitName } from "../tables/register/names";
import { isOfChannel, type Countable } from "./countable";
import type { IndexedRegister, IssuedRow } from "./indexed";
import type { Comparison } from "./tallies";

/**
 * The rows of a register that no table counts: those of other months, of a jenis izin that no table has, and of a channel
 * without a table. Nothing is said of a jenis izin that a table lists twice.
 */
export function uncounted(
  source: IndexedRegister,
  comparisons: readonly Comparison[],
  all: readonly Countable[],
): readonly Finding[] {
  const counted = new Set(comparisons.flatMap(({ tallies }) => tallies.flatMap(({ rows }) => rows)));
  const left = source.rows.filter((row) => !counted.has(row));
  const listing = ({ name }: IssuedRow) => all.filter(({ allNames }) => allNames.has(name));
  const isListed = (row: IssuedRow) => listing(row).length > 0;
  const tablesOf = (row: IssuedRow) => listing(row).filter((one) => isOfChannel(one, row));
  const hasTable = (row: IssuedRow) => tablesOf(row).length > 0;
  const isListedTwice = (row: IssuedRow) => tablesOf(row).some(({ foundNames }) => !foundNames.has(row.name));
  return [
    ...outside(
      source,
      left.filter((row) => hasTable(row) && !isListedTwice(row)),
    ),
    ...unknown(
      source,
      left.filter((row) => !isListed(row)),
    ),
    ...withoutTable(
      source,
      left.filter((row) => isListed(row) && !hasTable(row)),
    ),
  ];
}

/** The rows of a register outside of the period that its own heading names. */
export function outsideOwnPeriod(source: IndexedRegister): readonly Finding[] {
  return outside(
    source,
    source.rows.filter(({ month }) => month < source.first || month > source.last),
  );
}

function outside({ register: { sheet, header } }: IndexedRegister, rows: readonly IssuedRow[]): readonly Finding[] {
  const [first] = rows;
  if (!first) return [];
  const cell = { row: first.row, column: header.date };
  const message = { key: "register-outside-period", rows: rows.map(({ row }) => row + 1) } as const;
  return [note({ severity: "warning", sheet: sheet.name, cell, actual: shownCell(sheet, cell), message })];
}

function unknown({ register: { sheet, header } }: IndexedRegister, rows: readonly IssuedRow[]): readonly Finding[] {
  const [first] = rows;
  if (!first) return [];
  const cell = { row: first.row, column: header.kind };
  const message = {
    key: "register-unknown-kind",
    count: rows.length,
    kinds: tallyOf(rows, ({ kind }) => kind),
  } as const;
  return [note({ severity: "warning", sheet: sheet.name, cell, actual: first.kind, message })];
}

function withoutTable(
  { register: { sheet, header } }: IndexedRegister,
  rows: readonly IssuedRow[],
): readonly Finding[] {
  const [first] = rows;
  if (!first) return [];
  const cell = { row: first.row, column: header.channel ?? header.kind };
  const channels = tallyOf(rows, ({ channelText }) => channelText);
  const message = { key: "register-unknown-channel", count: rows.length, channels } as const;
  return [note({ severity: "warning", sheet: sheet.name, cell, actual: shownCell(sheet, cell), message })];
}

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
