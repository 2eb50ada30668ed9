import { isNumber } from "../relations/operators";
import { ratingsOf } from "../ratings/ratings";
import { ranked } from "../ratings/ranked";
import type { Solved } from "../solve";
import { gradeAt } from "../tables/skm/grade/grade";
import type { Table } from "../tables/table";
import { periodAround } from "../titles/aroundTable";
import type { SurveyStory } from "./story";

/** What a report says of a survey by its answers: the IKM, its grade, the lowest and the highest unsur. */
export function surveyStory(solved: Solved, tables: readonly Table[]): SurveyStory | null {
  const { table, judgements } = solved;
  const { survey } = table;
  const ikm = judgements.find(({ relation }) => relation.rule === "skm-ikm")?.truth ?? null;
  if (!survey || ikm === null || !isNumber(ikm)) return null;
  const unsur = ratingsOf(solved, tables)?.unsur ?? [];
  const groups = ranked(unsur.map(({ name, figure }) => ({ one: name, figure })));
  const [lowest, ...others] = groups.map(({ ones, figure }) => ({ names: ones, figure }));
  if (!lowest) return null;
  const [bands, ...unsure] = survey.grades;
  return {
    of: "survey",
    period: periodAround(table)?.text ?? null,
    respondents: survey.rows.answered.length,
    ikm,
    grade: bands && unsure.length === 0 ? gradeAt(ikm, bands) : null,
    lowest,
    next: others.length > 1 ? (others[0] ?? null) : null,
    highest: others.at(-1) ?? null,
  };
}
