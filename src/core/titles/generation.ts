import { periodsIn } from "../dates/periods";

/**
 * The period that a sheet has behind its name where another sheet has the name alone: "TW III" for "SKM TW III" beside
 * "SKM". Both are of one kind and of different times, though the other does not say of which. Null for any other sheet.
 */
export function generationOf(name: string, names: ReadonlySet<string>): string | null {
  const period = periodsIn(name).find(({ months }) => months.length > 0);
  if (!period) return null;
  const alone = name.slice(0, period.at).trimEnd();
  const isShortened = (other: string) => other.startsWith(alone) && alone.length + period.text.length >= LONGEST - 1;
  const isBeside = names.has(alone) || [...names].some((other) => other !== name && isShortened(other));
  return alone !== "" && isBeside ? period.text.toLowerCase() : null;
}

/** A name as long as sheets may have; what is put behind a longer one takes the place of its end. */
const LONGEST = 31;
