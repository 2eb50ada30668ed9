import type { Quarter } from "./quarter";
import { laterText } from "./words/later";

/** A name as long as sheets may have. */
const LONGEST = 31;
const ROMAN = ["I", "II", "III", "IV"];

/** The name of a sheet a quarter later: "SKM TW III" for "SKM TW II"; the same where it names no period. */
export function laterName(name: string, from: Quarter): string {
  return laterText(name, from, { isOwn: true });
}

/** A name for the copy that stands beside its sheet: "SKM TW III" for "SKM"; another where that is taken. */
export function nameOfCopy(name: string, from: Quarter, to: Quarter, taken: ReadonlySet<string>): string {
  const moved = laterName(name, from);
  const wanted = moved === name ? withBehind(name, ` TW ${ROMAN[to.number - 1] ?? ""}`) : moved.slice(0, LONGEST);
  for (let number = 1; ; number++) {
    const free = number === 1 ? wanted : withBehind(wanted, ` (${number})`);
    if (!taken.has(free.toLowerCase())) return free;
  }
}

function withBehind(name: string, behind: string): string {
  return name.slice(0, LONGEST - behind.length).trimEnd() + behind;
}
