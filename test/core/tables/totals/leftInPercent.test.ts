import { fillsIn, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const LEFT = `
  Kabupaten  | Target 2024 | Realisasi s.d. TW II | Sisa Target | Sisa (%)
  Sambas     | 800         | 200                  | 600         | 75
  Bengkayang | 500         | 450                  | 50          | 10
  Landak     | 400         | 300                  | 100         | 25
  Jumlah     | 1700        | 950                  | 750         | 44.12`;

describe("what is left of a plan in per cent", () => {
  it("is neither the rest itself nor added up", () => {
    expect(findingsOf(draw(LEFT))).toEqual([]);
    expect(findingsOf(draw(LEFT.replace("| 450 ", "| 540 ")))[0]).toBe("error C3 totals-entry 450");
    expect(fillsIn("E", LEFT.replace(/\| [\d.]+$/gm, "| ."))).toEqual([]);
  });
});
