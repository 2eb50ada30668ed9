import { monthName } from "../dates/months";
import type { Term } from "./term";
import { laterText } from "./words/later";

/** A name as long as sheets may have. */
const LONGEST = 31;
const ROMAN = ["I", "II", "III", "IV"];

/** The name of a sheet a term later: "SKM TW III" for "SKM TW II"; the same where it names no period. */
export function laterName(name: string, from: Term): string {
  return laterText(name, from, { isOwn: true });
}

/** A name for the copy that stands beside its sheet: "SKM TW III" for "SKM"; another where that is taken. */
export function nameOfCopy(name: string, from: Term, to: Term, taken: ReadonlySet<string>): string {
  const moved = laterName(name, from);
  const wanted = moved === name ? withBehind(name, ` ${behindName(to)}`) : moved.slice(0, LONGEST).trimEnd();
  for (let number = 1; ; number++) {
    const free = number === 1 ? wanted : withBehind(wanted, ` (${number})`);
    if (!taken.has(free.toLowerCase())) return free;
  }
}

function behindName({ length, number, year }: Term): string {
  const ordinal = ROMAN[number - 1] ?? "";
  const names = { 1: monthName(number), 3: `TW ${ordinal}`, 6: `Semester ${ordinal}`, 12: String(year ?? "(2)") };
  return names[length];
}

function withBehind(name: string, behind: string): string {
  return name.slice(0, LONGEST - behind.length).trimEnd() + behind;
}
