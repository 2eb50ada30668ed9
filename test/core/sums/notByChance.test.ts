import { fillsOf, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

describe("rows that come in equal pairs", () => {
  it("are all added up: the second of a pair is no part of the first", () => {
    const permits = `
      Rekap Izin Terbit per Kecamatan
      No | Kecamatan | PBG | SIP
      1  | Girimulyo | 4   | 2
      2  | Kotabaru  | 4   | 2
      3  | Muara     | 3   | 1
      4  | Sukarame  | 3   | 1
      .  | Jumlah    | .   | .`;
    expect(fillsOf(draw(permits))).toEqual(["C7 =SUM(C3:C6) 14", "D7 =SUM(D3:D6) 6"]);
  });
});

describe("what came in and what came of it", () => {
  const outcomes = (total: string) => `
    REKAP BERKAS
    Uraian           | Januari | Februari | Maret
    Diterima online  | 7       | 9        | 11
    Diterima offline | 3       | 4        | 2
    Jumlah Diterima  | 10      | 13       | 13
    Ditolak online   | 2       | 3        | 1
    Ditolak offline  | 1       | 1        | 1
    Jumlah Ditolak   | 3       | 4        | 2
    Jumlah           | ${total}`;

  it("are added up where both are what became of it: a slip in their sum is found", () => {
    expect(findingsOf(draw(outcomes("13 | 17 | 15")), "error")).toEqual([]);
    expect(findingsOf(draw(outcomes("13 | 71 | 15")), "error")).toEqual([expect.stringContaining("C9")]);
  });
});
