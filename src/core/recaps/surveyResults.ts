import type { Steps } from "../steps";
import type { Table } from "../tables/table";
import type { Sources } from "./sources";
import { believed } from "./references";
import { copiesOf, tells, type Fitting } from "./surveyCopies";
import { SurveyFigures } from "./surveyFigures";
import type { Surveyed } from "./surveyed";
import { surveyFor } from "./surveyFor";
import { joined } from "./surveyJoined";

/** So many unsur make a survey. */
const FEWEST = 4;

/**
 * Tables of results repeat the figures of the survey that they are about: what is wrong there is wrong here, and what is
 * still blank here is read from there. The unsur go by their names, since offices number them differently.
 *
 *   SKM!B145  3,512, should be 3,350 ──▶ Tabel 6!C2  3,512   follows from it
 *   SKM!B145  3,350                  ──▶ Tabel 6!C2          =SKM!B145
 */
export function* joinResults(all: Table[], surveys: readonly Surveyed[]): Steps<void> {
  for (const [at, table] of all.entries()) {
    const results = table.results?.figures ?? [];
    if (new Set(results.flatMap(({ of }) => of?.name ?? [])).size < FEWEST) continue;
    const fitting: Fitting[] = [];
    for (const survey of surveys) {
      yield;
      const copies = yield* copiesOf(table, results, survey);
      if (believed([copies.filter(tells)]).length > 0) fitting.push({ survey, copies });
    }
    const own = surveyFor(table, fitting, all);
    if (own) all[at] = joined(table, own);
  }
}

/** The surveys of a workbook by their answers. */
export function surveysAmong(all: readonly Table[], sources: Sources): readonly Surveyed[] {
  return all.flatMap((table) => {
    const { survey, sheet, relations } = table;
    if (!survey || relations.length === 0) return [];
    const isAlone = all.filter((other) => other.survey?.computedIn === null && other.sheet === sheet).length === 1;
    return [new SurveyFigures(table, survey, sources, isAlone)];
  });
}
