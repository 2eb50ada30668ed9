import { note } from "../../../findings/note";
import { shownCell } from "../../../findings/ofCell";
import type { SurveyRule } from "./rule";

/** Answers typed as text, which Excel's SUM and COUNT pass over; said once for a column. */
export const numbersAsText: SurveyRule = ({ matrix }) =>
  matrix.questions.flatMap(({ texts }) => {
    const [first, last] = [texts[0], texts.at(-1)];
    if (!first || !last) return [];
    const actual = shownCell(matrix.sheet, first);
    const message = { key: "numbers-as-text", first, last, count: texts.length } as const;
    return note({ severity: "info", sheet: matrix.sheet.name, cell: first, actual, message });
  });
