import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** NRR of three months, of 15 people each; three months are still to come. */
const halfYear = (biaya: string) =>
  draw(`
    REKAPITULASI NRR UNSUR TAHUN 2024
    No | Unsur       | April | Mei   | Juni  | Juli | Agustus | September | Rata-rata
    1  | Persyaratan | 3.2   | 3.4   | 3.467 |      |         |           | 3.356
    2  | Prosedur    | 3.2   | 3.2   | 3.267 |      |         |           | 3.222
    3  | Waktu       | 3.467 | 3.267 | 3.333 |      |         |           | 3.356
    4  | Biaya       | 3.133 | 3.4   | 3.533 |      |         |           | ${biaya}
    5  | Produk      | 3.067 | 3.467 | 3.333 |      |         |           | 3.289
    6  | Kompetensi  | 3     | 3.333 | 3.333 |      |         |           | 3.222`);

describe("averages over the months that have come", () => {
  it("may have been computed before those were rounded, as (47 + 51 + 53) ÷ 45 is 3,356", () => {
    expect(findingsOf(halfYear("3.356"))).toEqual([]);
  });

  it("are wrong where no rounding explains them", () => {
    expect(findingsOf(halfYear("3.256"), "error")).toEqual([
      "error I6 skm-nrr 3.355 (or E6 3.235, C6 2.835, D6 3.102)",
    ]);
  });
});
