import { isSamePeriod } from "../titles/clauses";
import { periodAround, yearAround } from "../titles/aroundTable";
import { isOwnSurvey, type Matrix } from "../tables/skm/matrix";
import type { Table } from "../tables/table";

/** The survey whose respondents a profile is of: the one of its period, or the only one; null where several may be meant. */
export function surveyOf(profile: Table, all: readonly Table[]): Matrix | null {
  const surveys = all.flatMap((table) =>
    table.survey && isOwnSurvey(table.survey) ? [{ table, survey: table.survey }] : [],
  );
  const possible = surveys.filter(({ table }) => isOfSamePeriod(profile, table));
  const onSheet = possible.filter(({ table }) => table.sheet === profile.sheet);
  const dated = possible.filter(({ table }) => periodAround(table) !== null && periodAround(profile) !== null);
  for (const some of [dated, onSheet, possible]) {
    const [only, ...more] = some;
    if (only && more.length === 0) return only.survey;
  }
  return null;
}

/** True where neither names a time that the other is not of: who answered in a quarter are not all of the year. */
function isOfSamePeriod(one: Table, other: Table): boolean {
  const [own, theirs] = [periodAround(one), periodAround(other)];
  if (own && theirs) return isSamePeriod(own, theirs);
  const [ownYear, theirYear] = [yearAround(one), yearAround(other)];
  if (ownYear === null || theirYear === null) return true;
  return ownYear === theirYear && (one.sheet === other.sheet || (own === null && theirs === null));
}
