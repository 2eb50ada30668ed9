import { fillsIn, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const PAID = `
  REALISASI SP2D ANGGARAN 2024
  Bulan    | UP  | GU  | TU  | LS   | Jumlah
  Januari  | 150 | 82  | 32  | 242  | 506
  Februari | .   | 231 | .   | 227  | 458
  Maret    | .   | 18  | 15  | 371  | 404
  Jumlah   | 150 | 331 | 47  | 840  | 1368`;

describe("money that is paid to others directly", () => {
  it("is added up with what the office has paid itself", () => {
    expect(findingsOf(draw(PAID))).toEqual([]);
    expect(findingsOf(draw(PAID.replace("458", "485")))).toEqual(["error F4 totals-across 458"]);
    expect(fillsIn("F", PAID.replace(/\| \d+$/gm, "| ."))[0]).toBe("F3 =SUM(B3:E3) 506");
  });
});
