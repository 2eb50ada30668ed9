import { cellName } from "../../../../src/core/grid/address";
import { readQuestion } from "../../../../src/core/tables/skm/respondents/questionColumns";
import { REGULATION_SCALE as scale } from "../../../../src/core/tables/skm/scale/scale";
import { draw } from "../../../support/draw";

/** What a column of answers adds up to, and where something in it is odd. */
function told(picture: string, answered?: readonly number[]) {
  const sheet = draw(picture);
  const all = answered ?? Array.from({ length: sheet.rowCount }, (_, row) => row);
  const rows = { first: 0, last: sheet.rowCount - 1, answered: all, unanswered: [] };
  const { blanks, offScale, texts, choices, ...figures } = readQuestion(sheet, 0, rows, scale);
  return {
    ...figures,
    blanks: blanks.map(cellName),
    offScale: offScale.map(cellName),
    texts: [...texts, ...choices].map(cellName),
  };
}

const NOTHING_ODD = { column: 0, blanks: [], offScale: [], texts: [] };

describe("a column of answers", () => {
  test("adds up, and counts what is filled in", () => {
    expect(told("3\n4\n2")).toEqual({ ...NOTHING_ODD, sum: 9, count: 3, constant: null, best: 4, onScale: 3 });
  });

  test.each(["3\n4\n4", "4\n4\n3", "4\n3\n4", "4\n3\n3", "3\n3\n4", "3\n4\n3", "'3\n'4\n'4", "'4\n'4\n'3"])(
    "is not constant where one differs: %j",
    (picture) => {
      expect(told(picture).constant).toBeNull();
    },
  );

  test.each(["3\n3", "'3\n'3", "3\n'3", "3\n.\n3", "3"])("is constant where all are alike: %j", (picture) => {
    expect(told(picture).constant).toBe(3);
  });

  test("is not constant where one is a word, or all are off the scale", () => {
    expect(told("3\nbaik\n3").constant).toBeNull();
    expect(told("5\n5").constant).toBeNull();
  });

  test("counts numbers typed as text, and says where they are", () => {
    expect(told("3\n'4\n'7")).toMatchObject({ sum: 14, count: 3, texts: ["A2", "A3"], offScale: ["A3"] });
  });

  test("counts numbers off the scale, and no words", () => {
    expect(told("3\n0\n3.5\nbaik")).toMatchObject({ sum: 6.5, count: 3, offScale: ["A2", "A3", "A4"], texts: [] });
  });

  test("counts no blanks, and takes a formula without a result for none", () => {
    expect(told("3\n.\n' \n=Data!A1")).toMatchObject({ sum: 3, count: 1, blanks: ["A2", "A3"], offScale: [] });
  });

  test("is read in the rows of respondents alone", () => {
    expect(told("3\nJumlah\n7\n.\n4", [0, 4])).toEqual({
      ...NOTHING_ODD,
      sum: 7,
      count: 2,
      constant: null,
      best: 4,
      onScale: 2,
    });
  });

  test("without any answer has no constant", () => {
    expect(told(".\n.")).toMatchObject({ sum: 0, count: 0, constant: null });
  });
});
