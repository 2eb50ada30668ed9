import { findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

/** The same fee is charged in two kolom. */
const FEES = `
  Uraian  | Dinas A | Dinas B | Dinas C
  Izin A  | 3140    | 2718    | 1610
  Izin B  | 5770    | 1410    | 1732
  Izin C  | 2236    | 2645    | 3140
  Izin D  | 4811    | 1730    | 2617
  Jumlah  | 15957   | 8503    | 9099`;

describe("of cells that explain a wrong sum alike", () => {
  test("none is told where all hold", () => {
    expect(findingsOf(draw(FEES))).toEqual([]);
  });

  test.each(["2140", "3240", "3840"])("the one comes first whose right figure is written elsewhere: %s", (wrong) => {
    const [first] = findingsOf(draw(FEES.replace("2645    | 3140", `2645    | ${wrong}`)), "error");
    expect(first).toMatch(/^error D4 totals-entry 3140 \(or /);
  });
});
