import type { Field } from "./fields";
import type { UnsurTable } from "./unsurTable";
import { numberIn } from "../../../relations/reader";
import { isGoodService } from "../scale/letters";

/** Which end of the alphabet is the best answer: the last letter where it rises. */
export type LetterOrder = "rising" | "falling";

/** A column of figures under a letter. */
interface LetteredColumn {
  readonly column: number;
  readonly words: string;
}

/** A questionnaire has at least so many answers to choose from, and at most so many. */
const FEWEST = 4;
const MOST = 6;
const LETTER = /^\(?([a-f])[.)]?$/i;

/** The columns called a, b, c, d: "a" or "A." or "(a)"; none where one is missing, or another letter heads a column. */
export function letteredAmong<C extends LetteredColumn & { readonly text: string }>(
  columns: readonly C[],
): readonly C[] {
  const lettered = columns.filter(({ text }) => LETTER.test(text));
  const isWhole = lettered.every(({ text }, at) => LETTER.exec(text)?.[1]?.toLowerCase() === letterAt(at));
  return isWhole && lettered.length >= FEWEST && lettered.length <= MOST ? lettered : [];
}

/** The letter of an answer by its place among all, from 0 on. */
export function letterAt(place: number): string {
  return String.fromCharCode("a".charCodeAt(0) + place);
}

/**
 * How many gave each answer, in either order, since the figures computed from them tell which is meant:
 *
 *   Unsur │ a │ b │ c  │ d │ Skor
 *   U1    │ 1 │ 5 │ 35 │ 49 │ 312       1×1 + 5×2 + 35×3 + 49×4
 */
export function readingsOfLettered(
  columns: readonly LetteredColumn[],
): readonly { readonly order: LetterOrder; readonly given: readonly Field[] }[] {
  return (["rising", "falling"] as const).map((order) => ({
    order,
    given: columns.map(({ column, words }, at): Field => {
      return { column, words, kind: "given", answer: order === "rising" ? at + 1 : columns.length - at };
    }),
  }));
}

/** True where how many gave each answer makes a service as offices publish it. */
export function makesGoodService({ fields, lines, reader }: UnsurTable): boolean {
  let [people, points, most] = [0, 0, 0];
  for (const field of fields) {
    if (field.kind !== "given") continue;
    most = Math.max(most, field.answer);
    for (const { row } of lines) {
      const count = numberIn(reader.stated({ row, column: field.column }))?.valueOf() ?? 0;
      people += count;
      points += count * field.answer;
    }
  }
  return people > 0 && isGoodService(points / people, most);
}
