import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const QUARTERS = `
  RESUME HASIL SKM TAHUN 2024
  Triwulan     | Jumlah Responden | NRR Tertimbang | Nilai SKM | Mutu | Kinerja
  Triwulan I   | 120              | 3.312          | 82.8      | B    | Baik
  Triwulan II  | 98               | 3.544          | 88.6      | A    | Sangat Baik
  Triwulan III | 101              | 3.268          | 81.7      | B    | Baik`;

describe("the IKM of periods beside the averages that it is converted from", () => {
  it("is silent where it is right, and names the one that is not", () => {
    expect(findingsOf(draw(QUARTERS), "error")).toEqual([]);
    expect(findingsOf(draw(QUARTERS.replace("81.7 ", "84.7 ")), "error")).toEqual(["error D5 skm-ikm 81.7"]);
  });

  it("may have been converted before the averages were rounded", () => {
    const rounded = QUARTERS.replace("82.8 ", "82.79").replace("88.6 ", "88.61");
    expect(findingsOf(draw(rounded), "error")).toEqual([]);
  });

  it("is filled", () => {
    const fills = fillsOf(draw(QUARTERS.replace("82.8 ", ". ").replace("88.6 ", ". ").replace("81.7 ", ". ")));
    expect(fills.map((fill) => fill.replace(/ =.* /, " "))).toEqual(["D3 82.8", "D4 88.6", "D5 81.7"]);
  });
});

describe("names of unsur that are broken over a narrow column", () => {
  it("are those of the same unsur", () => {
    const names = "Persya-ratan | Prosedur | Waktu | Biaya | Produk | Kompe- tensi | Perilaku | Aduan | Sarpras";
    const answers = (at: number) => [3, 4, 3, 4, 3, 4, 3, 4, 3].map((one) => (one + at > 4 ? 3 : one)).join(" | ");
    const survey = `
      Rekapitulasi Survei Kepuasan Masyarakat
      No | Nama | ${names}
      1  | A    | ${answers(0)}
      2  | B    | ${answers(1)}
      3  | C    | ${answers(0)}
      4  | D    | ${answers(0)}
      .  | Total Nilai | . | . | . | . | . | . | . | . | .`;
    expect(fillsOf(draw(survey))[0]).toBe("C7 =SUM(C3:C6) 12");
  });
});
