import type { Quarter } from "../quarter";
import { isFree, type Replacement } from "./replacement";

const YEAR = /(?<![\d.,/-])(?:19|20)\d\d(?![\d.,]\d|\d)/g;
/** "Nomor 14 Tahun 2017" is a law. */
const LAW = /(?:\d|\p{L}\/\p{L}+)\s*(?:tahun|thn\.?|\/)\s*$/iu;

/** Once the fourth quarter ends, the year that a text still names is the next one: "Tahun 2025". */
export function yearsLater(
  text: string,
  { number, year }: Quarter,
  taken: readonly Replacement[],
): readonly Replacement[] {
  if (number !== 4 || year === null) return [];
  const own = [...text.matchAll(YEAR)].filter(
    ({ index, 0: words }) => isFree(index, index + words.length, taken) && !LAW.test(text.slice(0, index)),
  );
  if (own.some(([words]) => Number(words) !== year)) return [];
  return own.map(({ index, 0: words }) => ({ start: index, end: index + words.length, text: String(year + 1) }));
}
