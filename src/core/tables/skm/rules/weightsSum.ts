import { shownCell } from "../../../findings/ofCell";
import { shownNumber } from "../../../findings/shown";
import { surveyRule } from "./rule";

/** Weights that do not add up to 1, where nothing shows which of them is wrong. */
export const weightsSum = surveyRule({
  says: ["weights-sum"],
  severity: "warning",
  fix: "none",
  ground: "arithmetic",
  find({ reader: { oddWeights: odd } }) {
    if (!odd || odd.suspect) return [];
    return [{ cell: odd.first, message: { key: "weights-sum", sum: shownNumber(odd.sum) } }];
  },
});

/** The one of them that is wrong, where the weighted NRR show which it is. */
export const wrongWeight = surveyRule({
  says: ["wrong-weight"],
  severity: "error",
  fix: "ask",
  ground: "arithmetic",
  find({ matrix, reader: { oddWeights: odd } }) {
    if (!odd?.suspect) return [];
    const { cell, unsur, expected: value } = odd.suspect;
    const [actual, expected] = [shownCell(matrix.sheet, cell), shownNumber(value)];
    const sum = shownNumber(odd.sum);
    const message = { key: "wrong-weight", subject: unsur.label, actual, expected, sum } as const;
    return [{ cell, actual, expected, message, edits: [{ sheet: matrix.sheet.name, cell, value: value.valueOf() }] }];
  },
});
