import { note } from "../../../findings/note";
import { shownCell } from "../../../findings/ofCell";
import { shownNumber } from "../../../findings/shown";
import type { SurveyRule } from "./rule";

/** Weights that do not add up to 1: the one that is wrong where the weighted NRR show which it is, else a warning. */
export const weightsSum: SurveyRule = ({ matrix, reader }) => {
  const odd = reader.oddWeights;
  if (!odd) return [];
  const sheet = matrix.sheet.name;
  const sum = shownNumber(odd.sum);
  const { suspect } = odd;
  if (!suspect) {
    return [note({ severity: "warning", sheet, cell: odd.first, message: { key: "weights-sum", sum } })];
  }
  const { cell, unsur } = suspect;
  const expected = shownNumber(suspect.expected);
  const message = {
    key: "wrong-weight",
    subject: unsur.label,
    actual: shownCell(matrix.sheet, cell),
    expected,
    sum,
  } as const;
  const fix = { safe: false, edits: [{ sheet, cell, value: suspect.expected.valueOf() }] };
  return [note({ severity: "error", sheet, cell, actual: message.actual, expected, message, fix })];
};
