import type { Edit } from "../../core/edits/edit";
import type { EditGroup } from "../../core/edits/group";
import { countsOf, type Counts } from "../../core/findings/counts";
import type { Finding } from "../../core/findings/finding";
import type { Table } from "../../core/tables/table";
import { grouped } from "../../text/grouped";

/** A table as it was looked at by itself. */
export interface LookedAt {
  readonly table: Table;
  /** All that was found, blank figures among it. */
  readonly findings: readonly Finding[];
  /** Makes edits of the table a group, with the cells that they were worked out from. */
  readonly group: (edits: readonly Edit[]) => EditGroup;
}

/** What its mistakes have to do with those of other sheets. */
export interface Ties {
  /** Findings of other tables that follow from its own. */
  readonly followers: readonly Finding[];
  /** Its own findings that follow from those of other tables: they are put right with these. */
  readonly led: readonly Finding[];
  readonly counts: Counts;
  /** Makes a group of edits of the table and of its followers. */
  readonly group: (edits: readonly Edit[]) => EditGroup;
}

/**
 * Joins a mistake with what follows from it on other sheets, so that all of it is told once and put right together:
 *
 *   Februari   C5 = 8 instead of 9      leads
 *   Rekap        D5 = 8                 is led
 */
export function tiesBetween<T extends LookedAt>(tables: readonly T[]): (table: T) => Ties {
  const home = new Map(tables.flatMap((table) => table.findings.map(({ id }) => [id, table] as const)));
  const owner = new Map(
    tables.flatMap((table) =>
      table.findings.flatMap(({ fix }) => (fix?.edits ?? []).map((edit) => [edit, table] as const)),
    ),
  );
  const leaderOf = ({ cause }: Finding) => home.get(cause ?? "");
  const followers = new Map(
    grouped(
      tables.flatMap(({ findings }) => findings),
      leaderOf,
    ),
  );
  const ids = new Set(home.keys());
  return (table) => ({
    followers: (followers.get(table) ?? []).filter(({ id }) => home.get(id) !== table),
    led: table.findings.filter((finding) => (leaderOf(finding) ?? table) !== table),
    counts: countsOf(table.findings, ids),
    group: (edits) => ({
      edits,
      basis: grouped(edits, (edit) => owner.get(edit) ?? table).flatMap(([one, own]) => one.group(own).basis),
    }),
  });
}
