import type { Axis, Prints } from "./prints";
import type { Line } from "./traces";

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
