import { countOf, isCount, respondentNumber } from "../../../../../src/core/tables/skm/respondents/respondentNumber";
import { isLabelled, kindOfRow } from "../../../../../src/core/tables/skm/respondents/respondentRow";
import { REGULATION_SCALE as scale } from "../../../../../src/core/tables/skm/scale/scale";
import { draw } from "../../../../support/draw";

/** A row of "No │ Nama │ U1 │ U2", numbered in its first column or in none. */
function columns(row: string, numberColumn: number | null = 0, left = 0) {
  return { sheet: draw(row), left, questions: [2, 3], numberColumn, scale };
}

describe("the kind of a row", () => {
  test.each([
    ["1 | Ani | 3 | 4", "numbered"],
    ["1 | Ani | 3 |", "numbered"],
    ["1 | Ani | baik | 9", "numbered"],
    ["R-01 | Ani | 3 | 4", "numbered"],
    ["1 | Ani | | ", "unanswered"],
    ["1 | Ani | ' | ' ", "unanswered"],
    [" | Ani | 3 | 4", "answers"],
    ["Ani | | '3 | '4", "answers"],
    ["0 | Ani | 3 | 4", "answers"],
    ["1.5 | Ani | 3 | 4", "answers"],
    [" | | 3 |", "answers"],
    [" | | 3 | 12", "answers"],
    [" | | 3 | baik", "answers"],
    [" | | 12 | 14", "other"],
    [" | Jumlah | 3 | 4", "other"],
    [" | Loket B | | ", "other"],
    ["No | Nama | U1 | U2", "other"],
    [" | | | ", "blank"],
    ["' | | ' | ", "blank"],
    [".", "blank"],
  ])("%j is %s", (row, kind) => {
    expect(kindOfRow(columns(row), 0)).toBe(kind);
  });

  test("without a column of numbers is told by its answers", () => {
    expect(kindOfRow(columns("1 | Ani | 3 | 4", null), 0)).toBe("answers");
    expect(kindOfRow(columns("1 | Ani | | ", null), 0)).toBe("other");
  });

  test("does not depend on what stands left of the table or right of the unsur", () => {
    expect(kindOfRow(columns("Catatan | | | ", null, 1), 0)).toBe("blank");
    expect(kindOfRow(columns("Jumlah | | 3 | 4", null, 1), 0)).toBe("answers");
    expect(kindOfRow(columns(" | | | | ramah"), 0)).toBe("blank");
  });

  test("is other for a formula that has no result yet", () => {
    expect(kindOfRow(columns("| | =A1 | "), 0)).toBe("other");
  });
});

describe("a label of the summary", () => {
  test("may stand in any column left of the unsur", () => {
    expect(isLabelled(columns("NRR | | 3 | 4"), 0)).toBe(true);
    expect(isLabelled(columns(" | NRR | 3 | 4"), 0)).toBe(true);
    expect(isLabelled(columns("Ani | PNS | 3 | 4"), 0)).toBe(false);
  });

  test("is none left of the table, or under the unsur", () => {
    expect(isLabelled(columns("NRR | | 3 | 4", null, 1), 0)).toBe(false);
    expect(isLabelled(columns(" | | NRR | 4"), 0)).toBe(false);
  });
});

describe("a respondent's number", () => {
  const read = (text: string) => respondentNumber(draw(text), 0, 0);

  test.each([
    ["12", "12"],
    ["'12", "12"],
    ["12.", "12."],
    ["'12)", "12"],
    ["(12)", "12"],
    ["R-012", "R-012"],
    ["R 12", "R 12"],
    ["RESP.7", "RESP.7"],
    ["r12", "r12"],
    ["Unsu1", "Unsu1"],
  ])("%s", (text, number) => {
    expect(read(text)).toBe(number.replace(/\.$/, ""));
  });

  test.each(["", "0", "-3", "1.5", "Ani", "Ani 12 Budi", "'12345678", "RESPON-7", "=ISNUMBER(1) -> TRUE"])(
    "is not %j",
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  test.each(["Nilai 4", "Skor 4", "Total 4", "Jml 4", "Unsur 1", "U1", "U-1", "TW 1", "tw1"])(
    "is not %s, which labels a row",
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  test("stands in a count", () => {
    expect(["12", "012", "R-012", "7A12"].map(countOf)).toEqual([12, 12, 12, 12]);
    expect(countOf(null)).toBeNaN();
    expect(countOf("Ani")).toBeNaN();
  });

  test("is a whole number above 0", () => {
    expect([-1, 0, 1, 1.5, 2].filter(isCount)).toEqual([1, 2]);
  });
});
