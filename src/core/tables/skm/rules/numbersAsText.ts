import type { Edit } from "../../../edits/edit";
import { plainLook } from "../../../edits/look";
import type { Cell } from "../../../grid/address";
import { shownCell } from "../../../findings/ofCell";
import { digitsIn } from "../respondents/answer";
import { surveyRule, type Survey } from "./rule";

/** Numbers typed as text, which Excel's SUM and COUNT pass over; said once for a column of answers or a row of figures. */
export const numbersAsText = surveyRule({
  says: ["numbers-as-text"],
  severity: "info",
  fix: "ask",
  ground: "reading",
  find: (survey) => {
    const { matrix } = survey;
    const columns = matrix.questions.map(({ texts }) => texts);
    const rows = [...matrix.summaryRows.values()].map((row) => textFigures(survey, row));
    return [...columns, ...rows].flatMap((texts) => {
      const [first, last] = [texts[0], texts.at(-1)];
      if (!first || !last) return [];
      const actual = shownCell(matrix.sheet, first);
      const message = { key: "numbers-as-text", first, last, count: texts.length } as const;
      return [{ cell: first, actual, message, edits: texts.flatMap((cell) => asNumber(survey, cell)) }];
    });
  },
});

/** Digits and their marks alone: "*) 3,397" is meant to be a text. */
const DIGITS = /^[\d.,]+$/;

function textFigures({ matrix, reader }: Survey, row: number): Cell[] {
  return matrix.questions
    .map(({ column }) => ({ row, column }))
    .filter((cell) => DIGITS.test(matrix.sheet.text(cell.row, cell.column)) && reader.stated(cell).kind === "number");
}

/** An answer of several words, or a figure that a formula gives, is left. */
function asNumber({ matrix: { sheet }, reader }: Survey, cell: Cell): readonly Edit[] {
  const { row, column } = cell;
  const stated = reader.stated(cell);
  const number = stated.kind === "number" ? stated.value.valueOf() : digitsIn(sheet.value(row, column));
  if (sheet.formula(row, column) !== null || Number.isNaN(number)) return [];
  return [{ sheet: sheet.name, cell, value: number, look: plainLook(stated.kind === "number" ? stated.decimals : 0) }];
}
