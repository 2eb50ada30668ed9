import { periodNamed } from "../../../src/core/dates/periodNamed";

/** The period that names a row of a table of 2024: "4-6 2024". */
function said(name: string): string | null {
  const period = periodNamed(name, 2024);
  return period && `${period.months.join(" ")} of ${period.year ?? ""}`;
}

describe("the period that names a row or column", () => {
  test.each([
    ["Januari", "1 of 2024"],
    ["1. Januari", "1 of 2024"],
    ["Feb.", "2 of 2024"],
    ["MEI 2023", "5 of 2023"],
    ["TW II", "4 5 6 of 2024"],
    ["Triwulan II 2023", "4 5 6 of 2023"],
    ["Triwulan I dan II", "1 2 3 4 5 6 of 2024"],
    ["2022 - Triwulan I", "1 2 3 of 2022"],
    ["Semester 2", "7 8 9 10 11 12 of 2024"],
  ])("is %s", (name, period) => {
    expect(said(name)).toBe(period);
  });

  test.each(["Tahun 2024", "Triwulan II (Satu)", "Triwulan I 2024 dibanding Triwulan I 2023", "Jumlah", ""])(
    "is none for %j",
    (name) => {
      expect(said(name)).toBeNull();
    },
  );

  it("is of no year where neither it nor the table says one", () => {
    expect(periodNamed("Maret", null)).toEqual({ months: [3], year: null, text: "Maret", at: 0, contradiction: null });
    expect(periodNamed("TW III", null)).toMatchObject({ months: [7, 8, 9], year: null });
  });
});
