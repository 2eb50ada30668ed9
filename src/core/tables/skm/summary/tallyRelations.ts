import { areaName } from "../../../grid/area";
import { COUNT } from "../../../numbers/kind";
import { exact } from "../../../numbers/exact";
import { UNROUNDED } from "../../../numbers/rounding";
import type { Operator } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import { answerAreas } from "../respondents/answerAreas";
import { question, type Matrix } from "../matrix";
import { countOfAnswer, type TallyRow } from "./tallyRows";

/** What the rows that count answers have to say of each question. */
export function tallyRelations(matrix: Matrix): readonly Relation[] {
  return matrix.tallies.flatMap((tally) => {
    const columns = matrix.unsur.flatMap((unsur) => unsur.columns.map((column) => ({ column, label: unsur.label })));
    const isStated = columns.some(({ column }) => !matrix.sheet.isEmpty(tally.row, column));
    return columns.flatMap(({ column, label }) => {
      const count = countOfAnswer(matrix, column, tally.answer);
      // Who has typed the others leaves out what nobody answered.
      if (count === 0 && isStated && matrix.sheet.isEmpty(tally.row, column)) return [];
      return [relation(matrix, tally, column, `${tally.name}, ${label}`, count)];
    });
  });
}

function relation(matrix: Matrix, tally: TallyRow, column: number, subject: string, count: number): Relation {
  return {
    rule: "skm-tally",
    subject,
    target: { row: tally.row, column },
    operator: counted(count, matrix.sheet.name),
    sources: answerAreas(matrix, column),
    formula: formulaFor(matrix, tally, column),
    kind: COUNT,
    passesOn: UNROUNDED,
    fewestDecimals: null,
  };
}

function counted(count: number, sheet: string): Operator {
  return {
    name: "countAnswers",
    coefficient: null,
    compute: () => exact(count),
    working: () => [{ rows: count, sheet }],
  };
}

/** COUNTIF of answers that are plain numbers or plain letters; null where others stand among them. */
function formulaFor(matrix: Matrix, { answer, name }: TallyRow, column: number): string | null {
  const { choices, texts } = question(matrix, column);
  const areAlike = [...choices, ...texts].every(({ row }) => matrix.sheet.text(row, column).toUpperCase().length === 1);
  if (!areAlike || (choices.length > 0 && matrix.scale.letters === null)) return null;
  const wanted = matrix.scale.letters === null ? String(answer) : `"${name}"`;
  return `=${answerAreas(matrix, column)
    .map((area) => `COUNTIF(${areaName(area)},${wanted})`)
    .join("+")}`;
}
