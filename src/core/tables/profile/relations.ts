import type { Cell } from "../../grid/address";
import { COUNT } from "../../numbers/kind";
import type { Reader } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { sumRelation } from "../sums/sumRelation";
import type { ProfileGroup } from "./groups";
import type { CountColumn } from "./header";
import type { Profile } from "./profile";
import { peopleBeside } from "./notAll";
import { areOfRows } from "./shareFigures";
import { shareRelations } from "./shares";

/** A figure of a profile in the sheet's own words; several groups in one table are told apart. */
export function subjectIn({ groups }: Profile, { name }: ProfileGroup, ...words: readonly string[]): string {
  const own = groups.length > 1 ? [name, ...words] : words;
  return own.filter(Boolean).join(", ");
}

/** What must hold in a profile by itself: totals, and shares of them; `people` is how many answered, where that is known. */
export function profileRelations(
  profile: Profile,
  reader: Reader,
  people: ReadonlyMap<ProfileGroup, number>,
): readonly Relation[] {
  return profile.groups.flatMap((group) => {
    const answered = people.get(group) ?? null;
    const areAll = ({ column }: CountColumn) => peopleBeside(profile, group, column, reader, answered) === null;
    return [
      ...countColumns(profile)
        .filter(areAll)
        .flatMap((column) => totalOf(profile, group, column, reader)),
      ...acrossIn(profile, group, reader),
      ...profile.columns.shares
        .filter((share) => areAll(share.of) && !areOfRows(profile, { group, share, reader }))
        .flatMap((share) =>
          shareRelations({
            group,
            share,
            reader,
            people: answered,
            subject: (label) => subjectIn(profile, group, label, share.words),
          }),
        ),
    ];
  });
}

/** Every column of counts, that of all parts last. */
export function countColumns({ columns: { counts, total } }: Profile): readonly CountColumn[] {
  return total ? [...counts, total] : counts;
}

function totalOf(
  profile: Profile,
  group: ProfileGroup,
  { column, part }: CountColumn,
  reader: Reader,
): readonly Relation[] {
  if (group.total === null || group.lines.length < 2) return [];
  const target = { row: group.total, column };
  if (profile.sheet.isCovered(target.row, target.column)) return [];
  const parts = group.lines.map(({ row }) => ({ row, column }));
  return [sumOf(subjectIn(profile, group, "Jumlah", part), target, parts, reader)];
}

/** "L │ P │ Jumlah". */
function acrossIn(profile: Profile, group: ProfileGroup, reader: Reader): readonly Relation[] {
  const { total, counts } = profile.columns;
  if (!total) return [];
  const lines = [...group.lines, ...(group.total === null ? [] : [{ row: group.total, label: "Jumlah" }])];
  return lines.map(({ row, label }) =>
    sumOf(
      subjectIn(profile, group, label, total.words),
      { row, column: total.column },
      counts.map(({ column }) => ({ row, column })),
      reader,
    ),
  );
}

function sumOf(subject: string, target: Cell, parts: readonly Cell[], reader: Reader): Relation {
  return sumRelation({ rule: "profile-total", subject, target, parts, reader, kind: COUNT });
}
