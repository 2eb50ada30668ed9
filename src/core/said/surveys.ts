import type { Period } from "../dates/periods";
import { exact } from "../numbers/exact";
import { isNumber } from "../relations/operators";
import { numberIn } from "../relations/reader";
import type { Solved } from "../solve";
import { isOwnSurvey } from "../tables/skm/matrix";
import { isAnothers, partIn } from "../tables/skm/summary/anothers";
import { isOfOthers } from "../tables/skm/grade/saidIkm";
import { peopleIn } from "../tables/skm/perUnsur/unsurTable";
import { textsAround, periodWithYear } from "../titles/aroundTable";
import type { Sheet } from "../grid/sheet";
import type { Area } from "../grid/area";
import type { Told } from "./told";
import { isOtherSurvey } from "../tables/skm/otherSurvey";

/** What a survey came to, as it should be and as its table states it. */
export interface SurveyFigures {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly ikm: Told | null;
  readonly people: Told | null;
}

/** The same of a survey whose period is known. */
export interface SurveyTold extends SurveyFigures {
  readonly period: Period;
}

/** The surveys of a workbook by their periods: by their answers, and by tables of their results. */
export function surveysTold(solved: readonly Solved[]): readonly SurveyTold[] {
  return solved.flatMap((one) => {
    const period = periodWithYear(one.table);
    const told = period && surveyFigures(one);
    return told ? [{ ...told, period }] : [];
  });
}

/** What a table says of a survey of the whole office; null for any other table. */
export function surveyFigures(one: Solved): SurveyFigures | null {
  const { table } = one;
  const isSurvey = table.survey ? isOwnSurvey(table.survey) : (table.results?.figures.length ?? 0) > 0;
  if (!isSurvey || isOfSome(one)) return null;
  return { sheet: table.sheet, area: table.area, ikm: ikmOf(one), people: peopleOf(one) };
}

/** True for a survey of another kind, of one service, or of some who answered. */
function isOfSome({ table }: Solved): boolean {
  return textsAround(table).some(
    (text) => isOtherSurvey(text) || partIn(text) !== null || isAnothers(text) || isOfOthers(text),
  );
}

function ikmOf({ table: { reader }, judgements, doubts }: Solved): Told | null {
  const [ikm, ...more] = judgements.filter(({ relation }) => relation.rule === "skm-ikm");
  if (!ikm || more.length > 0 || doubts.has(ikm.relation) || !isNumber(ikm.truth)) return null;
  return { truth: ikm.truth, stated: numberIn(reader.stated(ikm.relation.target)) };
}

function peopleOf({ table }: Solved): Told | null {
  const people = table.survey?.rows.answered.length ?? (table.results && peopleIn(table.results.table));
  return people == null ? null : { truth: exact(people), stated: null };
}
