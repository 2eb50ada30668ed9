import { cellKey } from "../grid/address";
import { alikeName, ownNames, permitNames } from "../tables/register/names";
import type { CountCell, Counts, Table } from "../tables/table";
import { areUnlike } from "../titles/channel";
import type { Steps } from "../steps";
import type { IssuedRow } from "./indexed";

/** A table of counts with the names that its rows can be found by. */
export interface Countable {
  readonly table: Table;
  readonly counts: Counts;
  readonly cells: readonly CountCell[];
  /** The folded names of each jenis izin by the key of its label's cell; none for one that is listed twice. */
  readonly names: ReadonlyMap<number, readonly string[]>;
  /** All of these names. */
  readonly foundNames: ReadonlySet<string>;
  /** With the names of those that are listed twice. */
  readonly allNames: ReadonlySet<string>;
}

/** Those of all tables that count permits. */
export function* countables(tables: readonly Table[]): Steps<readonly Countable[]> {
  const found: Countable[] = [];
  for (const table of tables) {
    const counts = table.counts?.();
    if (counts) found.push(countable(table, counts, yield* counts.cells()));
  }
  return found;
}

function countable(table: Table, counts: Counts, cells: readonly CountCell[]): Countable {
  const kinds = new Map(counts.kinds.map(({ label, kind }) => [cellKey(label.row, label.column), kind]));
  const owners = new Map<string, number>();
  for (const name of [...kinds.values()].flatMap(ownNames)) owners.set(name, (owners.get(name) ?? 0) + 1);
  const names = new Map([...kinds].map(([key, kind]) => [key, namesOwned(kind, owners)]));
  const allNames = new Set([...kinds.values()].flatMap(permitNames));
  return { table, counts, cells, names, foundNames: new Set([...names.values()].flat()), allNames };
}

/** "Izin Reklame" is "Reklame", too, unless that is another row of the table. */
function namesOwned(kind: string, owners: ReadonlyMap<string, number>): readonly string[] {
  const [name, ...short] = ownNames(kind);
  if (name === undefined || (owners.get(name) ?? 0) > 1) return [];
  const alike = alikeName(name);
  return [name, ...(owners.has(alike) ? [] : [alike]), ...short.filter((other) => owners.get(other) === 1)];
}

/** The names that a cell's permits can be found by. */
export function namesOf({ names }: Countable, { label }: CountCell): readonly string[] {
  return names.get(cellKey(label.row, label.column)) ?? [];
}

/** True for a row that may have been issued through the channel of a table. */
export function isOfChannel({ counts: { channel } }: Countable, row: IssuedRow): boolean {
  return channel === null || row.channel === null || !areUnlike(channel, row.channel);
}

/** True for tables of which one says a channel that the other does not. */
export function isNotAlike(a: Countable, b: Countable): boolean {
  return a !== b && a.counts.channel !== b.counts.channel;
}
