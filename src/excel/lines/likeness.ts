import type { Axis, Prints } from "./prints";
import { MOST_FIGURES, MOST_TEXTS, type Line } from "./traces";

const NOTHING: ReadonlySet<number> = new Set();

/** The lines that by now have the name of one; `written` are its cells that a step wrote, as they are now. */
export function namesakes(
  { name, texts, rest }: Line,
  now: Prints,
  axis: Axis,
  written: ReadonlySet<number> = NOTHING,
): readonly number[] {
  if (name === "none") return [];
  if (name === "texts") return now.holding(texts);
  const [whole] = rest;
  return axis === "columns" || whole === undefined
    ? now.holding([...texts, ...rest])
    : now.wholes.holding(whole, written);
}

/**
 * Whether the line that is at a place by now says what one said; null of a column that said nothing. A row says all that
 * is typed in it: half of what respondents answer is alike, and labels repeat. Columns seldom go, and a column keeps most
 * of its texts, or half of the figures it is known by.
 */
export function isAlike(
  { texts, rest }: Line,
  now: Prints,
  at: number,
  axis: Axis,
  written: ReadonlySet<number> = NOTHING,
): boolean | null {
  if (axis === "rows") return now.wholes.of(at, written) === (rest[0] ?? null);
  const said = now.of(at);
  const kept = (some: readonly string[], all: ReadonlySet<string>) => some.filter((print) => all.has(print)).length;
  if (texts.length > 0) return kept(texts, said.texts) * 2 > texts.length;
  return rest.length > 0 ? kept(rest, said.figures) * 2 >= rest.length : null;
}

/**
 * Whether a line says what it said and nothing else, as far as is known, but what the step wrote in it. A row says all
 * that is typed in it; of a column only some is kept.
 */
export function isUnchanged(
  line: Line,
  now: Prints,
  at: number,
  axis: Axis,
  written: ReadonlySet<number> = NOTHING,
): boolean {
  if (axis === "rows") return isAlike(line, now, at, axis, written) === true;
  const { texts, rest, name } = line;
  const said = now.of(at);
  const isKept = texts.every((print) => said.texts.has(print)) && rest.every((print) => said.figures.has(print));
  const moreTexts = texts.length < MOST_TEXTS ? said.texts.size - texts.length : 0;
  const areFiguresKnown = (name === "all" || texts.length === 0) && rest.length < MOST_FIGURES;
  const moreFigures = areFiguresKnown ? said.figures.size - rest.length : 0;
  return isKept && moreTexts + moreFigures <= written.size;
}
