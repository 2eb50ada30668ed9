import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("among rounded amounts a decimal point in the wrong place is named", () => {
  it("though the total is off by its roundings", () => {
    const sheet = (kobar: string) =>
      draw(`
      REALISASI PMDN 2024
      Kab/Kota | Proyek | Investasi (Rp Triliun)
      Kotim    | 10     | 1.21
      Kobar    | 20     | ${kobar}
      Seruyan  | 30     | 0.52
      Lamandau | 7      | 0.44
      Jumlah   | 67     | 5.65`);
    expect(findingsOf(sheet("3.47"))).toEqual([]);
    expect(findingsOf(sheet("34.7"))).toEqual(["error C4 investment-entry 3.47"]);
    expect(findingsOf(sheet("347"))).toEqual(["error C4 investment-entry 3.47"]);
  });

  it("in PMA and PMDN by quarter, and in the total", () => {
    const sheet = (third: string, total = "21.83") =>
      draw(`
      REALISASI INVESTASI 2024 (Rp Triliun)
      Periode      | PMA  | PMDN     | Jumlah
      Triwulan I   | 1.21 | 3.47     | 4.69
      Triwulan II  | 1.35 | 4.01     | 5.36
      Triwulan III | 1.52 | ${third} | 5.73
      Triwulan IV  | 1.6  | 4.44     | 6.05
      Jumlah       | 5.69 | 16.15    | ${total}`);
    expect(findingsOf(sheet("4.22"))).toEqual([]);
    expect(findingsOf(sheet("42.2"))).toEqual(["error C5 investment-entry 4.22"]);
    expect(findingsOf(sheet("4.22", "218.3"))).toEqual(["error D7 investment-sum 21.83"]);
  });

  it("in US$ beside Rp, by the rate", () => {
    const sheet = (china: string) =>
      draw(`
      REALISASI PMA MENURUT NEGARA ASAL
      (Kurs Rp 15.000)
      Negara    | Proyek | Investasi (US$ Ribu) | Investasi (Rp Juta)
      Singapura | 12     | 1234.5               | 18517.5
      Malaysia  | 5      | 4567.8               | 68517
      RRT       | 8      | ${china}             | 51840
      Jumlah    | 25     | 9258.3               | 138874.5`);
    expect(findingsOf(sheet("3456"))).toEqual([]);
    expect(findingsOf(sheet("345.6"))).toEqual(["error C6 investment-entry 3456"]);
  });
});
