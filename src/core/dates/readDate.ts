import { oncePerText } from "../grid/oncePerText";
import { foldSpaces } from "../grid/foldSpaces";
import type { CellValue } from "../grid/sheet";
import { monthOf } from "./months";
import { dayOfSerial, serialOfDay, type Day } from "./serial";
import { WEEKDAYS } from "./weekdays";

/**
 * What a cell says as a date. `several` names days that differ, `unreadable` none that there is. The weekday that a text
 * names beside the day is kept, from 1 for Monday, and not compared with it.
 */
export type DateReading =
  | { readonly kind: "day"; readonly day: Day; readonly weekday: number | null }
  | { readonly kind: "several" }
  | { readonly kind: "unreadable" };

/** Date numbers of this century; others are numbers of something else. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/**
 * Reads an Excel date number, or a date typed as text as Indonesian offices do: "24-01-2024", "03/04/24" (the day first),
 * "Jumat, 19 April 2024, 08:03", "2024-04-19". Null where nothing stands, or a dash for nothing. Whatever else stands in
 * the cell makes it unreadable.
 */
export function readDate(value: CellValue): DateReading | null {
  if (typeof value === "number") {
    const day = value >= FIRST_SERIAL && value < LAST_SERIAL + 1 ? dayOfSerial(value) : null;
    return day ? { kind: "day", day, weekday: null } : UNREADABLE;
  }
  if (typeof value === "boolean") return UNREADABLE;
  return value === null ? null : textReading(value);
}

const textReading = oncePerText((text): DateReading | null => {
  const folded = foldSpaces(text).toLowerCase();
  return /[^-–—.\s]/.test(folded) ? readText(folded) : null;
});

const UNREADABLE: DateReading = { kind: "unreadable" };
const TIMES =
  /t?\d{1,2}:\d\d(:\d\d)?( ?[ap]m\b)?|\b(pukul|jam) ?\d{1,2}[.:]\d\d([.:]\d\d)?|\b\d{1,2}[.:]\d\d([.:]\d\d)?(?= ?(wib|wita|wit)\b)/g;
const BESIDE = /\b(tanggal|tgl|wib|wita|wit)\b|[\s,.;:()/–-]/g;

/** A day that a text names, and where its words stand in the text. */
export interface NamedDay {
  readonly day: Day;
  readonly at: number;
  readonly length: number;
  /** True where the month is written as a number: "24-01-2024". */
  readonly isNumeric: boolean;
}

/** The days that any text names, in the order of their words: "Tanggal 22-09-2024, ketua …" names one. */
export function daysIn(text: string): readonly NamedDay[] {
  const found: NamedDay[] = [];
  const small = text.toLowerCase();
  for (const [pattern, read] of FORMS) {
    for (const match of small.matchAll(pattern)) {
      const [{ length }, at] = [match[0], match.index];
      const day = existing(read(match));
      const isTaken = found.some((other) => at < other.at + other.length && other.at < at + length);
      if (day && !isTaken) found.push({ day, at, length, isNumeric: !/[a-z]/.test(match[0]) });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function readText(text: string): DateReading {
  const weekdays = WEEKDAYS.flatMap((pattern, at) => (pattern.test(text) ? [at + 1] : []));
  const days: (Day | null)[] = [];
  const rest = FORMS.reduce(
    (left, [pattern, read]) =>
      left.replace(pattern, (...match: string[]) => {
        days.push(existing(read(match)));
        return " ";
      }),
    WEEKDAYS.reduce((left, pattern) => left.replace(pattern, " "), text.replace(TIMES, " ")),
  );
  const [day] = days;
  if (!day || days.includes(null) || rest.replace(BESIDE, "") !== "") return UNREADABLE;
  if (days.some((other) => other && serialOfDay(other) !== serialOfDay(day))) return { kind: "several" };
  return { kind: "day", day, weekday: weekdays.length === 1 ? (weekdays[0] ?? null) : null };
}

type Form = readonly [RegExp, (match: readonly string[]) => Day | null];

const FORMS: readonly Form[] = [
  [/\b((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})\b/g, ([, year, , month, day]) => dayOf(year, Number(month), day)],
  [/\b(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d\d)\b/g, ([, day, , month, year]) => dayOf(year, Number(month), day)],
  [
    /\b(\d{1,2})[ \-/.]*([a-z]+)[ \-/.,'’]*(\d{4}|\d\d)\b/g,
    ([, day, name, year]) => dayOf(year, monthOf(name ?? ""), day),
  ],
  [/\b([a-z]+)\.? (\d{1,2}), ?(\d{4})\b/g, ([, name, day, year]) => dayOf(year, monthOf(name ?? ""), day)],
];

function dayOf(year = "", month: number | null, day = ""): Day | null {
  return month === null ? null : { year: Number(year) + (year.length === 2 ? 2000 : 0), month, day: Number(day) };
}

/** Only days that the calendar has, in a year that a register can be of. */
function existing(day: Day | null): Day | null {
  if (!day || day.year < 1950 || day.year > 2100) return null;
  const same = dayOfSerial(serialOfDay(day));
  return same?.month === day.month && same.day === day.day ? day : null;
}
