import { findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

function headed(...heading: readonly string[]) {
  return draw(`
    ${heading.join("\n")}
    No | Jenis Izin | April | Mei | Juni | Jumlah
    1  | Reklame    | 3     | 0   | 1    | 4
    Gambar 2. Perizinan Triwulan I (Satu) Tahun 2024`);
}

const periods = (...heading: readonly string[]) =>
  findingsOf(headed(...heading), "warning").filter((line) => line.includes("differing-period"));

describe("the headings of a table", () => {
  it("name one period, or the first that differs from the title is named", () => {
    expect(periods("Realisasi Triwulan II (Dua) Tahun 2024", "A. Per Sektor Triwulan I (Satu) 2024")).toEqual([
      "warning A2 differing-period Triwulan II (Dua) Tahun 2024",
    ]);
  });

  it("are compared by the numeral where the title contradicts itself", () => {
    expect(periods("Realisasi Triwulan II (Satu) Tahun 2024", "Per Sektor Triwulan I (Satu)")).toEqual([
      "warning A2 differing-period Triwulan II (Dua)",
    ]);
  });

  it("differ from the caption", () => {
    expect(periods("Periode 1 April s.d 30 Juni 2024")).toEqual([
      "warning A4 differing-period 1 April s.d 30 Juni 2024",
    ]);
  });

  it.each([
    [["Laporan Tahun 2024", "Triwulan I"]],
    [["Semester I", "Triwulan I"]],
    [["Triwulan I dibanding Triwulan II"]],
    [["Laporan Perizinan", "Triwulan I (Satu)"]],
  ])("may name a part of the title's period: %j", (heading) => {
    expect(periods(...heading)).toEqual([]);
  });

  it("name one year", () => {
    expect(periods("Laporan Triwulan I Tahun 2023")).toEqual(["warning A4 differing-period Triwulan I Tahun 2023"]);
  });
});
