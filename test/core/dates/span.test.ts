import { inYear, monthOfYear, yearOfMonth } from "../../../src/core/dates/span";

describe("a month as one number over the years", () => {
  test.each([
    [2024, 1],
    [2024, 12],
    [null, 12],
  ])("tells its year and its month: %s, %s", (year, month) => {
    const number = inYear(year, month);
    expect([yearOfMonth(number), monthOfYear(number)]).toEqual([year, month]);
  });
});
