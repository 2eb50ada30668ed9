import type { Sheet } from "../core/grid/sheet";
import { orderInTexts } from "../core/tables/skm/scale/letterWords";
import { sampleAnswers } from "../core/tables/skm/scale/sample";
import { REGULATION_SCALE, scaleUpTo, type Scale } from "../core/tables/skm/scale/scale";
import { wordingOf } from "../core/tables/skm/scale/wording";
import { refuse } from "./refused";
import { placeOf, scaleGiven } from "./scaleGiven";

/**
 * The scale of a range's answers: as it was given, else that of the regulation, from 1 to 4. Letters and words that may be
 * counted in two ways are refused, but for letters whose order neither was given nor is told by words beside them: what
 * they come to must bear it out.
 */
export function scaleOf(sheet: Sheet, questions: readonly number[], first: number, best: unknown): Scale {
  const given = scaleGiven(best);
  const columns = { sheet, left: questions[0] ?? 0, questions, numberColumn: null, scale: REGULATION_SCALE };
  const { letters } = sampleAnswers(columns, first);
  if (letters !== "") {
    const most = given.most ?? Math.max(REGULATION_SCALE.most, placeOf(letters.slice(-1)));
    const order = given.letters ?? orderInTexts(textsOf(sheet, questions), most);
    return scaleUpTo(most, "words", order ?? "undecided");
  }
  const wording = wordingOf(columns, { top: 0, bottom: first - 1 }, given.most);
  if (wording === null) return scaleUpTo(given.most ?? REGULATION_SCALE.most, "words");
  if (!wording.isDecided) refuse({ key: "wordsUndecided", most: wording.most });
  if (given.most !== null && given.most !== wording.most)
    refuse({ key: "otherWords", most: wording.most, given: given.most });
  return { ...scaleUpTo(wording.most, "words"), wording };
}

/** Every text of some columns, each once. */
function textsOf(sheet: Sheet, columns: readonly number[]): readonly string[] {
  return [...new Set(sheet.textRows.flatMap((row) => columns.map((column) => sheet.text(row, column))))];
}
