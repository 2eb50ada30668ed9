import { isChange, isFall, isShare } from "../../../layout/vocabulary";
import { timeIn, yearIn } from "../../../layout/time";
import type { MonthSpan } from "../../../dates/span";
import { beforeAndAfter, type BeforeAfter } from "../beforeAfter";
import { betweenTimes, changeNamed, namesTwoTimes } from "../betweenTimes";
import type { Share } from "../shares";
import { nameOf, type Strip } from "../strips";
import { eitherScale, isBareShare } from "./words";

const OF_YEAR = /\by(ear)?[ -]*(on|o|to)?[ -]*y(ear)?\b/i;
/** "q-to-q", "MoM", "Semester on Semester"; "Semester" alone is none. */
const OF_BEFORE = /\b([qms])[ -]?(?:to|t|on|o)[ -]?\1\b|\b([qms])[a-z]+[ -]+(?:to|on)[ -]+\2[a-z]+\b/i;
const MONTHS = 12;

/** What is now and what was before it, if both are named so. */
export function namedGrowth(strip: Strip, before: readonly Strip[]): readonly Share[] {
  const figures = before.filter((one) => !isChange(nameOf(one)) && !isShare(one.header));
  // "%" is of the times that the change before it names.
  const last = before.at(-1);
  const named = last && isChange(nameOf(last)) && isBareShare(nameOf(strip)) && !namesTwoTimes(strip) ? last : strip;
  if ([strip, named].some((one) => tellsMean(one) || isFall(nameOf(one)))) return [];
  const pair = pairOf(strip, named, figures);
  return pair ? eitherScale({ strip, part: pair.after, whole: pair.before, isGrowth: true }) : [];
}

/** True for the change of one time among several: "Pertumbuhan Rata-rata 2022-2024", "Kenaikan per Tahun". */
export function tellsMean(strip: Strip): boolean {
  return MEAN.test(changeNamed(strip));
}

const MEAN =
  /\b(rata ?[-–]? ?rata|rerata|average|cagr|tahunan)\b|(\bper|\btiap|\/) ?(tahun|thn|th|bulan|bln|triwulan|semester)\b/i;

function pairOf(strip: Strip, named: Strip, figures: readonly Strip[]): BeforeAfter<Strip> | null {
  if (isOfLag(strip.header)) return laggedPair(strip, figures);
  if (namesTwoTimes(named)) return betweenTimes(named, figures);
  const alike = figures.filter((one) => nameOf(one) === nameOf(figures.at(-1) ?? one));
  return beforeAndAfter(figures) ?? (alike.length > 1 ? beforeAndAfter(alike) : null);
}

/** True for the growth since the time before, or the same time a year ago: "y-on-y", "q-to-q". */
export function isOfLag(name: string): boolean {
  return OF_YEAR.test(name) || OF_BEFORE.test(name);
}

/** "TW II 2023 │ TW I 2024 │ TW II 2024 │ y-on-y │ q-to-q": a year before the last, or right before it. */
function laggedPair(strip: Strip, figures: readonly Strip[]): BeforeAfter<Strip> | null {
  const after = figures.at(-1);
  const span = after && spanOf(after);
  if (!after || !span) return null;
  const lag = OF_YEAR.test(strip.header) ? MONTHS : span.to - span.from + 1;
  const before = figures.find((one) => spanOf(one)?.from === span.from - lag && spanOf(one)?.to === span.to - lag);
  return before ? { before, after } : null;
}

function spanOf({ words }: Strip): MonthSpan | null {
  const name = words.at(-1) ?? "";
  const time = timeIn(name);
  return time?.kind === "span" ? time.span : yearIn(name);
}
