import { inYear, type MonthSpan } from "../../dates/span";
import type { Exact } from "../../numbers/exact";
import { numberIn, type Reader } from "../../relations/reader";
import type { CaseCount, CaseCounts } from "../../tables/cases/counts/caseCounts";
import { periodAround } from "../../titles/aroundTable";
import { isAnotherStory } from "../tallies";
import { mediaIn, type CaseFact, type CaseSource } from "./source";

/** A cell of a table with the cases that it counts. */
export interface CaseTally {
  readonly count: CaseCount;
  readonly source: CaseSource;
  /** Null for all cases of the list. */
  readonly span: MonthSpan | null;
  readonly facts: readonly CaseFact[];
  /** How many more there may be: cases without a day, or of which it is not clear whether they are closed. */
  readonly unsure: number;
  readonly typed: Exact | null;
}

/** What lists say of a table: cells that they tell, and the story of a list that is not what it was counted from. */
export interface CaseComparison {
  readonly told: readonly CaseTally[];
  /** Blank cells of which lists say that something belongs there, but not for certain what. */
  readonly unsure: readonly CaseTally[];
  readonly another: { readonly source: CaseSource; readonly typed: number; readonly confirmed: number } | null;
}

/** Compares a table with the lists of its kind; a cell that two lists, or none, speak for is left alone. */
export function compareCases(counts: CaseCounts, reader: Reader, sources: readonly CaseSource[]): CaseComparison {
  const own = sources.filter(({ list, media }) => list.kind === counts.kind && mayBeOf(counts, media));
  const tallies = counts.cells.flatMap((count) => tallyOf(count, counts, own, reader));
  const received = tallies.filter(({ count }) => count.of === "received");
  const [first] = received;
  if (first && isOfAnother(received)) {
    return { told: [], unsure: [], another: { source: first.source, ...agreement(received) } };
  }
  const states = (["closed", "open"] as const).map((of) => tallies.filter(({ count }) => count.of === of));
  const [closed = [], open = []] = states;
  const closing = closedBy(closed);
  const likely = [...received, ...believed(closing ?? []), ...(closing === closed ? believed(open) : [])];
  const told = likely.filter((one) => isSure(one, likely));
  const isUnsure = (one: CaseTally) =>
    one.typed === null && !told.includes(one) && !(likely.includes(one) && standsForZero(one, likely));
  return { told, unsure: [...tallies, ...(closing ?? [])].filter(isUnsure), another: null };
}

/** A table of what came in one way is not counted from a list that does not say so. */
function mayBeOf({ words }: CaseCounts, media: ReadonlySet<string>): boolean {
  return [...mediaIn(words)].every((one) => media.has(one));
}

function tallyOf(
  count: CaseCount,
  counts: CaseCounts,
  sources: readonly CaseSource[],
  reader: Reader,
): readonly CaseTally[] {
  const typed = numberIn(reader.stated(count.cell));
  const found = sources.flatMap((source): readonly CaseTally[] => {
    const span = spanFor(count, counts, source);
    if (span === "other") return [];
    const within = span === null ? source.facts : source.facts.filter(({ month }) => isWithin(month, span));
    const facts = count.of === "received" ? within : within.filter(({ state }) => state === count.of);
    const undated = span === null ? 0 : source.facts.filter(({ month }) => month === null).length;
    const unclear = count.of === "received" ? 0 : within.filter(({ state }) => state === null).length;
    return [{ count, source, span, facts, unsure: undated + unclear, typed }];
  });
  return found.length === 1 ? found : [];
}

function isWithin(month: number | null, { from, to }: MonthSpan): boolean {
  return month !== null && month >= from && month <= to;
}

/** The months that a cell is of, with their year; "other" where the list does not speak for them. */
function spanFor({ span }: CaseCount, counts: CaseCounts, source: CaseSource): MonthSpan | null | "other" {
  const own = span ?? periodSpan(counts);
  if (own === null) return counts.year === null || counts.year === source.year ? null : "other";
  const year = counts.year ?? source.year;
  if (source.span === null || source.dates === null || (own.to <= 12 && year === null)) return "other";
  const dated = own.to > 12 ? own : { from: inYear(year, own.from), to: inYear(year, own.to) };
  return dated.from >= source.span.from && dated.to <= source.span.to ? dated : "other";
}

/** The months that the lines around a table name, of the year 0. */
function periodSpan(counts: CaseCounts): MonthSpan | null {
  const months = periodAround(counts)?.months ?? [];
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined ? null : { from: first, to: last };
}

/** Where a list says when cases were closed, "closed in May" may mean that, too: the way that more of the table bears out. */
function closedBy(closed: readonly CaseTally[]): readonly CaseTally[] | null {
  const inTime = closed.map((tally): CaseTally => {
    const { source, span } = tally;
    const isDated = span !== null && source.list.columns.has("finished");
    return isDated ? { ...tally, facts: source.facts.filter(({ finished }) => isWithin(finished, span)) } : tally;
  });
  if (inTime.every(({ facts }, at) => facts.length === closed[at]?.facts.length)) return closed;
  const [asItStands, inItsTime] = [agreement(closed).confirmed, agreement(inTime).confirmed];
  if (asItStands === inItsTime) return null;
  return asItStands > inItsTime ? closed : inTime;
}

function agreement(tallies: readonly CaseTally[]): { readonly typed: number; readonly confirmed: number } {
  const typed = tallies.filter((one) => one.typed !== null && !isLeftOpen(one));
  return { typed: typed.length, confirmed: typed.filter(isConfirmed).length };
}

function isConfirmed({ typed, facts }: CaseTally): boolean {
  return typed?.equals(facts.length) === true;
}

/** True for a count that is right if cases belong to it of which that is not known. */
function isLeftOpen({ typed, facts, unsure }: CaseTally): boolean {
  const more = typed?.sub(facts.length).valueOf() ?? 0;
  return more > 0 && more <= unsure;
}

/** Where a list confirms nothing of several counts, or less than half of many, the table was counted from something else. */
function isOfAnother(tallies: readonly CaseTally[]): boolean {
  const { typed, confirmed } = agreement(tallies);
  return isAnotherStory({ typed, confirmed }) || (typed > 1 && confirmed === 0);
}

/** A state may have been another when a month was counted: what the list confirms less than half of, it does not tell. */
function believed(tallies: readonly CaseTally[]): readonly CaseTally[] {
  const { typed, confirmed } = agreement(tallies);
  const isOfTimes = tallies.length > 1;
  return isOfTimes && confirmed * 2 < typed ? [] : tallies;
}

/** Not left open, nor a blank that may be more, or that stands for zero. */
function isSure(tally: CaseTally, all: readonly CaseTally[]): boolean {
  if (tally.typed !== null) return !isLeftOpen(tally);
  return tally.unsure === 0 && !standsForZero(tally, all);
}

/** A blank where there was no case, among counts of the same state that are filled in. */
function standsForZero({ count, facts, unsure, typed }: CaseTally, all: readonly CaseTally[]): boolean {
  if (typed !== null || facts.length + unsure > 0) return false;
  return all.some((other) => other.count.of === count.of && other.typed !== null);
}
