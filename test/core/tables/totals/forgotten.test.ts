import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { withValue } from "../../../support/survey";

describe("one figure that was forgotten", () => {
  const table = (...rows: readonly string[]) =>
    draw(["No | Bulan | Masuk | Selesai | Proses | Sisa", ...rows, ". | Jumlah | 160 | 88 | 47 | 25"].join("\n"));
  const MARCH = "3 | Maret | 44 | 25 | 16 | 3";

  it("is told where its row and its column say what it is, and nobody else is accused", () => {
    const rows = ["1 | Januari | 53 | 30 | 11 | 12", "2 | Februari | 63 | 33 | 20 | .", MARCH];
    expect(findingsOf(table(...rows))).toEqual(["warning F3 blank-entry 10"]);
  });

  it("is not taken for one where many are blank, which stand for zero", () => {
    const sheet = draw(`
      No | Bulan    | Masuk | Selesai | Sisa
      1  | Januari  | 30    | 30      | .
      2  | Februari | 33    | 33      | .
      3  | Maret    | 28    | 25      | 3
      .  | Jumlah   | 91    | 88      | 3`);
    expect(findingsOf(sheet, "error")).toEqual([]);
    expect(findingsOf(withValue(sheet, { row: 4, column: 4 }, 8))).toEqual(["error E5 totals-down 3"]);
  });
});
