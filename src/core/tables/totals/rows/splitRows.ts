import type { Line } from "../../../layout/line";
import { agreement, MISS } from "../../../sums/agreement";
import type { Total } from "../../../sums/circles";
import type { Lines } from "../../../sums/lines";
import { isButForSlips } from "../../../sums/slippedLine";
import { areWholeByName } from "../../../layout/wholeByName";

/** In so many digits a row must be what the parts of a whole come to. */
const DIGITS = 2;

/**
 * The rows that are a whole by the names of those right below or above them, in most of their figures: two columns say
 * that where otherwise three have to.
 *
 *   Pemohon       373 │ 357
 *   Laki-laki     132 │ 127
 *   Perempuan     241 │ 230
 */
export function wholesOfSplits(rows: readonly Line[], lines: Lines): readonly Total[] {
  const names = rows.map(({ label }) => nameOf(label));
  const totals: Total[] = [];
  for (let first = 0; first + 1 < rows.length; first++) {
    const seen = new Set([names[first]]);
    let end = first + 1;
    // Whoever is named twice is listed, as in a register: that splits nothing.
    while (!seen.has(names[end]) && areWholeByName(names.slice(end - 1, end + 1)) && end < rows.length)
      seen.add(names[end++]);
    if (end === first + 1) continue;
    const parts = Array.from({ length: end - first }, (_, at) => first + at);
    const whole = [first - 1, end].map((line) => wholeOf(lines, line, parts)).find((total) => total !== null);
    if (whole) totals.push(whole);
    first = end - 1;
  }
  return totals;
}

function wholeOf(lines: Lines, line: number, parts: readonly number[]): Total | null {
  if (line < 0 || line >= lines.count) return null;
  const found = agreement(lines, line, parts);
  const rates = ratesIn(lines, line, parts, found.holding);
  const misses = found.misses - rates.length;
  const total = { ...found, misses, line, parts, cost: 0, holding: new Set([...found.holding, ...rates]) };
  const isMost = found.hits > 0 && misses <= 1 && found.score + MISS * found.misses >= DIGITS;
  return isMost && (misses === 0 || isButForSlips(lines, total)) ? total : null;
}

/** The cells that are no sum and lie between the parts, as the rate of all does between those of men and of women. */
function ratesIn(
  lines: Lines,
  line: number,
  parts: readonly number[],
  holding: ReadonlySet<number>,
): readonly number[] {
  return Array.from({ length: lines.across }, (_, at) => at).filter((at) => {
    const own = lines.value(line, at);
    const values = parts.map((part) => lines.value(part, at));
    return !holding.has(at) && own >= Math.min(...values) && own <= Math.max(...values);
  });
}

/** "males" of "– Males", "laki-laki" of "a. Laki-laki". */
function nameOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/^[\s–—•*.…-]+|^[a-z\d][.)] +/, "")
    .trim();
}
