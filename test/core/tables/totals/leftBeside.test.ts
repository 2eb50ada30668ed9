import { fillsIn, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("what is left, told by the names beside it", () => {
  test('"Sisa Kontrak" is of the contract, "Sisa Tender" of what was planned', () => {
    const picture = `
      MONITORING KONTRAK
      Paket   | Pagu Anggaran | Nilai Kontrak | Sisa Tender | Termin I | Termin II | Jumlah | Sisa Kontrak
      Rehab   | 750           | 698           | .           | 209      | 279       | 488    | .
      Meubel  | 180           | 171           | .           | 0        | 100       | 100    | .`;
    expect(fillsIn("D", picture)[0]).toBe("D3 =B3-C3 52");
    expect(fillsIn("H", picture)[0]).toBe("H3 =C3-G3 210");
  });

  test("what was saved may be of the estimate as well, which stands between", () => {
    const picture = `
      DAFTAR PAKET
      Paket  | Pagu | HPS | Nilai Kontrak | Efisiensi
      Rehab  | 750  | 740 | 698           | .
      Meubel | 180  | 178 | 171           | .`;
    expect(fillsIn("E", picture)).toEqual([]);
    expect(fillsIn("D", picture.replace(/\| (HPS|740|178) /g, ""))[0]).toBe("D3 =B3-C3 52");
  });

  const ASSETS = `
    KARTU INVENTARIS BARANG
    Nama Barang | Jumlah | Harga Satuan (Rp) | Nilai Perolehan (Rp) | Akumulasi Penyusutan (Rp) | Nilai Buku (Rp)
    Laptop      | 5      | 12500             | 62500                | 50000                     | 12500
    Printer     | 4      | 3250              | 13000                | 7800                      | 5200
    AC Split    | 6      | 5400              | 32400                | 29160                     | 3240
    Jumlah      | .      | .                 | 107900               | 86960                     | 20940`;

  test("a book value is what was paid less what has been written off", () => {
    expect(findingsOf(draw(ASSETS))).toEqual([]);
    expect(findingsOf(draw(ASSETS.replace("| 5200", "| 2500")), "error")[0]).toMatch(/F4 .* 5200/);
    expect(fillsIn("F", ASSETS.replace(/\d+$/gm, "."))[0]).toBe("F3 =D3-E3 12500");
  });

  test("net pay is all of it less the sum of what is taken", () => {
    const picture = `
      DAFTAR GAJI
      Nama | Gaji Pokok | Tunj. Anak | Jumlah Kotor | Potongan |        | Jumlah Potongan | Jumlah Bersih
      .    | .          | .          | .            | IWP      | PPh 21 | .               | .
      Andi | 4250       | 170        | .            | 387      | 52     | .               | .
      Budi | 3870       | 77         | .            | 346      | 31     | .               | .`;
    expect(["D", "G", "H"].map((column) => fillsIn(column, picture)[0])).toEqual([
      "D4 =SUM(B4:C4) 4420",
      "G4 =SUM(E4:F4) 439",
      "H4 =D4-G4 3981",
    ]);
  });
});

describe("shares below banners", () => {
  test("where what was planned has its own, none is of the other", () => {
    const picture = `
      Sektor    | Rencana |   | Realisasi |
      .         | Rp Juta | % | Rp Juta   | %
      Pertanian | 450     | . | 310       | .
      Industri  | 980     | . | 120       | .
      Jumlah    | .       | . | .         | .`;
    expect([...fillsIn("C", picture), ...fillsIn("E", picture)]).toEqual([]);
  });

  test('below "Tingkat Capaian (%)" each is of what is called as it is', () => {
    const picture = `
      EVALUASI RENJA
      Kegiatan   | Satuan   | Target |     | Realisasi |     | Tingkat Capaian (%) |
      .          | .        | K      | Rp  | K         | Rp  | K                   | Rp
      Layanan    | Dokumen  | 1200   | 450 | 1315      | 431 | .                   | .
      Sosialisasi| Kegiatan | 4      | 120 | 3         | 98  | .                   | .
      Jumlah     | .        | .      | 570 | .         | 529 | .                   | .`;
    expect(fillsIn("G", picture)).toEqual(["G4 =E4/C4 1.0958333333333334", "G5 =E5/C5 0.75"]);
    expect(fillsIn("H", picture)[1]).toBe("H5 =F5/D5 0.8166666666666667");
    expect(findingsOf(draw(picture)).filter((finding) => /[CE]6/.test(finding))).toEqual([]);
  });
});
