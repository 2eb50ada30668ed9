import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("Jumlah below the averages of quarters", () => {
  const QUARTERS = (sums: string) => `
    No | Unsur                           | TW I | TW II | TW III
    1  | Persyaratan                     | 3.42 | 3.51 | 3.6
    2  | Sistem, Mekanisme, dan Prosedur | 3.17 | 3.28 | 3.4
    3  | Waktu Penyelesaian              | 3.58 | 3.47 | 3.5
    4  | Biaya/Tarif                     | 3.31 | 3.26 | 3.3
       | Jumlah                          | ${sums}
       | IKM                             | 84.25 | 84.5 | 86.25`;

  test("may add them up or take their mean", () => {
    expect(findingsOf(draw(QUARTERS("13.48 | 13.52 | 13.8")))).toEqual([]);
    expect(findingsOf(draw(QUARTERS("3.37 | 3.38 | 3.45")))).toEqual([]);
  });

  test("is wrong where one is neither", () => {
    expect(findingsOf(draw(QUARTERS("14.48 | 13.52 | 13.8")))).toEqual(["error C6 skm-total 13.48"]);
  });

  test("is not filled, as a blank may be either", () => {
    expect(fillsOf(draw(QUARTERS(". | . | .")))).toEqual([]);
  });
});

describe("Rata-rata tertimbang where no column has the weighted NRR", () => {
  const RESULT = (weighted: string) => `
    No | Unsur                           | Nilai Rata-rata
    1  | Persyaratan                     | 3.42
    2  | Sistem, Mekanisme, dan Prosedur | 3.17
    3  | Waktu Penyelesaian              | 3.58
    4  | Biaya/Tarif                     | 3.31
       | Rata-rata tertimbang            | ${weighted}
       | IKM                             | 84.25`;

  test("is what they come to, weighted alike", () => {
    expect(findingsOf(draw(RESULT("3.37")))).toEqual([]);
    expect(fillsOf(draw(RESULT(".")))).toEqual([expect.stringMatching(/^C6 .* 3.37$/)]);
    expect(findingsOf(draw(RESULT("3.73")))).toEqual(["error C6 skm-total 3.37"]);
  });
});

test("Responden alone over a column is how many answered", () => {
  const picture = `
    Kode | Unsur                           | Jumlah Nilai | Responden | NRR
    U1   | Persyaratan                     | 342          | 100       | 3.42
    U2   | Sistem, Mekanisme, dan Prosedur | 317          | 100       | .
    U3   | Waktu Penyelesaian              | 358          | 100       | .
    U4   | Biaya/Tarif                     | 331          | 100       | .`;
  expect(fillsOf(draw(picture))).toEqual(["E3 =C3/D3 3.17", "E4 =C4/D4 3.58", "E5 =C5/D5 3.31"]);
});
