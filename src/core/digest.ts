import type { Checked } from "./check";
import { countsOf, type Counts } from "./findings/counts";
import { cellName } from "./grid/address";
import { halfUp, round } from "./numbers/rounding";
import { permitsStory } from "./narrative/permits";
import { surveyFigures } from "./said/surveys";
import type { Solved } from "./solve";
import type { Steps } from "./steps";
import type { Table } from "./tables/table";
import { periodWithYear } from "./titles/aroundTable";

/** What a workbook says in short, to be held against others: plain numbers and texts, which another thread may be sent. */
export interface Digest {
  readonly counts: Counts;
  /** The kinds of its tables, each once, in their order. */
  readonly kinds: readonly string[];
  readonly surveys: readonly SurveyDigest[];
  readonly permits: readonly PermitsDigest[];
}

/** The months of a period, 1 to 12, and its year; the year is null where nothing says it. */
export interface PeriodDigest {
  readonly months: readonly number[];
  readonly year: number | null;
}

/** A survey by its period, null where nothing says it; figures as they should be. */
export interface SurveyDigest {
  readonly period: PeriodDigest | null;
  /** Null where its sheet does not say. */
  readonly respondents: number | null;
  /** With two decimals. */
  readonly ikm: number | null;
  /** How many unsur it has, and its best answer; null where only its results are there. */
  readonly unsur: number | null;
  readonly best: number | null;
  /** What each unsur weighs: "1/9", "0.111"; null where the sheet has a row of weights, or only results. */
  readonly weight: string | null;
  /** Where its answers stand: "SKM!A1". */
  readonly place: string | null;
}

export interface PermitsDigest {
  readonly period: PeriodDigest | null;
  readonly total: number;
}

/** What a checked workbook says in short. A survey and a table of its results are one. */
export function* digestOf({ tables, findings }: Checked): Steps<Digest> {
  const permits: PermitsDigest[] = [];
  for (const one of tables) {
    const story = yield* permitsStory(one);
    if (story) permits.push({ period: periodOf(one.table), total: story.total.valueOf() });
  }
  return {
    counts: countsOf(findings),
    kinds: [...new Set(tables.map(({ table }) => table.kind))],
    surveys: onePerPeriod(tables.flatMap((one) => surveyOf(one) ?? [])),
    permits,
  };
}

function surveyOf(one: Solved): SurveyDigest | null {
  const told = surveyFigures(one);
  const { survey } = one.table;
  return (
    told && {
      period: periodOf(one.table),
      respondents: told.people?.truth.valueOf() ?? null,
      ikm: told.ikm ? round(told.ikm.truth, halfUp(2)).valueOf() : null,
      unsur: survey?.unsur.length ?? null,
      best: survey?.scale.most ?? null,
      weight: weightOf(one),
      place: survey
        ? `${one.table.sheet.name}!${cellName({ row: one.table.area.top, column: one.table.area.left })}`
        : null,
    }
  );
}

function weightOf({ judgements }: Solved): string | null {
  const weighted = judgements.find(({ relation }) => relation.rule === "skm-weighted")?.relation;
  const weight = weighted?.operator.coefficient;
  if (!weight) return null;
  return weight.n === 1n ? `1/${weight.d}` : String(weight.valueOf());
}

function periodOf(table: Table): PeriodDigest | null {
  const period = periodWithYear(table);
  return period && { months: period.months, year: period.year };
}

/** The answers say more than a table of their results. */
function onePerPeriod(surveys: readonly SurveyDigest[]): readonly SurveyDigest[] {
  const nameOf = ({ period }: SurveyDigest) => JSON.stringify(period);
  const answers = surveys.filter(({ unsur }) => unsur !== null);
  const known = new Set(answers.map(nameOf));
  return [...answers, ...surveys.filter((one) => one.unsur === null && !known.has(nameOf(one)))];
}
