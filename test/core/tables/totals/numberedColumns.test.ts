import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** "Dikerjakan" and "Dialihkan" come to "Ditangani": nothing but the numbers says so. */
const HANDLED = (handled: readonly string[], numbers = "1 | 2 | 3 | 4=2+3 | 5") => `
  Kecamatan | Dikerjakan | Dialihkan | Ditangani | Petugas
  ${numbers}
  Baamang   | 110        | 32        | ${handled[0] ?? ""} | 4
  Ketapang  | 215        | 41        | ${handled[1] ?? ""} | 6
  Seruyan   | 96         | 18        | ${handled[2] ?? ""} | 3`;

describe("a row that numbers columns and says which of them one adds up", () => {
  test("is silent where that is so", () => {
    expect(findingsOf(draw(HANDLED(["142", "256", "114"])))).toEqual([]);
  });

  test.each(["1 | 2 | 3 | 4=2+3 | 5", "(1) | (2) | (3) | (4 = 2 + 3) | (5)", "1 | 2 | 3 | 4=(2)+(3) | 5"])(
    "has the figure named that is not the sum: %s",
    (numbers) => {
      expect(findingsOf(draw(HANDLED(["142", "265", "114"], numbers)), "error")).toEqual([
        expect.stringContaining("D4"),
      ]);
    },
  );

  test("has sums that are still blank filled", () => {
    const blank = findingsOf(draw(HANDLED([".", ".", "."])), "warning");
    expect(blank.map((line) => line.split(" ")[1])).toEqual(["D3", "D4", "D5"]);
  });

  test("adds up all from one to another", () => {
    const months = (last: string) =>
      `Loket | A | B | C | Semua\n1 | 2 | 3 | 4 | 5=2 s.d. 4\nSatu | 31 | 42 | 53 | 126\nDua | 12 | 23 | 34 | ${last}`;
    expect(findingsOf(draw(months("69")))).toEqual([]);
    expect(findingsOf(draw(months("96")), "error")).toEqual([expect.stringContaining("E4")]);
  });

  test("is not believed where most figures are something else", () => {
    expect(findingsOf(draw(HANDLED(["160", "300", "120"])))).toEqual([]);
  });
});
