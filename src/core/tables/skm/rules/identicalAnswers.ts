import type { Hit } from "../../../rules/rule";
import type { CellValue } from "../../../grid/sheet";
import type { QuestionColumn } from "../respondents/questionColumns";
import { surveyRule } from "./rule";

/** From so many respondents in a row with the same answers on, somebody should look at the questionnaires. */
const RUN = 3;

/** Respondents that stand next to each other and answered everything alike: copied rows, or a hasty survey. */
export const identicalAnswers = surveyRule({
  says: ["identical-answers"],
  severity: "info",
  fix: "none",
  ground: "practice",
  find: ({ matrix }) => {
    const { sheet, rows, questions, columns } = matrix;
    if (questions.length < 2) return [];
    const hits: Hit<"identical-answers">[] = [];
    let start = 0;
    for (let index = 1; index <= rows.answered.length; index++) {
      const row = rows.answered[index];
      const before = rows.answered[index - 1] ?? 0;
      if (row !== undefined && answersAlike(sheet.row(row), sheet.row(before), questions)) continue;
      const first = rows.answered[start] ?? 0;
      const count = index - start;
      start = index;
      if (count < RUN) continue;
      hits.push({
        cell: { row: first, column: columns.firstUnsur },
        message: { key: "identical-answers", first: first + 1, last: before + 1, count },
      });
    }
    return hits;
  },
});

function answersAlike(
  one: readonly CellValue[],
  other: readonly CellValue[],
  questions: readonly QuestionColumn[],
): boolean {
  return questions.every(({ column }) => (one[column] ?? null) === (other[column] ?? null));
}
