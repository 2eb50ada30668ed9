import { ratingsOf, type Ratings } from "../ratings/ratings";
import { ranked } from "../ratings/ranked";
import type { Exact } from "../numbers/exact";
import { isNumber } from "../relations/operators";
import type { Solved } from "../solve";
import { usualBands } from "../tables/skm/grade/bands";
import { gradeAt } from "../tables/skm/grade/grade";
import { REGULATION_GRADES } from "../tables/skm/grade/grades";
import type { Matrix } from "../tables/skm/matrix";
import { peopleIn } from "../tables/skm/perUnsur/unsurTable";
import type { Table } from "../tables/table";
import type { Alone } from "./alone";
import { isWrong } from "./isWrong";
import type { SurveyStory } from "./story";

/**
 * What a report says of a survey: the IKM, its grade, the lowest and the highest unsur. Answers tell it whatever the sheet
 * states; results by unsur have no such ground below them, so that theirs waits until nothing of it is wrong or blank.
 */
export function surveyStory(solved: Solved, tables: readonly Table[]): Alone<SurveyStory> | null {
  const ratings = ratingsOf(solved, tables);
  const told = ratings && (solved.table.survey ? byAnswers(solved, solved.table.survey) : byResults(solved, ratings));
  if (!ratings || !told) return null;
  const groups = ranked(ratings.unsur.map(({ name, figure }) => ({ one: name, figure })));
  const [lowest, ...others] = groups.map(({ ones, figure }) => ({ names: ones, figure }));
  if (!lowest) return null;
  return {
    of: "survey",
    ...told,
    measure: ratings.of,
    lowest,
    next: others.length > 1 ? (others[0] ?? null) : null,
    highest: others.at(-1) ?? null,
  };
}

type Told = Pick<SurveyStory, "respondents" | "scored">;

function byAnswers(solved: Solved, { grades: [bands, ...unsure], rows }: Matrix): Told | null {
  const ikm = ikmOf(solved);
  if (ikm === null) return null;
  const grade = bands && unsure.length === 0 ? gradeAt(ikm, bands) : null;
  return { respondents: rows.answered.length, scored: { ikm, grade } };
}

/** Graded by the bands of the regulation, where the figures are on its scale. */
function byResults(solved: Solved, { of, unsur }: Ratings): Told | null {
  const { results } = solved.table;
  if (!results || isWrong(solved) || unsur.some(({ stated }) => stated?.standing !== "right")) return null;
  const ikm = ikmOf(solved);
  const highest = Math.max(...unsur.map(({ figure }) => figure.valueOf()));
  const grade = ikm && usualBands(of, highest) ? gradeAt(ikm, REGULATION_GRADES) : null;
  return { respondents: peopleIn(results.table), scored: ikm && { ikm, grade } };
}

function ikmOf({ judgements }: Solved): Exact | null {
  const truth = judgements.find(({ relation }) => relation.rule === "skm-ikm")?.truth ?? null;
  return isNumber(truth) ? truth : null;
}
