import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const PERMITS = (beside: readonly string[], below: string) =>
  draw(`
  REKAPITULASI PERIZINAN TRIWULAN II TAHUN 2024
  No     | Jenis Izin | April | Mei | Juni | Jumlah | Rata-rata
  1      | PBG        | 3     | 1   | 2    | 6      | ${beside[0] ?? ""}
  2      | SLF        | 4     | 2   | 3    | 9      | ${beside[1] ?? ""}
  3      | PKKPR      | 4     | 5   | 3    | 12     | ${beside[2] ?? ""}
  Jumlah | .          | 11    | 8   | 8    | 27     | ${beside[3] ?? ""}
  ${below}`);

describe("averages of permits", () => {
  test("are silent where they are right, as counts or with decimals", () => {
    expect(findingsOf(PERMITS(["2", "3", "4", "9"], "Rata-rata | . | 3.67 | 2.67 | 2.7 | 9 | 3"))).toEqual([]);
    expect(findingsOf(PERMITS(["2", "3", "4", "9"], "Rata-rata | . | 4 | 3 | 3 | 9 | 3"))).toEqual([]);
  });

  test("are wrong beside the months, and below the rows", () => {
    expect(findingsOf(PERMITS(["2", "5", "4", "9"], "Rata-rata | . | 3.67 | 2.76 | 2.67 | 9 | 3"))).toEqual([
      "error G4 permits-average 3",
      "error D7 permits-average 2.67",
    ]);
  });

  test("are filled where the name says no more than that they are averages", () => {
    expect(findingsOf(PERMITS([], "")).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "warning G3",
      "warning G4",
      "warning G5",
      "warning G6",
    ]);
    const below = findingsOf(PERMITS(["2", "3", "4", "9"], "Rata-rata"));
    expect(below).toContain("warning F7 blank-figure 9");
    expect(findingsOf(PERMITS(["2", "3", "4", "9"], "Rata-rata per bulan"))).toEqual([]);
  });
});

test("averages of sums that nobody has computed yet are filled with them", () => {
  const blank = draw(`
    No        | Jenis Izin | April | Mei | Juni | Jumlah | Rata-rata
    1         | PBG        | 3     | 1   | 2    |        |
    2         | SLF        | 4     | 2   | 3    |        |
    Jumlah    | .          |       |     |      |        |
    Rata-rata | .          |       |     |      |        |`);
  expect(fillsOf(blank)).toEqual(expect.arrayContaining(["F5 =AVERAGE(F2:F3) 7.5", "G4 =AVERAGE(C4:E4) 5"]));
});
