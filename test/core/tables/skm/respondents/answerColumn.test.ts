import { holdsAnswers, sampleRows } from "../../../../../src/core/tables/skm/respondents/answerColumn";
import { REGULATION_SCALE as scale } from "../../../../../src/core/tables/skm/scale/scale";
import { draw } from "../../../../support/draw";

describe("the rows by which a column is judged", () => {
  const rows = (picture: string, numberColumn: number | null = 0, first = 0) =>
    sampleRows({ sheet: draw(picture), left: 0, questions: [1], numberColumn, scale }, first);

  test("end with the sheet", () => {
    expect(rows("1 | 3\n2 | 4")).toEqual([0, 1]);
    expect(rows("No | U1\n1 | 3\n2 | 4", 0, 1)).toEqual([1, 2]);
  });

  test("end above a row without a number, though it holds an answer", () => {
    expect(rows("1 | 3\n2 | 4\n  | 4\n4 | 3")).toEqual([0, 1]);
  });

  test("end above a row without an answer where no column numbers the rows", () => {
    expect(rows("a | 3\nb | 4\nc |\nd | 3", null)).toEqual([0, 1]);
    expect(rows("  | 3\n  | 4\nc |", null)).toEqual([0, 1]);
  });

  test("end above the summary", () => {
    expect(rows("1 | 3\n2 | 4\nJumlah | 7\n3 | 3")).toEqual([0, 1]);
  });

  test("are thirty at the most", () => {
    const forty = Array.from({ length: 40 }, (_, index) => `${index + 1} | 3`).join("\n");
    expect(rows(forty)).toHaveLength(30);
    expect(rows(forty, 0, 5).at(-1)).toBe(34);
  });
});

describe("a column of answers", () => {
  const holds = (...values: string[]) => holdsAnswers(draw(values.join("\n")), 0, [...values.keys()], scale);

  test("may hold them as text", () => {
    expect(holds("3", "'4", "2")).toBe(true);
  });

  test("may hold other things in three rows of ten", () => {
    const answers = Array<string>(7).fill("3");
    expect(holds(...answers, "5", "baik", "0")).toBe(true);
    expect(holds(...answers.slice(1), "5", "baik", "0")).toBe(false);
  });

  test("may be blank in every second row", () => {
    expect(holds("3", ".", "4", "' ")).toBe(true);
    expect(holds("3", ".", "4", ".", ".")).toBe(false);
  });

  test("holds one at least", () => {
    expect(holds("baik", "baik")).toBe(false);
    expect(holds(".", ".")).toBe(false);
    expect(holds()).toBe(false);
  });
});
