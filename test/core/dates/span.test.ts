import { inYear, monthOfYear, spanOf, yearOfMonth } from "../../../src/core/dates/span";

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

/** The months of a column's name: "4-6 2024". */
function said(text: string): string | null {
  const span = spanOf(text);
  return span && `${monthOfYear(span.from)}-${monthOfYear(span.to)} ${yearOfMonth(span.to) ?? ""}`.trim();
}

describe("the months of a column", () => {
  test.each([
    ["Maret", "3-3"],
    ["Maret 2024", "3-3 2024"],
    ["TW II", "4-6"],
    [" TW. 4 2023 ", "10-12 2023"],
    ["Kuartal 3", "7-9"],
    ["Q1", "1-3"],
    ["Semester I 2024", "1-6 2024"],
    ["SM II Tahun 2024", "7-12 2024"],
  ])("are named: %s", (text, months) => {
    expect(said(text)).toBe(months);
  });

  test.each(["Semester III", "Jumlah", "TW", "Total TW II", "TW II lalu", ""])("are not named: %j", (text) => {
    expect(said(text)).toBeNull();
  });
});
