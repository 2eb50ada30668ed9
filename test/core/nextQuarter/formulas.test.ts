import { laterFormula } from "../../../src/core/nextQuarter/formulas";

const SECOND = { length: 3, number: 2, year: 2024 } as const;
const later = (formula: string) =>
  laterFormula(formula, SECOND, (sheet) => (sheet === "SKM TW II" ? "SKM TW III" : null));

describe("a formula of the next quarter reads the sheets of that quarter", () => {
  test.each([
    ["='SKM TW II'!B145*25", "='SKM TW III'!B145*25"],
    ["='SKM TW II'!IkmUnit*25", "='SKM TW III'!IkmUnit*25"],
    ["=Target!B2-'SKM TW II'!B145", "=Target!B2-'SKM TW III'!B145"],
    ["=\"Triwulan II: \"&'SKM TW II'!IkmUnit", "=\"Triwulan III: \"&'SKM TW III'!IkmUnit"],
  ])("%s becomes %s", (formula, expected) => {
    expect(later(formula)).toBe(expected);
  });
});
