import { findingsOf } from "../../support/checked";
import { draw } from "../../support/draw";

/** Budgets are set in round thousands. */
const BUDGETS = `
  Bidang     | Pegawai  | Barang   | Modal    | Jumlah
  Perizinan  | 12500000 | 8250000  | 41000000 | 61750000
  Pengaduan  | 3400000  | 27100000 | 900000   | 31400000
  Promosi    | 950000   | 6800000  | 15600000 | 23350000
  Pengawasan | 21700000 | 1150000  | 7300000  | 30150000`;

describe("a figure that ends otherwise than those around it", () => {
  test("is none where all are round", () => {
    expect(findingsOf(draw(BUDGETS))).toEqual([]);
  });

  test.each([
    ["27100000", "27100600", "C3"],
    ["7300000", "7300500", "D5"],
    ["23350000", "23354000", "E4"],
    ["12500000", "12500040", "B2"],
  ])("is named first of those that explain the sum: %s as %s", (right, wrong, cell) => {
    const [first] = findingsOf(draw(BUDGETS.replace(right, wrong)), "error");
    expect(first).toMatch(new RegExp(`^error ${cell} \\S+ ${right}`));
  });
});
