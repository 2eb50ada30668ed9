import type { Sheet } from "../grid/sheet";
import type { NamedColumn } from "./columnNames";
import { entryText, type Entry } from "./entries";

/** Which column of a list holds what; a heading that is split over several is said of its first. */
export interface ColumnRoles<Role> {
  readonly columns: ReadonlyMap<Role, number>;
  /**
   * The columns of a heading that is split into what is ticked:
   *
   *   │         Waktu         │        │  Status         │
   *   │ TW I │ TW II │ TW III │        │ Selesai │ Proses │
   */
  readonly split: ReadonlyMap<Role, readonly NamedColumn[]>;
}

/** Each role's first column, by the surest of several ways to tell; a column has one role. */
export function rolesOf<Role>(
  columns: readonly NamedColumn[],
  ways: readonly ((words: string) => Role | null)[],
): ColumnRoles<Role> {
  const found = new Map<Role, number>();
  const split = new Map<Role, readonly NamedColumn[]>();
  const taken = new Set<number>();
  for (const roleOf of ways) {
    for (const [at, named] of columns.entries()) {
      const role = taken.has(named.column) ? null : roleIn(named, roleOf);
      if (role === null) continue;
      const parts = partsFrom(columns.slice(at), (own) => roleIn(own, roleOf) === role);
      for (const { column } of parts) taken.add(column);
      if (found.has(role)) continue;
      found.set(role, named.column);
      if (parts.length > 1) split.set(role, parts);
    }
  }
  return { columns: found, split };
}

/** What says nothing without the words over it: "Surat Masuk: Nomor │ Tanggal". */
const BARE = /^(no|nomor|tgl|tanggal|hari|waktu|nama|uraian|isi|hasil)\.?$/;

function roleIn<Role>({ name, text }: NamedColumn, roleOf: (words: string) => Role | null): Role | null {
  return BARE.test(name) ? (roleOf(text) ?? roleOf(name)) : (roleOf(name) ?? roleOf(text));
}

/** The columns below one word from the first on, as far as they are of its role. */
function partsFrom(columns: readonly NamedColumn[], isSuch: (own: NamedColumn) => boolean): readonly NamedColumn[] {
  const over = overOf(columns[0]);
  const end = columns.findIndex((own) => over === "" || overOf(own) !== over || !isSuch(own));
  return columns.slice(0, end < 0 ? columns.length : Math.max(end, 1));
}

/** The words over a column's own; all of them, where it has none. */
function overOf(named: NamedColumn | undefined): string {
  if (!named) return "";
  const { text, name } = named;
  return text === name ? text : text.slice(0, text.length - name.length).trim();
}

const TICK = /^[√✓✔☑●•*vxü]$/i;

/** What an entry says in its column, or in the columns of a split heading: there a tick says what stands over it. */
export function roleText<Role>(sheet: Sheet, { columns, split }: ColumnRoles<Role>, entry: Entry, role: Role): string {
  const parts = split.get(role);
  if (!parts) return entryText(sheet, entry, columns.get(role));
  return parts
    .map(({ column, name }) => {
      const text = entryText(sheet, entry, column);
      return TICK.test(text) ? name : text;
    })
    .filter((text) => text !== "")
    .join(", ");
}
