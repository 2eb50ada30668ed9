import { UNROUNDED } from "../numbers/rounding";
import { COUNT } from "../numbers/kind";
import { countRows } from "../relations/countRows";
import type { Relation } from "../relations/relation";
import { isUnanswered, sorterOf } from "../tables/profile/categories";
import type { CountColumn } from "../tables/profile/header";
import type { ProfileGroup } from "../tables/profile/groups";
import type { Profile } from "../tables/profile/profile";
import { subjectIn } from "../tables/profile/relations";
import { conditionOf, formulaOf, type Condition } from "./condition";
import { answersIn, silentIn, type Demographic } from "./demographics";

/** What the answers to a survey say of a profile's counts, where each of them belongs to one row of the profile. */
export function countedBy(profile: Profile, demographics: readonly Demographic[]): readonly Relation[] {
  return profile.groups.flatMap((group) => {
    const lines = conditionsOf(group, demographics);
    if (!lines) return [];
    return profile.columns.counts.flatMap((column) => {
      const parts = partOf(profile, column, demographics);
      return parts
        ? group.lines.flatMap((line, at) =>
            relationAt(profile, { group, column, line }, [...(lines[at] ?? []), ...parts]),
          )
        : [];
    });
  });
}

function conditionsOf({ characteristic, lines }: ProfileGroup, demographics: readonly Demographic[]) {
  const own = demographics.find((one) => one.characteristic === characteristic);
  const named = lines.map(({ label, cell }) => ({ text: label, cell }));
  return own ? sorted(own, named) : null;
}

/** What a column counts of each row; nothing for a column of all, null for what the survey does not tell. */
function partOf({ columns: { counts } }: Profile, column: CountColumn, demographics: readonly Demographic[]) {
  if (column.part === "") return [];
  const sex = demographics.find(({ characteristic }) => characteristic === "sex");
  const named = counts.map(({ part }) => ({ text: part, cell: null }));
  return (sex && sorted(sex, named)?.[counts.indexOf(column)]) ?? null;
}

/** The condition of each label; null where an answer belongs to none, or may belong to several. */
function sorted(
  of: Demographic,
  named: readonly Parameters<typeof conditionOf>[2][],
): readonly (readonly Condition[])[] | null {
  const place = sorterOf(
    of.characteristic,
    named.map(({ text }) => text),
  );
  const rows = named.map(() => new Set<number>());
  for (const [row, value] of answersIn(of)) {
    const own = rows[place(value) ?? -1];
    if (!own) return null;
    own.add(row);
  }
  for (const row of silentIn(of)) rows[named.findIndex(({ text }) => isUnanswered(text))]?.add(row);
  return named.map((label, at) => [conditionOf(of, rows[at] ?? new Set(), label)]);
}

interface Place {
  readonly group: ProfileGroup;
  readonly column: CountColumn;
  readonly line: ProfileGroup["lines"][number];
}

function relationAt(
  profile: Profile,
  { group, column, line }: Place,
  conditions: readonly Condition[],
): readonly Relation[] {
  const [first, ...others] = conditions;
  const target = { row: line.row, column: column.column };
  if (!first || profile.sheet.isCovered(target.row, target.column)) return [];
  const rows = [...first.rows].filter((row) => others.every((other) => other.rows.has(row)));
  return [
    {
      rule: "profile-count",
      subject: subjectIn(profile, group, line.label, column.part),
      target,
      operator: countRows(rows.length, first.of.matrix.sheet.name),
      sources: [],
      formula: formulaOf(conditions, profile.sheet),
      unsaid: "register",
      kind: COUNT,
      passesOn: UNROUNDED,
      fewestDecimals: null,
    },
  ];
}
