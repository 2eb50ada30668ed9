import { fillsIn, findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

const TWO = `
  A. REALISASI PMA
  Kabupaten        | Proyek | Investasi (Rp Juta) | TKI
  Kapuas           | 12     | 450.5               | 80
  Seruyan          | 7      | 980.1               | 41
  Jumlah PMA       | 19     | 1430.6              | 121

  B. REALISASI PMDN
  Kabupaten        | Proyek | Investasi (Rp Juta) | TKI
  Kapuas           | 20     | 310.2               | 66
  Seruyan          | 15     | 120.4               | 13
  Jumlah PMDN      | 35     | 430.6               | 79

  Total PMA + PMDN | 54     | 1861.2              | 200`;

describe("a row that joins the totals of two tables by their names", () => {
  test("is silent where right, named where it is not, and follows where a total is wrong", () => {
    expect(findingsOf(draw(TWO))).toEqual([]);
    expect(findingsOf(draw(TWO.replace("1861.2", "1816.2")))).toEqual(["error C13 recap-figure 1861.2"]);
    const total = findingsOf(draw(TWO.replace("| 121", "| 211").replace("| 200", "| 290")), "error");
    expect(total).toEqual(["error D5 investment-sum 121", "error D13 recap-figure 200 follows"]);
  });

  test("is filled from totals that are blank themselves", () => {
    const blank = TWO.replace(/((Jumlah|Total) [\w +]+)\|.*$/gm, "$1| . | . | .");
    expect(fillsIn("B", blank).sort()).toEqual(["B11 =SUM(B9:B10) 35", "B13 =B5+B11 54", "B5 =SUM(B3:B4) 19"]);
  });

  test("leaves alone what no one total is called, and columns of another name", () => {
    expect(fillsIn("B", TWO.replace(/PMA \+ PMDN \| 54/, "PMA + UMK | ."))).toEqual([]);
    expect(fillsIn("C", TWO.replace("(Rp Juta)", "(US$ Ribu)").replace("| 1861.2 ", "| . "))).toEqual([]);
  });
});

it("rows below a heading that joins two others are the sums of the rows of their name", () => {
  const picture = `
    Uraian           | TW I  | TW II | Jumlah
    A. PMDN
    1. Jumlah Proyek | 12    | 15    | 27
    2. Investasi     | 450.5 | 310.2 | 760.7
    B. PMA
    1. Jumlah Proyek | 7     | 9     | 16
    2. Investasi     | 980.1 | 120.4 | 1100.5
    C. PMDN + PMA
    1. Jumlah Proyek | .     | .     | .
    2. Investasi     | .     | .     | .`;
  expect(fillsIn("B", picture)).toEqual(["B9 =B3+B6 19", "B10 =B4+B7 1430.6"]);
});
