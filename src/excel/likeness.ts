import type { Axis, LinePrints } from "./prints";
import type { Line } from "./traces";

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
