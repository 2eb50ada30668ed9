import { fillsIn, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const GIVEN = `
  No | Unsur       | 1 | 2 | 3  | 4  | Jumlah Responden | NRR  | % Puas
  1  | Persyaratan | 0 | 2 | 18 | 20 | 40               | 3.45 | 95
  2  | Prosedur    | 1 | 3 | 16 | 20 | 40               | 3.38 | 90
  3  | Waktu       | 0 | 4 | 26 | 10 | 40               | 3.15 | 90
  4  | Biaya/Tarif | 0 | 0 | 5  | 35 | 40               | 3.88 | 100`;
const blank = GIVEN.replace(/\| [\d.]+(?=\n|$)/g, "| .");

describe("the share of satisfied respondents", () => {
  it("is those of the better half of the answers: silent where right, a wrong one named", () => {
    expect(findingsOf(draw(GIVEN), "error")).toEqual([]);
    expect(findingsOf(draw(GIVEN.replace("| 95", "| 59")), "error")).toEqual(["error I2 skm-satisfied 95"]);
  });

  it("is filled", () => {
    expect(fillsIn("I", blank)[0]).toBe("I2 =SUM(E2:F2)/SUM(C2:F2) 0.95");
  });

  it("is left blank where it is of one answer, or no answers are counted", () => {
    expect(fillsIn("I", blank.replace("% Puas", "% Sangat Puas"))).toEqual([]);
    expect(fillsIn("D", "Unsur | Jumlah Responden | NRR | % Puas\nPersyaratan | 40 | 3.1 | .\nProsedur | 40 | 3.2 | .\nWaktu | 40 | 3.1 | .\nBiaya | 40 | 3.4 | .")).toEqual([]); // prettier-ignore
  });
});
