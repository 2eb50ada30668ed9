import { draw } from "../../../support/draw";
import { BLANK, LIST, list, months } from "../../../support/caseLists";
import { factsOf } from "../../../support/facts";
import { fillsOf, findingsOf } from "../../../support/checked";

describe("a list is not what a table was counted from", () => {
  it.each([
    ["where it is of other months", months(BLANK, BLANK, BLANK, BLANK, "Rekap Pengaduan Triwulan II Tahun 2023")],
    ["where it is of another year, said without a word", months(BLANK, BLANK, BLANK, BLANK, "Rekap Pengaduan 2023")],
    [
      "where it is of something else",
      months(BLANK, BLANK, BLANK, BLANK, "Rekap Permintaan Data Triwulan II Tahun 2024"),
    ],
    ["where nothing says what is counted", months(BLANK, BLANK, BLANK, BLANK, "Rekap Triwulan II Tahun 2024")],
    [
      "where the table is of one way to complain",
      months(BLANK, BLANK, BLANK, BLANK, "Rekap Pengaduan SP4N Triwulan II Tahun 2024"),
    ],
    [
      "where the table is of applications",
      months(BLANK, BLANK, BLANK, BLANK, "Rekap Permohonan Izin Triwulan II Tahun 2024"),
    ],
  ])("%s", (_, table) => {
    expect(fillsOf([table, list()])).toEqual([]);
  });

  it("where the table is of permits, on a sheet that is called after complaints", () => {
    const permits = (name: string, title: string) =>
      draw(`${title}\nBulan | Masuk | Selesai\nApril | . | .\nMei | . | .`, name);
    expect(fillsOf([permits("Pengaduan dan Izin", "Rekap Izin Tahun 2024"), list()])).toEqual([]);
    expect(fillsOf([permits("Rekap Pengaduan", "Rekap per Bulan Tahun 2024"), list()])).toHaveLength(4);
  });

  it("where two lists are of one month", () => {
    expect(
      fillsOf([
        months(BLANK, BLANK, BLANK, BLANK),
        list(),
        list(LIST, "Daftar Pengaduan Triwulan II Tahun 2024", "Lain"),
      ]),
    ).toEqual([]);
  });

  it("where it confirms nothing, which is one warning", () => {
    expect(factsOf([months("7 | 1 | 0", "9 | 1 | 1", "8 | 1 | 1", "24 | 3 | 2"), list()])).toEqual(
      expect.arrayContaining(["warning C3 register-differs: register Pengaduan, typed 3, confirmed 0"]),
    );
    expect(findingsOf([months("7 | 1 | 0", "9 | 1 | 1", "8 | 1 | 1", "24 | 3 | 2"), list()], "error")).toEqual([]);
  });

  it("of lists of a month each, the one of the month tells", () => {
    const april = list(LIST.slice(0, 1), "Daftar Pengaduan Bulan April 2024", "April");
    const mei = list(LIST.slice(1, 3), "Daftar Pengaduan Bulan Mei 2024", "Mei");
    const cells = fillsOf([months(BLANK, BLANK, BLANK, BLANK), april, mei]).map((fill) => fill.replace(/ =.* /, " "));
    expect(cells).toEqual(expect.arrayContaining(["C3 1", "C4 2"]));
    expect(cells).toContain("C6 3");
    expect(cells.some((cell) => cell.startsWith("C5"))).toBe(false);
  });
});
