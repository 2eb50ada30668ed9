import { cellKey, type Cell } from "../../grid/address";
import type { Entries } from "../../locate/findings";
import { COUNT } from "../../numbers/kind";
import type { Reader } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { sumsEntries } from "../sums/entries";
import type { ProfileGroup } from "./groups";
import type { Profile } from "./profile";
import { borneOut } from "./borneOut";
import { countColumns, subjectIn } from "./relations";

/** What is known of the counts of a profile from elsewhere. */
interface KnownCounts {
  readonly counted: readonly Relation[];
  readonly people: ReadonlyMap<ProfileGroup, number>;
}

/** The typed counts of a profile; one that is `counted` from a survey is told from there. */
export function profileEntries(profile: Profile, reader: Reader, { counted, people }: KnownCounts): Entries {
  const columns = countColumns(profile);
  const known = new Set(counted.map(({ target }) => cellKey(target.row, target.column)));
  const leaves = profile.groups.flatMap((group) =>
    group.lines.flatMap((line) =>
      columns.map(({ column, part }) => ({
        cell: { row: line.row, column },
        subject: subjectIn(profile, group, line.label, part),
      })),
    ),
  );
  const totals = profile.groups.flatMap(({ total }) =>
    total === null ? [] : columns.map(({ column }) => ({ row: total, column })),
  );
  const subjects = new Map(leaves.map(({ cell, subject }) => [keyOf(cell), subject]));
  const counts = new Set([...subjects.keys(), ...totals.map(keyOf)].filter((key) => !known.has(key)));
  const right = borneOut(profile, reader, people);
  return sumsEntries({
    sheet: profile.sheet,
    reader,
    figureOf: (cell) => ({ rule: "profile-count", subject: subjects.get(keyOf(cell)) ?? "" }),
    kindAt: (cell) => (counts.has(keyOf(cell)) && !right.has(keyOf(cell)) ? COUNT : null),
    leaves: () => leaves.map(({ cell }) => cell).filter((cell) => counts.has(keyOf(cell))),
  });
}

function keyOf({ row, column }: Cell): number {
  return cellKey(row, column);
}
