import { same, type Exact } from "../numbers/exact";
import { halfUp, round } from "../numbers/rounding";
import type { Solved } from "../solve";
import { flatMapInSteps, type Steps } from "../steps";
import type { Table } from "../tables/table";
import { isOfAnotherOffice } from "../titles/offices";
import type { DatedPeriod } from "../titles/datedPeriod";
import type { Alone } from "./alone";
import { investmentStory } from "./investment";
import { periodOf } from "./periodOf";
import { permitsStory } from "./permits";
import type { InvestmentStory, PermitsStory, Story, SurveyStory } from "./story";
import { subjectOf } from "./subject";
import { surveyStory } from "./survey";

type One = Alone<SurveyStory> | Alone<PermitsStory> | Alone<InvestmentStory>;

/** A table with what is told of it by itself, and when it was. */
interface Told {
  readonly table: Table;
  readonly story: One;
  readonly period: DatedPeriod | null;
  /** What it is of, but for its period. */
  readonly subject: string;
}

/** What is to be told of each table of a workbook; nothing of one whose mistakes are to be put right first. */
export function* storiesOf(all: readonly Solved[]): Steps<ReadonlyMap<Table, Story>> {
  const tables = all.map(({ table }) => table);
  const told: Told[] = [];
  for (const solved of all) {
    const { table } = solved;
    yield;
    const story = surveyStory(solved, tables) ?? (yield* permitsStory(solved)) ?? (yield* investmentStory(solved));
    if (story) told.push({ table, story, period: periodOf(table), subject: subjectOf(table) });
  }
  const stories = yield* flatMapInSteps(told, (one) => [[one.table, withBefore(one, previousOf(one, told))] as const]);
  return new Map(stories);
}

/**
 * The table of the last period before of which there is one, of the same length and subject. Where several of one period
 * differ, nobody knows which go together, and there is none.
 */
function previousOf(one: Told, all: readonly Told[]): Told | null {
  const { period } = one;
  if (!period) return null;
  const alike = all.filter((other) => mainFigure(other.story) !== null && isAlike(one, other));
  const ofPeriod = (order: number) => alike.filter((other) => other.period?.order === order);
  const before = alike.flatMap((other) =>
    other.period && other.period.order < period.order ? [other.period.order] : [],
  );
  const [last, ...others] = before.length === 0 ? [] : ofPeriod(Math.max(...before));
  const isOne = [last, ...others].every((other) => other && last && agree(other, last));
  return last && isOne && ofPeriod(period.order).every((other) => agree(other, one)) ? last : null;
}

/** Of periods without their year nobody knows which came before one that has its own. */
function isAlike(one: Told, other: Told): boolean {
  const [a, b] = [one.period, other.period];
  if (!a || !b) return false;
  if (a.length !== b.length || (a.year === null) !== (b.year === null)) return false;
  if (unitOf(one.story) !== unitOf(other.story) || one.subject !== other.subject) return false;
  return !isOfAnotherOffice(one.table, other.table) && !isOfAnotherOffice(other.table, one.table);
}

/** What figures have to have in common to be compared. */
function unitOf(story: One): string {
  if (story.of !== "investment") return story.of;
  const { currency, scale } = story.money.unit;
  return [story.of, story.whose, currency, scale].join(" ");
}

function agree(one: Told, other: Told): boolean {
  const [a, b] = [mainFigure(one.story), mainFigure(other.story)];
  return a !== null && b !== null && same(a, b);
}

/** An IKM is published with two decimals: results and answers of one survey may differ in more. */
function mainFigure(story: One): Exact | null {
  if (story.of === "survey") return story.scored && round(story.scored.ikm, halfUp(2));
  return story.of === "permits" ? story.total : story.money.figure;
}

function withBefore({ story, period }: Told, previous: Told | null): Story {
  const before = previous?.period ? { period: previous.period.text, story: previous.story } : null;
  const own = { period: period?.text ?? null };
  if (story.of === "survey") {
    const scored = before?.story.of === "survey" ? before.story.scored : null;
    return { ...story, ...own, before: before && scored && { ...scored, period: before.period } };
  }
  if (story.of === "permits") {
    const total = before?.story.of === "permits" ? before.story.total : null;
    return { ...story, ...own, before: before && total && { total, period: before.period } };
  }
  const money = before?.story.of === "investment" ? before.story.money.figure : null;
  return { ...story, ...own, before: before && money && { money, period: before.period } };
}
