import { periodTotals } from "../../../src/core/sums/periodTotals";

/** "Semester I = TW I + TW II", each column by its own words. */
const sums = (...names: readonly string[]) =>
  periodTotals(names.map((name) => ({ words: [name] }))).map(
    ({ total, parts }) => `${total.words.join()} = ${parts.map(({ words }) => words.join()).join(" + ")}`,
  );

describe("what is of some time", () => {
  test.each([
    [["TW I", "TW II", "Semester I"], ["Semester I = TW I + TW II"]],
    [
      ["PMDN Triwulan I", "PMDN Triwulan II", "PMDN Semester I"],
      ["PMDN Semester I = PMDN Triwulan I + PMDN Triwulan II"],
    ],
    [["s.d. Bulan Lalu", "Bulan Ini", "s.d. Bulan Ini"], ["s.d. Bulan Ini = s.d. Bulan Lalu + Bulan Ini"]],
    [["April", "Mei", "Juni", "TW II"], ["TW II = April + Mei + Juni"]],
  ])("adds up what lies in it: %j", (names, expected) => {
    expect(sums(...names)).toEqual(expected);
  });

  test.each([
    [["TW I", "TW III", "Semester I"]],
    [["TW I", "TW II", "TW I", "TW II", "Semester I"]],
    [["2022", "2023", "2024"]],
  ])("adds up nothing where that has a gap, comes twice, or is no part of it: %j", (names) => {
    expect(sums(...names)).toEqual([]);
  });
});
