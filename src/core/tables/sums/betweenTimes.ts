import { timeIn, yearIn } from "../../layout/time";
import { isChange, isGrowth } from "../../layout/vocabulary";
import type { MonthSpan } from "../../dates/span";
import type { BeforeAfter } from "./beforeAfter";

/** A row or column by the words over it, from top to bottom. */
interface Named {
  readonly words: readonly string[];
}

/** A year, or a quarter or semester of one or of none, as a name mentions it. */
const TIMES =
  /\b(?:(?:triwulan|tw|semester|smt|sem)\.? ?(?:iv|i{1,3}|[1-4])(?:(?: tahun)? (?:19|20)\d\d)?|(?:19|20)\d\d)\b/gi;

/** True for a row or column that tells between which two times something has changed: "Naik/Turun 2022-2023", also over "%". */
export function namesTwoTimes(change: Named): boolean {
  return timesNamed(changeNamed(change)).length === 2;
}

/**
 * The two of which a change tells by the times that it names, whatever stands between them; null where one is not there, or
 * there twice.
 *
 *   2022 │ 2023 │ 2024 │ Naik/Turun 2022-2023 │ Naik/Turun 2023-2024
 *                      │ Jumlah │ %           │ Jumlah │ %
 */
export function betweenTimes<T extends Named>(change: Named, strips: readonly T[]): BeforeAfter<T> | null {
  const times = timesNamed(changeNamed(change));
  if (times.length !== 2) return null;
  const others = strips.filter((one) => changeNamed(one) === "");
  const [before, after] = times.map((time) => others.filter(({ words }) => isOf(words.at(-1) ?? "", time)));
  const [then, ...otherThen] = before ?? [];
  const [now, ...otherNow] = after ?? [];
  return then && now && otherThen.length + otherNow.length === 0 ? { before: then, after: now } : null;
}

/** The words that call it a change, with all below them; "" where none do. */
export function changeNamed({ words }: Named): string {
  const from = words.findIndex((word) => isChange(word) || isGrowth(word));
  return from < 0 ? "" : words.slice(from).join(" ");
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
