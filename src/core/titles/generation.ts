import { MONTH_NAME } from "../dates/months";
import { periodsIn } from "../dates/periods";

/**
 * The period that a sheet has behind its name where another sheet has the name alone: "TW III" for "SKM TW III" beside
 * "SKM". Both are of one kind and of different times, though the other does not say of which. Null for any other sheet.
 */
export function generationOf(name: string, names: ReadonlySet<string>): string | null {
  const period = periodsIn(name).find(({ months }) => months.length > 0) ?? lastWord(name);
  if (!period) return null;
  const alone = name.slice(0, period.at).trimEnd();
  const isShortened = (other: string) => other.startsWith(alone) && alone.length + period.text.length >= LONGEST - 1;
  const isBeside = names.has(alone) || [...names].some((other) => other !== name && isShortened(other));
  return alone !== "" && isBeside ? period.text.toLowerCase() : null;
}

/** A name as long as sheets may have; what is put behind a longer one takes the place of its end. */
const LONGEST = 31;

const MONTH_OR_YEAR = new RegExp(String.raw`(?<=\s)(?:(?:${MONTH_NAME})(?: 20\d\d)?|20\d\d)$`, "i");

/** "Izin Juli", "Izin 2025": a month or a year behind a name that is another sheet's. */
function lastWord(name: string): { readonly at: number; readonly text: string } | null {
  const match = MONTH_OR_YEAR.exec(name);
  return match && { at: match.index, text: match[0] };
}
