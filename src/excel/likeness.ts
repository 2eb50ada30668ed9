import type { Axis, LinePrints } from "./prints";
import { MOST_FIGURES, MOST_TEXTS, type Line } from "./traces";

/**
 * Whether a line still says what it said; null where it said nothing. A row keeps its texts, whatever figures are typed
 * into it; a column keeps most of them. Lines of figures alone keep half of those they are known by.
 */
export function isAlike({ texts, figures }: Line, now: LinePrints, axis: Axis): boolean | null {
  const kept = (some: readonly string[], all: ReadonlySet<string>) => some.filter((print) => all.has(print)).length;
  if (texts.length > 0) {
    const found = kept(texts, now.texts);
    return axis === "rows" ? found === texts.length : found * 2 > texts.length;
  }
  return figures.length > 0 ? kept(figures, now.figures) * 2 >= figures.length : null;
}

/** Whether a line says what it said and nothing else, as far as is known, but what the step wrote in so many cells of it. */
export function isUnchanged({ texts, figures, name }: Line, now: LinePrints, written: number): boolean {
  const isKept = texts.every((print) => now.texts.has(print)) && figures.every((print) => now.figures.has(print));
  const moreTexts = texts.length < MOST_TEXTS ? now.texts.size - texts.length : 0;
  const areFiguresKnown = (name === "all" || texts.length === 0) && figures.length < MOST_FIGURES;
  const moreFigures = areFiguresKnown ? now.figures.size - figures.length : 0;
  return isKept && moreTexts + moreFigures <= written;
}
