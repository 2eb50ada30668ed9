import type { Sheet } from "../../../grid/sheet";
import { readSaid, type Degree } from "./degree";
import type { Told } from "./ladders";

/** So many rows above a header say what answers count. */
const REACH_UP = 8;

/** "4 = Sangat Baik", "4. Sangat Baik"; the number and the words may stand in cells side by side. */
const NUMBER_FIRST = /(?<![\d.,])([1-9]|10) ?[=:.)] ?(\p{L}[\p{L} ]+)/gu;
/** "Sangat Baik = 4", "Sangat Baik (4)". */
const NUMBER_LAST = /(\p{L}[\p{L} ]+?) ?[=:(] ?([1-9]|10)(?![\d.,]*\d)/gu;

/** What lines above a header say that answers count; a degree that is told in two ways is not told. */
export function toldAround(sheet: Sheet, { top }: { readonly top: number }): Told {
  const told = new Map<Degree, Set<number>>();
  for (let row = Math.max(0, top - REACH_UP); row < top; row++) {
    const text = sheet
      .columns(row)
      .map((column) => String(sheet.value(row, column) ?? ""))
      .join(" = ");
    const first = [...text.matchAll(NUMBER_FIRST)].map(([, number, words]) => [words, number] as const);
    const last = [...text.matchAll(NUMBER_LAST)].map(([, words, number]) => [words, number] as const);
    const pairs = first.length > 0 ? first : last;
    for (const [words = "", number] of pairs) {
      const degree = readSaid(words)?.degree;
      if (degree) told.set(degree, (told.get(degree) ?? new Set()).add(Number(number)));
    }
  }
  return new Map(
    [...told].flatMap(([degree, [number, ...others]]) => (number && others.length === 0 ? [[degree, number]] : [])),
  );
}
