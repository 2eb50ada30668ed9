import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Totals that somebody has begun to type: some rows have theirs, others not yet. */
const BEGUN = `
  No | Kabupaten/Kota | TKI  |      |      | TKA |    |     | Total
  .  | .              | L    | P    | Jml  | L   | P  | Jml | .
  1  | Baamang        | 785  | 688  | .    | 2   | 2  | .   | 1477
  2  | Ketapang       | 689  | 505  | .    | 8   | 1  | .   | .
  3  | Seranau        | 170  | 517  | 687  | 0   | 0  | .   | 687
  4  | Cempaga        | 425  | 200  | 625  | 17  | 2  | 19  | 644
  5  | Parenggean     | 114  | 305  | .    | 4   | 4  | 8   | .
  .  | Jumlah         | 2183 | .    | 4398 | 31  | .  | .   | 4438`;

const merged = ["C1:E1", "F1:H1"];

describe("a sum of sums some of which are still blank", () => {
  it("is right where it is what they will come to, and filled with them", () => {
    const sheet = draw(BEGUN, "Lembar1", merged);
    expect(findingsOf(sheet, "error")).toEqual([]);
    const fills = fillsOf(sheet);
    expect(fills).toContain("E3 =SUM(C3:D3) 1473");
    expect(fills).toContain("D8 =SUM(D3:D7) 2215");
    expect(fills).toContain("G8 =SUM(G3:G7) 9");
    expect(fills.find((fill) => fill.startsWith("H8"))).toMatch(/ 40$/);
  });

  it("is named where it is not", () => {
    const sheet = draw(BEGUN.replace("4398", "4938"), "Lembar1", merged);
    expect(findingsOf(sheet, "error")).toEqual(["error E8 totals-down 4398"]);
  });

  it("is neither wrong nor filled where nobody knows what they add up", () => {
    const table = `
      Jenis Izin | Baru | Lama | Lain | Jumlah
      PBG        | 3    | 4    | 2    | .
      SLF        | 6    | 1    | 9    | .
      Reklame    | 5    | 7    | 8    | 12
      Jumlah     | 14   | 12   | 19   | 26`;
    expect(findingsOf(draw(table), "error")).toEqual([]);
    expect(fillsOf(draw(table))).toEqual([]);
  });

  it("adds up nothing for what has no figures", () => {
    const table = `
      Kecamatan | L  | P  | Jumlah
      Baamang   | 3  | 4  | 7
      Ketapang  | .  | .  | .
      Seranau   | 5  | 6  | 11
      Cempaga   | 8  | 2  | 10
      Jumlah    | 16 | 12 | 29`;
    expect(findingsOf(draw(table), "error")).toEqual(["error D6 totals-down 28"]);
  });
});
