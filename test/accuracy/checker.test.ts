import type { Answer } from "./answer";
import { answerTo } from "./checker";

/** Three answers to nine questions; the mean of U1, B5, should be 3. */
const survey: readonly (readonly (string | number | null)[])[] = [
  ["No", "U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"],
  [1, 3, 3, 3, 3, 3, 3, 3, 3, 3],
  [2, 3, 4, 3, 3, 4, 3, 3, 4, 3],
  [3, 3, 2, 3, 4, 3, 3, 2, 3, 3],
  ["NRR", 3.5, 3, 3, 3.333, 3.333, 3, 2.667, 3.333, 3],
];

describe("what the checker says", () => {
  it("comes as places and plain numbers", () => {
    const { tables, findings } = answerTo({ rows: survey, formulas: [], dateFormats: [] });
    expect(tables).toEqual([{ kind: "skm-respondents", top: 0, left: 0, bottom: 4, right: 9 }]);
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ role: "cause", named: { row: 4, column: 1, expected: 3 }, candidates: [] }]);
  });

  it("knows which cells are formulas: one without a result is waited for, an empty cell is missing", () => {
    const rows = survey.map((row, index) => (index === 4 ? row.with(1, null) : row));
    const formulas = [{ row: 4, column: 1, text: "=AVERAGE(B2:B4)" }];
    const said = (answer: Answer) =>
      answer.findings.filter(({ named }) => named.row === 4).map(({ severity }) => severity);
    expect(said(answerTo({ rows, formulas, dateFormats: [] }))).toEqual([]);
    expect(said(answerTo({ rows, formulas: [], dateFormats: [] }))).toEqual(["warning"]);
  });
});
