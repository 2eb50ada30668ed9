import { fillsIn, fillsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("what things are still worth in the books", () => {
  const assets = `
    No | Barang  | Harga Perolehan | Masa Manfaat | Penyusutan per Tahun | Akumulasi Penyusutan | Nilai Buku
    1  | Laptop  | 640             | 4            | 160                  | 320                  | .
    2  | Printer | 180             | 5            | 36                   | 108                  | .
    3  | Mobil   | 2840            | 8            | 355                  | 1420                 | .
    .  | Jumlah  | .               | .            | .                    | .                    | .`;

  it("is what was paid less all that has been written off, and no years are added up", () => {
    expect(fillsIn("G", assets)).toEqual(["G2 =C2-F2 320", "G3 =C3-F3 72", "G4 =C4-F4 1420", "G5 =SUM(G2:G4) 1812"]);
    expect(fillsIn("D", assets)).toEqual([]);
  });
});

describe("a total over a word that begins with Jumlah", () => {
  it("adds up what is called so below the other banners", () => {
    const firms = draw(
      `
      REALISASI INVESTASI
      Kecamatan | UMK        | .          | Non UMK    | .          | Total      | .
      .         | Jml Usaha  | Nilai (Rp) | Jml Usaha  | Nilai (Rp) | Jml Usaha  | Nilai (Rp)
      Sukamaju  | 120        | 900        | 3          | 5000       | .          | .
      Tirta     | 80         | 700        | 5          | 8000       | .          | .
      Cibungur  | 95         | 650        | 2          | 4000       | .          | .`,
      "Lembar1",
      ["B2:C2", "D2:E2", "F2:G2"],
    );
    expect(fillsOf(firms)).toEqual(expect.arrayContaining(["F4 =SUM(B4,D4) 123", "G4 =SUM(C4,E4) 5900"]));
  });
});
