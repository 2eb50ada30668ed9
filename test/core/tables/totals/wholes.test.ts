import { fillsIn, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const NIB = `
  PENERBITAN NIB BULAN JULI 2025
  No | Kabupaten/Kota | PMA | PMDN | Besar | Kecil | Menengah | Mikro | Jumlah
  1  | Kab. Barat     | 0   | 412  | 1     | 20    | 3        | 388   | 412
  2  | Kab. Timur     | 1   | 902  | 2     | 44    | 5        | 852   | 903
  3  | Kab. Mesuji    | 0   | 238  | 0     | 12    | 1        | 225   | 238
  4  | Kota Metro     | 6   | 1840 | 14    | 151   | 22       | 1659  | 1846
  .  | Jumlah         | 7   | 3392 | 17    | 227   | 31       | 3124  | 3399`;
const withoutSums = (picture: string) => picture.replace(/\| (412|903|238|1846|3399)$/gm, "|");

const BELOW_WORDS = (first: number, ...totals: readonly string[]) =>
  draw(
    `
    REKAP NIB JULI 2024
    No | Kab/Kota  | Status PM | .    | Skala Usaha | .     | .        | Jumlah
    .  | .         | PMA       | PMDN | Mikro       | Kecil | Menengah | .
    1  | Metro     | ${first}  | 10   | 7           | 4     | 1        | ${totals[0] ?? "."}
    2  | Pesawaran | 0         | 45   | 40          | 5     | 0        | ${totals[1] ?? "."}
    3  | Pringsewu | 1         | 30   | 21          | 9     | 1        | ${totals[2] ?? "."}`,
    "NIB",
    ["A2:A3", "B2:B3", "C2:D2", "E2:G2", "H2:H3"],
  );

describe("columns that split one whole twice over", () => {
  it("are added up once", () => {
    expect(findingsOf(draw(NIB))).toEqual([]);
    expect(fillsIn("I", withoutSums(NIB))).toEqual([
      "I3 =SUM(C3:D3) 412",
      "I4 =SUM(C4:D4) 903",
      "I5 =SUM(C5:D5) 238",
      "I6 =SUM(C6:D6) 1846",
      "I7 =SUM(I3:I6) 3399",
    ]);
  });

  it("are all added up where the two do not come to the same", () => {
    const other = withoutSums(NIB).replace("388", "300").replace("225", "220").replace("1659", "1600");
    expect(fillsIn("I", other)[0]).toBe("I3 =SUM(C3:H3) 736");
  });

  it("are added up once where words over them say how they split it", () => {
    expect(fillsOf(BELOW_WORDS(2))).toEqual(["H4 =SUM(C4:D4) 12", "H5 =SUM(C5:D5) 45", "H6 =SUM(C6:D6) 31"]);
    expect(findingsOf(BELOW_WORDS(2, "12", "45", "31"), "error")).toEqual([]);
    expect(fillsOf(BELOW_WORDS(5))).toEqual(["H4 =SUM(C4:G4) 27", "H5 =SUM(C5:G5) 90", "H6 =SUM(C6:G6) 62"]);
  });

  it("are all added up where the two come to the same in half of the rows", () => {
    const half = withoutSums(NIB).replace(
      "  .  | Jumlah ",
      `  5  | Kab. Utara   | 3 | 100 | 1 | 20 | 3 | 188 |
  6  | Kab. Selatan | 4 | 200 | 1 | 20 | 3 | 388 |
  7  | Kab. Tengah  | 5 | 300 | 1 | 20 | 3 | 588 |
  8  | Kab. Hulu    | 6 | 400 | 1 | 20 | 3 | 788 |
  .  | Jumlah `,
    );
    expect(fillsIn("I", half)[0]).toBe("I3 =SUM(C3:H3) 824");
  });
});
