import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const NIB = (first: number, ...totals: readonly string[]) =>
  draw(
    `
    REKAP NIB JULI 2024
    No | Kab/Kota  | Status PM | .    | Skala Usaha | .     | .        | Jumlah
    .  | .         | PMA       | PMDN | Mikro       | Kecil | Menengah | .
    1  | Metro     | ${first}  | 10   | 7           | 4     | 1        | ${totals[0] ?? "."}
    2  | Pesawaran | 0         | 45   | 40          | 5     | 0        | ${totals[1] ?? "."}
    3  | Pringsewu | 1         | 30   | 21          | 9     | 1        | ${totals[2] ?? "."}`,
    "NIB",
    ["A2:A3", "B2:B3", "C2:D2", "E2:G2", "H2:H3"],
  );

describe("a total beside two splits of one whole", () => {
  it("is one of them, and not both together", () => {
    expect(fillsOf(NIB(2))).toEqual(["H4 =SUM(E4:G4) 12", "H5 =SUM(E5:G5) 45", "H6 =SUM(E6:G6) 31"]);
    expect(findingsOf(NIB(2, "12", "45", "31"), "error")).toEqual([]);
  });

  it("is of all columns where they come to different sums", () => {
    expect(fillsOf(NIB(5))).toEqual(["H4 =SUM(C4:G4) 27", "H5 =SUM(C5:G5) 90", "H6 =SUM(C6:G6) 62"]);
  });
});

describe("a standard beside what is measured by it", () => {
  it("is not added up", () => {
    const days = draw(`
      Bulan    | Izin Terbit | Standar (SOP)
      Januari  | 40          | 5
      Februari | 30          | 5
      Jumlah   | 70          | .`);
    expect(fillsOf(days)).toEqual([]);
  });
});
