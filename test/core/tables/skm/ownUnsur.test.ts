import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const SPKP = `
  Survei Persepsi Kualitas Pelayanan (SPKP)
  No | Indikator           | Nilai Rata-rata | Indeks
  1  | Informasi pelayanan | 3.2             | 80
  2  | Persyaratan         | 3.6             | 90
  3  | Prosedur            | 3.4             | 85
  4  | Waktu               | 3.5             | 87.5
  5  | Tarif               | 3.8             | 95
  6  | Konsultasi          | 3.1             | 77.5
  .  | Rata-rata           | 3.43            | 85.83`;

describe("a result whose first and last unsur are the office's own", () => {
  it("is of all that are numbered through", () => {
    expect(tablesOf(draw(SPKP))).toEqual(["skm-result A2:D9"]);
    expect(findingsOf(draw(SPKP), "error")).toEqual([]);
    expect(findingsOf(draw(SPKP.replace("3.43 ", "3.73 ")), "error")[0]).toMatch(/^error C9 skm-nrr 3\.43/);
  });
});

describe("answers over columns that are shortened", () => {
  it("count what they are", () => {
    const given = draw(`
      Jumlah responden : 40
      No | Unsur       | Sangat Baik (4) | Baik (3) | Krg Baik (2) | Tdk Baik (1) | Jml Resp | Jml Nilai | NRR
      1  | Persyaratan | 20 | 15 | 4 | 1 | . | . | .
      2  | Prosedur    | 10 | 25 | 3 | 2 | . | . | .
      3  | Waktu       | 22 | 18 | 0 | 0 | . | . | .
      4  | Biaya       | 30 | 9  | 1 | 0 | . | . | .`);
    const fills = fillsOf(given).map((fill) => fill.replace(/ =.* /, " "));
    expect(fills).toEqual(expect.arrayContaining(["G3 40", "H3 134", "I3 3.35", "H4 123", "H5 142", "H6 149"]));
  });
});
