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

describe("what is of some time, by words of two rows and by years", () => {
  /** "Izin / TW I" for a column below two words. */
  const told = (header: string, years: readonly number[] = []) =>
    periodTotals(
      header.split(" │ ").map((words) => ({ words: words.split(" / ") })),
      years,
    ).map(({ total, parts, isSaid }) => {
      const sum = `${total.words.join(" / ")} = ${parts.map(({ words }) => words.join(" / ")).join(" + ")}`;
      return isSaid ? sum : `${sum}?`;
    });

  test.each([
    ["TW I / PMA │ TW I / PMDN │ TW II / PMA │ Semester I / PMA", ["Semester I / PMA = TW I / PMA + TW II / PMA"]],
    ["PMA / TW I │ PMDN / TW II │ PMA / Semester I", []],
    ["Bulan Lalu │ Bulan Ini │ s.d. Bulan Ini", ["s.d. Bulan Ini = Bulan Lalu + Bulan Ini?"]],
    ["Bulan Ini │ s.d. Bulan Ini", []],
    ["s.d. Bulan Lalu │ s.d. Bulan Ini", []],
    [
      "s.d. Bulan Lalu │ Bulan Ini / LS │ Bulan Ini / Jumlah │ s.d. Bulan Ini",
      ["s.d. Bulan Ini = s.d. Bulan Lalu + Bulan Ini / Jumlah"],
    ],
    [
      "TW I │ TW II │ Semester I │ TW III │ TW IV │ Semester II │ Setahun",
      ["Semester I = TW I + TW II", "Semester II = TW III + TW IV", "Setahun = Semester I + Semester II"],
    ],
    ["TW I 2023 │ TW II 2023 │ TW I 2024 │ Semester I 2023", ["Semester I 2023 = TW I 2023 + TW II 2023"]],
    ["s.d. TW I │ TW II │ s.d. TW II", ["s.d. TW II = s.d. TW I + TW II"]],
    ["s.d. TW I │ TW II │ Semester I", []],
    ["TW I │ Semester I", []],
    ["Loket │ Petugas", []],
  ])("%s", (header, sums) => {
    expect(told(header)).toEqual(sums);
  });

  const HALVES = "Semester I │ Semester II";
  test.each([
    [
      "the year of its parts",
      "Semester I 2023 │ Semester II 2023 │ 2023",
      [],
      ["2023 = Semester I 2023 + Semester II 2023"],
    ],
    ["a year behind parts of none", `${HALVES} │ 2024`, [], [`2024 = ${HALVES.replace("│", "+")}`]],
    ["the year of the table", `${HALVES} │ 2024`, [2024], [`2024 = ${HALVES.replace("│", "+")}`]],
    ["not another year than the table's", `${HALVES} │ 2023`, [2024], []],
    ["not what stands behind it", `2024 │ ${HALVES}`, [], []],
    ["not one of two years behind them", `${HALVES} │ 2024 │ 2025`, [], []],
    [
      "the one year behind them though another stands before",
      `2023 │ ${HALVES} │ 2024`,
      [],
      [`2024 = ${HALVES.replace("│", "+")}`],
    ],
    ["not one right behind another year", `${HALVES} │ 2023 │ 2024`, [], []],
    ["not parts of another year", "Semester I 2022 │ Semester II 2022 │ 2023", [], []],
  ])("a year is %s", (_, header, years, sums) => {
    expect(told(header, years)).toEqual(sums);
  });
});
