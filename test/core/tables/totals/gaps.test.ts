import { fillsIn, fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const CAPITAL = (fixed: string, all: string) => `
  LKPM TAHUN 2024
  No | Nama Perusahaan  | Tanah | Bangunan | Mesin | Lain-lain | Modal Tetap | Modal Kerja | Jumlah Investasi
  1  | PT Sawit Makmur  | 100   | 250      | 40    | 7         | ${fixed}    | 30          | ${all}
  2  | PT Kayu Lestari  | 310   | 90       | 55    | 12        | 467         | 61          | 528
  3  | CV Tambang Jaya  | 205   | 170      | 20    | 3         | 398         | 19          | 417
  4  | PT Listrik Kita  | 80    | 660      | 15    | 9         | 764         | 84          | 848`;

describe("a sum over a blank figure", () => {
  test("that is a sum itself counts what that comes to", () => {
    expect(fillsOf(draw(CAPITAL(".", ".")))).toEqual(["G3 =SUM(C3:F3) 397", "I3 =SUM(G3:H3) 427"]);
    expect(findingsOf(draw(CAPITAL("397", "427")))).toEqual([]);
    expect(findingsOf(draw(CAPITAL("379", "427")), "error")).toEqual(["error G3 totals-across 397"]);
  });

  test("of which only figures say that it is one is left alone", () => {
    const plain = (sum: string, all: string) => `
      No | Kecamatan | Utara | Selatan | Wilayah | Kota | Jumlah
      1  | Baamang   | 120   | 31      | ${sum}  | 14   | ${all}
      2  | Seranau   | 75    | 68      | 143     | 22   | 165
      3  | Cempaga   | 33    | 54      | 87      | 41   | 128
      4  | Ketapang  | 91    | 16      | 107     | 63   | 170
      5  | Parenggean | 47   | 29      | 76      | 18   | 94`;
    expect(findingsOf(draw(plain("151", "165")))).toEqual([]);
    expect(fillsIn("G", plain(".", "."))).toEqual([]);
    expect(fillsIn("G", plain("151", "."))).toEqual(["G2 =SUM(E2:F2) 165"]);
  });
});

describe("what came of a target, called nothing but so", () => {
  const quarters = (label: string, times = "TW I | TW II | TW III", header = "Realisasi") => `
    No | Uraian    | Target | ${times} | ${header} | %
    1  | ${label}  | 400    | 100 | 50 | 150        | . | .
    2  | NIB       | 800    | 200 | 90 | 110        | . | .
    3  | Pengaduan | 200    | 20  | 15 | 45         | . | .`;

  test("is the sum of the quarters or months before it", () => {
    expect(fillsOf(draw(quarters("Izin")))).toEqual([
      "G2 =SUM(D2:F2) 300",
      "G3 =SUM(D3:F3) 400",
      "G4 =SUM(D4:F4) 80",
      "H2 =G2/C2 0.75",
      "H3 =G3/C3 0.5",
      "H4 =G4/C4 0.4",
    ]);
    expect(fillsIn("G", quarters("Izin", "April | Mei | Juni", "Realisasi 2024"))).toHaveLength(3);
  });

  test.each([
    ["of what is not added up", "Indeks Kepuasan", "TW I | TW II | TW III", "Realisasi"],
    ["of all so far", "Izin", "s.d. TW I | s.d. TW II | s.d. TW III", "Realisasi"],
    ["of other things", "Izin", "Loket | Daring | Keliling", "Realisasi"],
    ["of anything else", "Izin", "TW I | TW II | TW III", "Realisasi Fisik"],
  ])("but not %s", (_, label, times, header) => {
    expect(fillsIn("G", quarters(label, times, header))).toEqual([]);
  });
});
