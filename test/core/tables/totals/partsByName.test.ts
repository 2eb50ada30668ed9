import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** A table of three rows of blank totals below some words. */
const blank = (words: string, figures: readonly string[]) =>
  draw(
    ["Rekap", `No | Uraian | ${words}`, ...figures.map((row, at) => `${at + 1} | Butir ${at + 1} | ${row}`)].join("\n"),
  );

describe("columns are parts of one whole by their names", () => {
  test.each([
    ["Minggu I | Minggu II | Minggu III | Jumlah Pengunjung"],
    ["Loket 1 | Loket 2 | Loket 3 | Jumlah"],
    ["Baik | Rusak Ringan | Rusak Berat | Jumlah"],
    ["Cuti | Sakit | Alpa | Jumlah Hari"],
    ["Perorangan | CV | PT | Jumlah"],
    ["Senin | Selasa | Jum'at | Jumlah Pengunjung"],
    ["Jumat | Sabtu | Minggu | Jumlah"],
    ["SMA/SMK | D3 | S1 | Jumlah"],
    ["SMA | D1-D3 | S1 ke atas | Jumlah"],
    ["Sangat Puas | Puas | Tidak Puas | Total"],
  ])("%s", (words) => {
    const fills = fillsOf(blank(words, ["3 | 4 | 5 |", "6 | 0 | 1 |", "9 | 8 | 2 |"]));
    expect(fills).toEqual(["F3 =SUM(C3:E3) 12", "F4 =SUM(C4:E4) 7", "F5 =SUM(C5:E5) 19"]);
  });
});

test("but some of them beside a name that is not known are not added up without it", () => {
  const blanks = blank("BUMN | CV | PT | Jumlah", ["3 | 4 | 5 |", "6 | 0 | 1 |", "9 | 8 | 2 |"]);
  expect(fillsOf(blanks)).toEqual([]);
});

describe("what was left and what came in", () => {
  const rows = (sums: boolean) =>
    [
      [3, 27, 30, 20, 2, 8],
      [0, 41, 41, 33, 1, 7],
      [5, 12, 17, 9, 0, 8],
    ].map((row) => row.map((figure, at) => (!sums && (at === 2 || at === 5) ? "" : String(figure))).join(" | "));
  const words = "Sisa Bulan Lalu | Masuk | Jumlah | Terbit | Ditolak | Sisa";

  test("is Jumlah, of which what is gone leaves what there is", () => {
    expect(findingsOf(blank(words, rows(true)))).toEqual([]);
    expect(fillsOf(blank(words, rows(false)))).toEqual([
      "E3 =SUM(C3:D3) 30",
      "E4 =SUM(C4:D4) 41",
      "E5 =SUM(C5:D5) 17",
      "H3 =E3-SUM(F3:G3) 8",
      "H4 =E4-SUM(F4:G4) 7",
      "H5 =E5-SUM(F5:G5) 8",
    ]);
  });
});

test("a row of shares below does not keep the rows above it from being filled", () => {
  const sheet = draw(`
    REALISASI ANGGARAN PER TRIWULAN
    Uraian          | Pagu | TW I | TW II | TW III | TW IV | Realisasi | Sisa
    Belanja Pegawai | 900  | 90   | 70    | 80     | 60    |           |
    Belanja Barang  | 600  | 40   | 60    | 30     | 50    |           |
    Persentase      |      |      |       |        |       |           |`);
  expect(fillsOf(sheet)).toEqual(expect.arrayContaining(["G3 =SUM(C3:F3) 300", "H3 =B3-G3 600", "H4 =B4-G4 420"]));
});

test("each of two totals adds up the whole that stands before it", () => {
  const words = "UMK | Non UMK | Jumlah | PMA | PMDN | Jumlah";
  expect(fillsOf(blank(words, ["50 | 9 | | 4 | 55 |", "61 | 8 | | 2 | 67 |"]))).toEqual([
    "E3 =SUM(C3:D3) 59",
    "E4 =SUM(C4:D4) 69",
    "H3 =SUM(F3:G3) 59",
    "H4 =SUM(F4:G4) 69",
  ]);
});

test("men and women may be told apart in brackets", () => {
  const fills = fillsOf(
    blank("Loket | Tenaga Kerja (L) | Tenaga Kerja (P) | Jumlah TK", ["3 | 4 | 5 |", "6 | 0 | 1 |"]),
  );
  expect(fills).toEqual(["F3 =SUM(D3:E3) 9", "F4 =SUM(D4:E4) 1"]);
});
