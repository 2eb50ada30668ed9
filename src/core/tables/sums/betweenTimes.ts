import { timeIn, yearIn } from "../../layout/time";
import type { MonthSpan } from "../../dates/span";
import type { BeforeAfter } from "./beforeAfter";

/** A row or column by the words over it, from top to bottom. */
interface Named {
  readonly words: readonly string[];
}

/** A year, or a quarter or semester of one or of none, as a name mentions it. */
const TIMES =
  /\b(?:(?:triwulan|tw|semester|smt|sem)\.? ?(?:iv|i{1,3}|[1-4])(?:(?: tahun)? (?:19|20)\d\d)?|(?:19|20)\d\d)\b/gi;

/** True for a name that tells between which two times something has changed: "Naik/Turun 2022-2023". */
export function namesTwoTimes(name: string): boolean {
  return timesNamed(name).length === 2;
}

/**
 * The two of which a change tells by the times in its name, whatever stands between them; null where one is not there, or
 * there twice.
 *
 *   2022 │ 2023 │ 2024 │ Naik/Turun 2022-2023 │ Naik/Turun 2023-2024
 */
export function betweenNamed<T extends Named>(name: string, strips: readonly T[]): BeforeAfter<T> | null {
  const times = timesNamed(name);
  const [before, after] = times.map((time) => strips.filter(({ words }) => isOf(words.at(-1) ?? "", time)));
  const [then, ...otherThen] = before ?? [];
  const [now, ...otherNow] = after ?? [];
  return times.length === 2 && then && now && otherThen.length + otherNow.length === 0
    ? { before: then, after: now }
    : null;
}

function isOf(word: string, { from, to }: MonthSpan): boolean {
  const times = timesNamed(word);
  return times.length === 1 && times[0]?.from === from && times[0].to === to;
}

/** The times that a name mentions, each once, the earlier first. */
function timesNamed(name: string): readonly MonthSpan[] {
  const spans = (name.match(TIMES) ?? []).flatMap((text) => spanOf(text) ?? []);
  const each = new Map(spans.map((span) => [`${String(span.from)} ${String(span.to)}`, span]));
  return [...each.values()].sort((one, other) => one.from - other.from);
}

function spanOf(text: string): MonthSpan | null {
  const time = timeIn(text);
  return time && "span" in time ? time.span : yearIn(text);
}
