import { monthsOf, type Term } from "../term";
import { isFree, type Replacement } from "./replacement";

const YEAR = /(?<![\d.,/-])(?:19|20)\d\d(?![\d.,]\d|\d|-(?:19|20)\d\d)/g;
/** "Nomor 14 Tahun 2017" is a law. */
const LAW = /(?:\d|\p{L}\/\p{L}+)\s*(?:tahun|thn\.?|\/)\s*$/iu;

/**
 * Once the year ends, the year that a text still names is the next one: "Tahun 2025". In reports of whole years the one before it,
 * with which it is compared, moves as well.
 */
export function yearsLater(
  text: string,
  term: Term,
  taken: readonly Pick<Replacement, "start" | "end">[],
): readonly Replacement[] {
  const { length, year } = term;
  if (monthsOf(term).last !== 12 || year === null) return [];
  const own = [...text.matchAll(YEAR)].filter(
    ({ index, 0: words }) => isFree(index, index + words.length, taken) && !LAW.test(text.slice(0, index)),
  );
  const isOurs = (other: number) => other === year || (length === 12 && other === year - 1);
  if (!own.some(([words]) => Number(words) === year) || !own.every(([words]) => isOurs(Number(words)))) return [];
  return own.map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    text: String(Number(words) + 1),
  }));
}
