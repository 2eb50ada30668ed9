import type { Line } from "../../layout/line";
import type { Fit } from "../../sums/fit";
import { FITS, shareOf } from "../../sums/fitting";

/** The number of a line that is listed below another without one. */
export const DASH = "-";

/**
 * The lines that are not listed below others, where some are:
 *
 *   PMDN              12
 *     - Laki-laki      8
 *     - Perempuan      4
 */
export function headsOfLists(lines: readonly Line[]): ReadonlySet<Line> {
  const items = lines.filter(({ kind }) => kind === "item");
  const heads = items.filter((line) => !isListed(line));
  const areAlike = new Set(heads.map(({ numbering }) => numbering)).size === 1;
  return new Set(areAlike && heads.length < items.length && heads[0] === items[0] ? heads : []);
}

function isListed({ number, numbering }: Line): boolean {
  return number === DASH || numbering === "small";
}

/** The lines without those that are listed below others and do not come to them: they are some of what these are. */
export function withoutExamples(lines: readonly Line[], fit: Fit): readonly Line[] {
  if (!lines.some(({ number }) => number === DASH)) return lines;
  const lists: { readonly head: Line; readonly parts: Line[] }[] = [];
  for (const line of lines) {
    if (line.number !== DASH) lists.push({ head: line, parts: [] });
    else if (lists.at(-1)?.head.kind === "item") lists.at(-1)?.parts.push(line);
  }
  const stated = lists.filter(({ head, parts }) => head.hasFigures && parts.length > 0);
  const fits = stated.map(({ head, parts }) => fit.of(head, parts));
  const sum = (of: "fitting" | "stated") => fits.reduce((so, own) => so + own[of], 0);
  if (stated.length === 0 || shareOf({ fitting: sum("fitting"), stated: sum("stated") }) >= FITS) return lines;
  const examples = new Set(lists.flatMap(({ parts }) => parts));
  return lines.filter((line) => !examples.has(line));
}
