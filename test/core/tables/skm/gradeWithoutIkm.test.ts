import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const RESULT = `
  Hasil SKM
  No | Unsur       | NRR  | Mutu
  1  | Persyaratan | 3.32 | B
  2  | Prosedur    | 3.25 | B
  3  | Waktu       | 3.10 | B
  4  | Biaya       | 3.50 | B
  5  | Produk      | 3.40 | B
  6  | Kompetensi  | 3.30 | B
  7  | Perilaku    | 3.60 | A
  8  | Sarana      | 3.20 | B
  9  | Pengaduan   | 3.70 | A
  .  | IKM         | .    | B`;

describe("a grade that stands already beside an IKM that is still blank", () => {
  it("is none of its figures: the IKM is filled before it", () => {
    expect(findingsOf(draw(RESULT), "error")).toEqual([]);
    expect(fillsOf(draw(RESULT))).toEqual(["C12 =AVERAGE(C3:C11)*25 84.36111111111111"]);
  });
});
