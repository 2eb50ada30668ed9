import { fillsIn, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("a blank average", () => {
  const QUARTER = (name: string, january = "3") => `
    Bulan    | PBG        | SLF
    Januari  | ${january} | 4
    Februari | 5          | 1
    Maret    | 4          | 4
    Jumlah   | 12         | 9
    ${name}  | .          | .`;

  it.each(["Rata-rata", "Rerata", "Rata-rata per Bulan", "Rata-rata/Bulan", "Rata-rata tiap bulan"])(
    "%s is of the months above it",
    (name) => {
      expect(fillsOf(draw(QUARTER(name)))).toEqual(["B6 =AVERAGE(B2:B4) 4", "C6 =AVERAGE(C2:C4) 3"]);
    },
  );

  it.each(["Rata-rata per Loket", "Rata-rata/Hari", "Rata-rata per Tahun"])("%s is of other things", (name) => {
    expect(fillsOf(draw(QUARTER(name)))).toEqual([]);
  });

  it("is filled with a value where Excel would pass over a number that is typed as text", () => {
    expect(fillsOf(draw(QUARTER("Rata-rata", "'3")))).toEqual(["B6 4", "C6 =AVERAGE(C2:C4) 3"]);
  });

  it("per Bulan is of the months also where quarters add these up", () => {
    const halfYear = `
      Bulan       | PBG | SLF
      Januari     | 3   | 4
      Februari    | 5   | 1
      Maret       | 4   | 4
      Triwulan I  | 12  | 9
      April       | 3   | 2
      Mei         | 5   | 1
      Juni        | 4   | 6
      Triwulan II | 12  | 9
      Jumlah      | 24  | 18`;
    const filled = (name: string) => fillsIn("B", `${halfYear}\n${name} | . | .`);
    expect(filled("Rata-rata per Bulan")).toEqual(["B11 =AVERAGE(B2:B4,B6:B8) 4"]);
    expect(filled("Rata-rata")).toEqual([]);
  });

  it.each([
    ["of times", "Semester I | Semester II", "D2 =AVERAGE(B2:C2) 4"],
    ["not of things that nothing adds up", "Pegawai | Loket", undefined],
    ["not of a time and a thing", "Semester I | Loket", undefined],
  ])("is filled in a column %s", (_, header, fill) => {
    const picture = `
      PERKEMBANGAN NILAI
      Uraian | ${header} | Rata-rata
      PBG    | 3 | 5 | .
      SLF    | 2 | 8 | .
      SIP    | 4 | 7 | .`;
    expect(fillsIn("D", picture)[0]).toBe(fill?.replaceAll("2", "3"));
  });
});

describe("a stated average", () => {
  const ROWS = (...own: readonly string[]) => `
    KUNJUNGAN LOKET
    Loket   | April | Mei | Juni | Juli | Jumlah | Rata-rata
    Loket 1 | 30    | 50  | 41   | 20   | 141    | ${own[0] ?? ""}
    Loket 2 | 42    | 12  | 20   | 30   | 104    | ${own[1] ?? ""}
    Loket 3 | 18    | 26  | 40   | 11   | 95     | ${own[2] ?? ""}
    Loket 4 | 20    | 26  | 30   | 10   | 86     | ${own[3] ?? ""}
    Loket 5 | 12    | 16  | 30   | 10   | 68     | ${own[4] ?? ""}`;
  const errors = (...own: readonly string[]) => findingsOf(draw(ROWS(...own)), "error");

  it("is right to the half of its last place", () => {
    expect(errors("35.25", "26", "23.8", "21.5", "17")).toEqual([]);
    expect(errors("35.2", "26", "23.7", "22", "17")).toEqual([]);
    expect(errors("35.3", "26", "23.9", "21.5", "17")).toEqual(["error G5 totals-average 23.8"]);
  });

  it("is named by most others that hold, and by half of them where one has decimals", () => {
    expect(errors("53.25", "26", "23.75", "21.5", "17")).toEqual(["error G3 totals-average 35.25"]);
    expect(errors("53.25", "62", "23.75", "21.5", "17")).toHaveLength(2);
    expect(errors("53.25", "62", "32.75", "21.5", "17")).toEqual([]);
    expect(errors("53", "62", "32", "12", "17")).toEqual([]);
  });

  it("may be a word", () => {
    expect(errors("belum", "26", "23.75", "21.5", "17")).toEqual([]);
  });

  it("may say how many there were of all", () => {
    expect(errors("141", "26", "23.75", "21.5", "17")).toEqual([]);
  });
});
