import type { PeriodDigest, SurveyDigest } from "../core/digest";
import { grouped } from "../text/grouped";
import type { Texts } from "../text/texts";
import type { Known } from "./known";

/** What the files add up to, period by period: respondents, the lowest and the highest IKM, permits. */
export function totals(files: readonly Known[], { overview }: Texts): readonly string[] {
  const name = (of: PeriodDigest | null) => (of ? overview.period(of.months, of.year) : overview.noPeriod);
  const surveys = files.flatMap(({ name: file, digest }) => digest.surveys.map((survey) => ({ ...survey, file })));
  const permits = files.flatMap(({ digest }) => digest.permits);
  return [
    ...grouped(surveys, ({ period }) => name(period)).flatMap(([period, own]) => surveyLine(period, own, overview)),
    ...grouped(permits, ({ period }) => name(period)).map(([period, own]) =>
      overview.permitsTotal(period, own.length, sumOf(own.map(({ total }) => total))),
    ),
  ];
}

function surveyLine(
  period: string,
  surveys: readonly (SurveyDigest & { readonly file: string })[],
  overview: Texts["overview"],
): readonly string[] {
  const ranked = surveys
    .flatMap(({ ikm, file }) => (ikm === null ? [] : [{ ikm, file }]))
    .sort((one, other) => one.ikm - other.ikm);
  const [lowest, highest] = [ranked[0], ranked.at(-1)];
  if (!lowest || !highest) return [];
  const respondents = sumOf(surveys.map((survey) => survey.respondents ?? 0));
  const files = new Set(ranked.map(({ file }) => file)).size;
  return [overview.surveyTotal(period, files, respondents, lowest, highest)];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
