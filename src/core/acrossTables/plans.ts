import type { Period } from "../dates/periods";
import type { Finding } from "../findings/finding";
import { findingsOf } from "../rules/rule";
import { leftOut, type Planned } from "../tables/plans/rules/leftOut";
import { isCalled } from "../tables/skm/header/unsur";
import type { Priorities, Table, UnsurScore } from "../tables/table";
import { linesAround } from "../titles/aroundTable";
import { isSamePeriod } from "../titles/clauses";
import { periodOf } from "../titles/heading";
import { endOf } from "./periodEnd";

/** Results of a survey by unsur, and the period of their title. */
interface Results {
  readonly scores: readonly UnsurScore[];
  readonly period: Period | null;
}

/** What is wrong with the priorities of follow-up plans, by the results of the survey that each follows from. */
export function checkPlans(tables: readonly Table[]): readonly Finding[] {
  const results = tables.flatMap(resultsOf);
  return tables.flatMap((table) => {
    const { priorities } = table;
    if (!priorities) return [];
    const from = namedSurvey(results, table) ?? surveyBefore(results, priorities);
    const planned = from && plannedBy(priorities, from);
    return planned ? findingsOf(leftOut, planned, table.sheet.name) : [];
  });
}

function resultsOf(table: Table): readonly Results[] {
  if (!table.scores || table.scores.length === 0) return [];
  return [{ scores: table.scores, period: periodOf(linesAround(table)) }];
}

/** The heading of a plan that says which results it follows from: "Rencana Tindak Lanjut Hasil SKM Triwulan II". */
const OF_RESULTS = /\bhasil\b.*\b(?:survei|survey|skm|ikm)\b/i;

/** The only results of the period that the plan says it follows from; null where it says none, or there are several. */
function namedSurvey(results: readonly Results[], plan: Table): Results | null {
  const named = periodOf(linesAround(plan).filter(({ text }) => OF_RESULTS.test(text)));
  if (!named) return null;
  const [own, ...more] = results.filter(({ period }) => period !== null && isSamePeriod(period, named));
  return own && more.length === 0 ? own : null;
}

/** The last results from before the plan begins; of several without a period none is surely the last. */
function surveyBefore(results: readonly Results[], { month, year }: Priorities): Results | null {
  const [first, ...more] = results;
  if (more.length === 0) return first ?? null;
  if (results.some(({ period }) => period === null)) return null;
  const inYear = year ?? Math.max(...results.map(({ period }) => period?.year ?? 0));
  // A plan that names no month begins in its year: only results from before that year are surely earlier.
  const isBefore = (end: number) => end < inYear * 12 + (month ?? 1);
  const dated = results.map((own) => ({ own, end: endOf(own.period) })).filter(({ end }) => isBefore(end));
  return dated.sort((one, other) => other.end - one.end)[0]?.own ?? null;
}

/** Null where the plan is about something that the survey did not score, or scored twice. */
function plannedBy({ unsur }: Priorities, { scores, period }: Results): Planned | null {
  const planned = unsur.flatMap(({ text, cell }) => {
    const [score, ...more] = scores.filter((score) => isCalled(score, text));
    return score && more.length === 0 ? [{ ...score, cell }] : [];
  });
  if (planned.length < unsur.length) return null;
  return { planned, scores, survey: period?.text ?? null };
}
