import { isNumberingRow } from "../../../../../src/core/tables/skm/respondents/numbering";
import { REGULATION_SCALE as scale } from "../../../../../src/core/tables/skm/scale/scale";
import { draw } from "../../../../support/draw";

/** Whether the first of these rows numbers the columns of "No │ U1 │ U2 │ U3", with a column of numbers or without. */
function numbers(rows: string, numberColumn: number | null = 0): boolean {
  return isNumberingRow({ sheet: draw(rows), left: 0, questions: [1, 2, 3], numberColumn, scale }, 0);
}

describe("a row that numbers the columns", () => {
  test.each([
    "(1) | (2) | (3) | (4)",
    "(1) | ( 2 ) | (3) | (4)",
    "(1) | | (2) | (3)",
    "(1)",
    " | (1) | (2) | (3)",
    "(2) | (3) | (4) | (5)",
    "-1 | -2 | -3 | -4",
    "-2 | -3 | -4 | -5",
    "1 | 2 | 3 | 4\n1 | 3 | 4 | 4",
    "'1 | '2 | '3 | '4\n'1 | 3 | 4 | 4",
    "1 | ' | 2 | 3\n1 | 3 | 4 | 4",
  ])("is %j", (rows) => {
    expect(numbers(rows)).toBe(true);
  });

  test("counts over 4, which is no answer", () => {
    const five = (row: string, questions = [0, 1, 2, 3, 4]) =>
      isNumberingRow({ sheet: draw(row), left: 0, questions, numberColumn: null, scale }, 0);
    expect(five("1 | 2 | 3 | 4 | 5")).toBe(true);
    expect(five("2 | 3 | 4 | 5 | 6")).toBe(false);
    expect(five("1 | 2 | 3 | 4 | 5", [0, 1, 2, 3])).toBe(false);
  });

  test.each([
    ["of a respondent's answers", "1 | 2 | 3 | 4\n2 | 3 | 4 | 4"],
    ["that counts by two", "1 | 3 | 5 | 7\n1 | 3 | 4 | 4"],
    ["that counts down", "4 | 3 | 2 | 1\n1 | 3 | 4 | 4"],
    ["of one and the same number", "(1) | (1) | (1) | (1)"],
    ["of negative numbers that rise", "-4 | -3 | -2 | -1\n1 | 3 | 4 | 4"],
    ["that begins with another number", "2 | 3 | 4 | 5\n1 | 3 | 4 | 4"],
    ["with a word in it", "(1) | (2) | U2 | (4)"],
    ["of fractions", "0.5 | 1.5 | 2.5 | 3.5\n1 | 3 | 4 | 4"],
    ["with a gap", "(1) | (2) | (4) | (5)"],
    ["with nothing in it", " | | | \n1 | 3 | 4 | 4"],
    ["with one number in it", "1 | | | \n1 | 3 | 4 | 4"],
    ["with a truth value in it", "(1) | =A1=B1 -> TRUE | (3)"],
  ])("is not one %s", (_, rows) => {
    expect(numbers(rows)).toBe(false);
  });

  test("needs brackets or more than four columns where no column numbers the respondents", () => {
    expect(numbers(" | 1 | 2 | 3\n1 | 3 | 4 | 4", null)).toBe(false);
    expect(numbers(" | (1) | (2) | (3)\n1 | 3 | 4 | 4", null)).toBe(true);
  });

  test("is read from the column of numbers to the last unsur", () => {
    expect(numbers("(1) | (2) | (3) | (4) | catatan")).toBe(true);
    expect(
      isNumberingRow({ sheet: draw("x | (1) | (2) | (3)"), left: 0, questions: [2, 3], numberColumn: 1, scale }, 0),
    ).toBe(true);
  });
});
