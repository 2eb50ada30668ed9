import { OTHER_SURVEY } from "../tables/skm/otherSurvey";
import type { Exact } from "../numbers/exact";
import type { Judgement } from "../relations/judge";
import { isNumber } from "../relations/operators";
import type { Solved } from "../solve";
import { gradeAt } from "../tables/skm/grade/grade";
import { readUnsurName } from "../tables/skm/header/unsur";
import { hasSubQuestions, type Matrix } from "../tables/skm/matrix";
import type { Table } from "../tables/table";
import { linesAround, periodAround } from "../titles/aroundTable";
import { ranked, type Counted } from "./ranked";
import type { SurveyStory } from "./story";

/** The heading of a survey that gives no IKM: of corruption, or of how services are perceived. */
const NO_IKM = new RegExp(String.raw`\b(?:${OTHER_SURVEY}|korupsi)\b|\bpersepsi kualitas\b`, "i");

/** What a report says of a survey by its answers: the IKM, its grade, the lowest and the highest unsur. */
export function surveyStory({ table, judgements }: Solved, tables: readonly Table[]): SurveyStory | null {
  const { survey } = table;
  const ikm = truthOf(judgements.find(({ relation }) => relation.rule === "skm-ikm"));
  if (!survey || survey.sharesRows || ikm === null) return null;
  if ([table.sheet.name, ...linesAround(table).map(({ text }) => text)].some((text) => NO_IKM.test(text))) return null;
  const groups = ranked(unsurOf(survey, judgements, tables)).map(({ ones, figure }) => ({ names: ones, figure }));
  const [lowest, ...others] = groups;
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

function unsurOf(
  survey: Matrix,
  judgements: readonly Judgement[],
  tables: readonly Table[],
): readonly Counted<string>[] {
  const rule = hasSubQuestions(survey) ? "skm-nrr-sub" : "skm-nrr";
  return survey.unsur.flatMap(({ label }) => {
    const own = judgements.find(({ relation }) => relation.rule === rule && relation.subject === label);
    const figure = truthOf(own);
    return figure === null ? [] : [{ one: nameOf(label, tables), figure }];
  });
}

function truthOf(judgement: Judgement | undefined): Exact | null {
  return judgement && isNumber(judgement.truth) ? judgement.truth : null;
}

/** A code is told by the name that tables of the workbook give it, where all give it the same. */
function nameOf(label: string, tables: readonly Table[]): string {
  if (readUnsurName(label) !== null) return label;
  const scores = tables
    .flatMap((table) => table.scores ?? [])
    .filter(({ code }) => code.toLowerCase() === label.toLowerCase());
  const [first, ...others] = scores;
  return first && others.every(({ unsur }) => unsur === first.unsur) ? first.name : label;
}
