import { inYear, type MonthSpan } from "../../dates/span";
import { saysNothing } from "../../layout/entries";
import type { CaseList } from "../../tables/cases/caseList";
import { textOf } from "../../tables/cases/caseList";
import type { CaseState } from "../../tables/cases/counts/caseCounts";
import { dayIn } from "../../tables/cases/dates";
import { letterOf } from "../../tables/cases/letters";
import { isClosed, isOpen } from "../../tables/cases/status";
import { mostFrequent } from "../indexed";
import { textsAround } from "../../titles/aroundTable";

/** A case of a list, as far as it is counted. */
export interface CaseFact {
  readonly row: number;
  /** The month in which it came in, as a span has them; null where no day is to be read. */
  readonly month: number | null;
  /** The month in which it was closed, where the list has a column of that. */
  readonly finished: number | null;
  /** Null where its status says neither. */
  readonly state: Exclude<CaseState, "received"> | null;
}

/** A list of cases that tables may be counted from. */
export interface CaseSource {
  readonly list: CaseList;
  readonly facts: readonly CaseFact[];
  /** The year that most of its cases are of. */
  readonly year: number | null;
  /** The months that it speaks for: those that its heading names, else from its first case to its last. */
  readonly span: MonthSpan | null;
  /** The column of the days on which cases came in; null where there is none. */
  readonly dates: number | null;
  /** What its heading says of how these cases came in. */
  readonly media: ReadonlySet<string>;
}

export function sourceOf(list: CaseList): CaseSource {
  const facts = list.cases.map((one): CaseFact => {
    const day = cameIn(list, one);
    const finished = dayIn(list, one, "finished");
    return {
      row: one.top,
      month: day && inYear(day.year, day.month),
      finished: finished && inYear(finished.year, finished.month),
      state: stateIn(list, one),
    };
  });
  const months = facts.flatMap(({ month }) => month ?? []);
  const year = months.length === 0 ? null : mostFrequent(months.map((month) => Math.floor((month - 1) / 12)));
  const dates = list.columns.get("date") ?? list.columns.get("incomingDate") ?? null;
  return { list, facts, year, span: spanOf(list, months, year), dates, media: mediaIn(wordsAround(list)) };
}

type Case = CaseList["cases"][number];

function cameIn(list: CaseList, one: Case) {
  return dayIn(list, one, "date") ?? dayIn(list, one, "incomingDate") ?? letterOf(list, one, "incoming")?.day ?? null;
}

/** By its status; where the list has none, by whether it says when it was closed, or what the reply was. */
function stateIn(list: CaseList, one: Case): CaseFact["state"] {
  if (list.columns.has("status")) {
    const status = textOf(list, one, "status");
    return isOpen(status) ? "open" : isClosed(status) ? "closed" : null;
  }
  const told = (["finished", "reply", "replyDate"] as const).find((role) => list.columns.has(role));
  if (!told) return null;
  const text = textOf(list, one, told);
  return saysNothing(text) || isOpen(text) ? "open" : "closed";
}

function spanOf({ period }: CaseList, months: readonly number[], ownYear: number | null): MonthSpan | null {
  const [first, last] = [period?.months[0], period?.months.at(-1)];
  const year = period?.year ?? ownYear;
  if (first !== undefined && last !== undefined && year !== null) {
    return { from: inYear(year, first), to: inYear(year, last) };
  }
  return months.length === 0 ? null : { from: Math.min(...months), to: Math.max(...months) };
}

function wordsAround(list: CaseList): string {
  return textsAround(list).join("\n").toLowerCase();
}

const MEDIA =
  /\b(sp4n|lapor|online|daring|offline|luring|whats ?app|wa|website|web|e-?mail|telepon|telp|langsung|tatap muka|instagram|facebook|media sosial|kotak (saran|pengaduan))\b/g;

/** The ways in which cases come in that words name. */
export function mediaIn(words: string): ReadonlySet<string> {
  return new Set(words.match(MEDIA) ?? []);
}
