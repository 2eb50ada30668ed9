import { changeOf } from "../../../core/narrative/change";
import type { Ranked, Scored, SurveyStory } from "../../../core/narrative/story";
import { counted } from "../../counted";
import { quoted, type Numbers } from "../words";

const DECIMALS = { nrr: 3, index: 2 } as const;

/** The paragraph of a survey. */
export function survey(story: SurveyStory, number: Numbers): string {
  return [scoreOf(story, number), changeSince(story, number), unsurOf(story, number)].filter(Boolean).join(" ");
}

function scoreOf({ period, respondents, scored }: SurveyStory, number: Numbers): string {
  const during = period === null ? "" : ` in ${period}`;
  const by =
    respondents === null ? "By the results of the survey" : `By the answers of ${counted(respondents, "respondent")}`;
  if (!scored) return `${by}${during},`;
  const graded = scored.grade ? `, which is a service quality of ${scored.grade.mutu} (${scored.grade.kinerja})` : "";
  return `${by}, the public satisfaction index (IKM)${during} is ${number(scored.ikm, 2)}${graded}.`;
}

function changeSince({ scored, before }: SurveyStory, number: Numbers): string {
  if (!scored || !before) return "";
  const { is } = changeOf(before.ikm, scored.ikm, 2);
  const ends = gradeChange(before, scored);
  if (is === "same") return `That is the same as in ${before.period}${ends}.`;
  const moved = is === "more" ? "rose" : "fell";
  return `The IKM ${moved} from ${number(before.ikm, 2)} in ${before.period} to ${number(scored.ikm, 2)}${ends}.`;
}

function gradeChange(before: Scored, after: Scored): string {
  if (!before.grade || !after.grade) return "";
  const [was, is] = [before.grade, after.grade];
  if (was.mutu === is.mutu) return `; the service quality is still ${is.mutu} (${is.kinerja})`;
  return `; the service quality went from ${was.mutu} (${was.kinerja}) to ${is.mutu} (${is.kinerja})`;
}

function unsurOf({ measure, lowest, next, highest, scored }: SurveyStory, number: Numbers): string {
  const by = measure === "nrr" ? "on average" : "by its index";
  const named = (ranked: Ranked) => `${quoted(ranked.names, "and")} (${number(ranked.figure, DECIMALS[measure])})`;
  const begin = (text: string) => (scored ? text.charAt(0).toUpperCase() + text.slice(1) : text);
  if (!highest) return begin(`all unsur have the same figure, ${number(lowest.figure, DECIMALS[measure])}.`);
  const followed = next ? `, followed by ${named(next)}` : "";
  return (
    begin(`the lowest ${by} is ${named(lowest)}${followed}; the highest is ${named(highest)}. `) +
    `What is lowest should be improved first.`
  );
}
