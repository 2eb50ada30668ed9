import type { Period } from "../dates/periods";
import type { Steps } from "../steps";
import type { ResultFigure, Table } from "../tables/table";
import { foldWords } from "../grid/foldWords";
import { periodWithYear, yearAround } from "../titles/aroundTable";
import { isSamePeriod } from "../titles/clauses";
import { believed, isRepeated } from "./references";
import { ResultsFigures } from "./resultsFigures";
import type { Sources } from "./sources";
import { copiesOf, rightIn, tells, type Copy, type Fitting } from "./surveyCopies";
import type { Surveyed } from "./surveyed";
import { isOfOthers } from "./surveyFor";
import { joined } from "./surveyJoined";

/**
 * Tables of several periods, or of several services with a sheet each, repeat the surveys of these periods: what is wrong there is wrong here, and what is still blank
 * here is read from there. A table of which nothing is known even then – what is planned for each quarter – is none.
 *
 *   Unsur       │ TW I           │ TW II
 *   Persyaratan │ ='SKM TW I'!C9 │ ='SKM TW II'!C9
 */
export function* joinTrends(all: Table[], surveys: readonly Surveyed[], sources: Sources): Steps<void> {
  const results = all.flatMap((table) => {
    return table.results && !table.trend?.length ? [new ResultsFigures(table, table.results, sources)] : [];
  });
  for (const [at, table] of all.entries()) {
    const found: Fitting[] = [];
    for (const period of table.trend ?? []) {
      const isMeant = (survey: Table) => isOf(survey, period.period);
      const own =
        (yield* surveyOf(
          table,
          period.figures,
          surveys.filter((one) => isMeant(one.table)),
        )) ??
        (yield* surveyOf(
          table,
          period.figures,
          results.filter((one) => isMeant(one.table)),
        ));
      if (own) found.push(own);
    }
    for (const { name, figures } of table.ofServices ?? []) {
      const called = surveys.filter((one) => isCalled(one.table, name) && !areOfTwoYears(table, one.table));
      const own = yield* surveyOf(table, figures, called);
      if (own) found.push(own);
    }
    const copies = new Set(heldTo(found));
    all[at] = found.reduce(
      (rest, one) => joined(rest, { ...one, copies: one.copies.filter((own) => copies.has(own)) }),
      table,
    );
  }
  const isUnknown = ({ trend = [], relations }: Table) => trend.length > 0 && relations.length === 0;
  all.splice(0, all.length, ...all.filter((table) => !isUnknown(table)));
}

/** The survey that is meant, by its answers or its results; null where there is none, or several that may be. */
function* surveyOf(
  table: Table,
  figures: readonly ResultFigure[],
  surveys: readonly Surveyed[],
): Steps<Fitting | null> {
  const fitting: Fitting[] = [];
  for (const survey of surveys) {
    if (survey.table === table || isOfOthers(table, survey.table)) continue;
    const copies = yield* copiesOf(table, figures, survey);
    if (copies.length > 0) fitting.push({ survey, copies });
  }
  const [only, ...more] = fitting.length > 1 ? fitting.filter(({ copies }) => isTold(copies)) : fitting;
  return only && more.length === 0 ? only : null;
}

function isOf(survey: Table, period: Period): boolean {
  const own = periodWithYear(survey);
  return own !== null && isSamePeriod(own, period);
}

/** The sheet of a survey is called as its service, or as the survey of that. */
function isCalled({ sheet }: Table, name: string): boolean {
  return foldWords(sheet.name.replace(OF_SURVEY, "")) === foldWords(name.replace(OF_SURVEY, ""));
}

const OF_SURVEY = /^(data |survei |hasil )?([si]km|survei|data)(?![a-z])[ _-]*/i;

function areOfTwoYears(one: Table, other: Table): boolean {
  const [year, otherYear] = [yearAround(one), yearAround(other)];
  return year !== null && otherYear !== null && year !== otherYear;
}

function isTold(copies: readonly Copy[]): boolean {
  return rightIn(copies) * 2 > copies.filter(tells).length;
}

/** Where most of what a column says is not the surveys', it is of something else. */
function heldTo(fitting: readonly Fitting[]): readonly Copy[] {
  const all = fitting.flatMap(({ copies }) => copies);
  const columns = new Map<number, Copy[]>();
  for (const copy of all.filter(tells)) {
    columns.set(copy.cell.column, [...(columns.get(copy.cell.column) ?? []), copy]);
  }
  const held: ReadonlySet<unknown> = new Set(believed([...columns.values()]));
  return all.filter((copy) => held.has(copy) || (!copy.figure.tells && (copy.stated === null || isRepeated(copy))));
}
