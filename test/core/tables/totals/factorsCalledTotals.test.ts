import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Who typed it has yet to multiply. */
const HONORS = `
  Daftar Honorarium
  No | Nama         | Gol | Jumlah Jam | Tarif (Rp) | Jumlah Bruto (Rp) | PPh 21 | Jumlah Diterima (Rp)
  1  | Narasumber A | IV  | 2          | 900000     | .                 | 270000 | 1530000
  2  | Narasumber B | IV  | 3          | 900000     | .                 | 405000 | 2295000
  3  | Moderator    | III | 2          | 700000     | .                 | 70000  | 1330000
  4  | Panitia      | III | 4          | 300000     | .                 | .      | 1140000
  .  | JUMLAH       | .   | .          | .          | 7100000           | 805000 | 6295000`;

describe("a number of hours that is called a total", () => {
  it("is multiplied to give what is paid, and adds up nothing", () => {
    const sheet = draw(HONORS);
    expect(findingsOf(sheet, "error")).toEqual([]);
    expect(fillsOf(sheet).filter((fill) => fill.startsWith("F"))).toEqual([
      "F3 =D3*E3 1800000",
      "F4 =D4*E4 2700000",
      "F5 =D5*E5 1400000",
      "F6 =D6*E6 1200000",
    ]);
    expect(fillsOf(sheet).join()).not.toContain("D7");
  });
});
