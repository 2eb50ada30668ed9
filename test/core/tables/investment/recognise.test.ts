import { check } from "../../../../src/core/check";
import { draw } from "../../../support/draw";
import { findingsOf, tablesOf } from "../../../support/checked";
import { withValue } from "../../../support/survey";

describe("where an investment table stands", () => {
  it("one under the other, each with its title, what they are for taken from it", () => {
    const sheet = draw(`
      A. Realisasi Investasi PMDN
      Kabupaten/Kota | Proyek | Investasi (Rp. Juta)
      Kab. Berau     | 2      | 10.5
      Jumlah         | 2      | 10.5

      B. Realisasi Investasi PMA
      Kabupaten/Kota | Proyek | Investasi (Rp. Juta)
      Kab. Berau     | 3      | 150
      Keterangan: | Data NSWI`);
    expect(tablesOf(sheet)).toEqual(["investment-pmdn A2:C4", "investment-pma A7:C8"]);
    expect(findingsOf(sheet)).toEqual([]);
  });

  it("side by side with labels of their own", () => {
    const sheet = draw(`
      Realisasi PMA |        |          | . | Realisasi PMDN |        |
      Lokasi        | Proyek | Rp Juta  | . | Lokasi         | Proyek | Rp Juta
      Kab. Berau    | 2      | 10.5     | . | Kab. Berau     | 3      | 4.5
      Total         | 2      | 10.5     | . | Total          | 3      | 4.5`);
    expect(tablesOf(sheet)).toEqual(["investment-pmdn E2:G4", "investment-pma A2:C4"]);
  });

  it("side by side below PMDN and PMA, the labels shared; what is beside the figures is the table's before it", () => {
    const sheet = draw(`
      No | Uraian      | PMDN   |         |     | PMA    |          |         |
      .  | .           | Proyek | Rp Juta | Ket | Proyek | US$ Ribu | Rp Juta | LKPM
      1  | Kota Bontang| 2      | 10.5    | .   | 4      | 10       | 150     | 7`);
    expect(tablesOf(sheet)).toEqual(["investment-pmdn A1:E3", "investment-pma F1:I3"]);
  });

  it("with one banner over it, and US$ where nothing says whose investment it is", () => {
    const columns = `
      Lokasi     | Proyek | Investasi | TKI
      Kab. Berau | 2      | 10.5      | 3`;
    expect(tablesOf(draw(`. | PMA | . | .${columns}`))).toEqual(["investment-pma A1:D3"]);
    expect(tablesOf(draw(`PMA${columns}`))).toEqual(["investment-pma A2:D3"]);
    expect(tablesOf(draw(columns))).toEqual(["investment-pmdn A1:D2"]);
    expect(tablesOf(draw(columns.replace("Investasi", "Investasi (US$)")))).toEqual(["investment-pma A1:D2"]);
  });

  it("anywhere, with a row that numbers the columns, blank rows, and a signature below", () => {
    const sheet = draw(`
      . | Realisasi Investasi PMDN Triwulan I 2024

      . | No  | Sektor         | Proyek | Investasi (Rp juta)
      . | (1) | (2)            | (3)    | (4)
      . | A   | Sektor Primer  | 2      | 10.5

      . | B   | Sektor Tersier | 1      | 4
      . | .   | JUMLAH         | 3      | 14.5

      . | .   | .              | .      | Sampit, 1 Juli 2024
      . | .   | .              | .      | Kepala Dinas`);
    expect(tablesOf(sheet)).toEqual(["investment-pmdn B3:E8"]);
    expect(check({ sheets: [sheet] }).tables[0]?.table.title).toBe("Realisasi Investasi PMDN Triwulan I 2024");
    expect(findingsOf(sheet)).toEqual([]);
  });

  it.each([
    ["a list of firms", "Nama Perusahaan | Lokasi | Investasi (Rp Juta) | TKI\nPT A | Sampit | 10.5 | 3"],
    ["a list of their projects", "Nama Proyek | Lokasi | Investasi (Rp Juta) | TKI\nKebun A | Sampit | 10.5 | 3"],
    ["a permit table", "Jenis Izin | Januari | Februari | Jumlah\nProyek | 1 | 2 | 3"],
    ["words below the header", "Lokasi | Proyek | Investasi\nSampit | ada | ada"],
    ["a header alone", "Lokasi | Proyek | Investasi"],
    ["shares of a whole", "Lokasi | Proyek (%) | Investasi (%)\nSampit | 40 | 60"],
    ["one column of figures", "Lokasi | Proyek\nSampit | 4"],
    ["a text about investment", "Investasi (Rp Juta) | dan | Proyek"],
  ])("nowhere: %s", (_, picture) => {
    expect(tablesOf(draw(picture)).filter((table) => table.startsWith("investment"))).toEqual([]);
  });
});

describe("what a column counts", () => {
  /** Totals of which the first is no count, the second right, and the third mistyped. */
  const wrong = `
      Kab. Berau | 2   | 31.5 | 15
      Kab. Paser | 1   | 62.5 | 24
      Kab. Kutai | 4   | 5.5  | 0
      Kab. Kutim | 0   | 0.5  | 30
      Jumlah     | 7.5 | 100  | 96`;

  it.each([
    ["words over two rows", "Lokasi | Proyek | Tambahan Investasi | Tenaga Kerja\n. | . | (Rp. Juta) | TKI"],
    ["units below the words", "Lokasi | Proyek | Investasi | TKI\n. | (unit) | (Rp juta) | (orang)"],
    ["other words", "Uraian | Jml Proyek | Nilai Realisasi Investasi (Rp. Juta) | Tenaga Kerja Indonesia"],
    ["a word that reaches over one", "Lokasi | Proyek | Nilai | Tenaga Kerja\n. | . | Rp Juta | Indonesia"],
    ["workers together", "Lokasi | Projek | Rp Juta | Tenaga Kerja"],
  ])("by %s", (_, header) => {
    const sheet = draw(`${header}\n${wrong.trim()}`);
    const total = sheet.rowCount;
    expect(findingsOf(sheet, "error")).toEqual([
      `error B${total} investment-sum 7`,
      `error D${total} investment-sum 69`,
    ]);
  });

  it.each([
    [
      "PMDN beside PMA",
      "Lokasi | PMDN (Rp Juta) | PMA (Rp Juta) | PMDN + PMA (Rp Juta)",
      ["error D2 investment-combined 30.5"],
    ],
    [
      "quarters",
      "Lokasi | Investasi (Rp Juta) | . | Jumlah\n. | TW I | TW II | .",
      ["error D3 investment-period 30.5"],
    ],
    ["what was planned", "Lokasi | Investasi (Rp Juta) | . | .\n. | Target | Realisasi | %", []],
  ])("may be nothing but money: %s", (_, header, wrong) => {
    const sheet = draw(`${header}\nKab. Berau | 10 | 20.5 | 31.5\nKab. Paser | 1 | 2.5 | 3.5\nJumlah | 11 | 23 | 34`);
    expect(findingsOf(sheet, "error")).toEqual(wrong);
    const { rowCount: last } = sheet;
    expect(findingsOf(withValue(sheet, { row: last - 1, column: 2 }, 32), "error").join()).toContain(
      `error C${last} invest`,
    );
  });

  it.each([
    ["one column of it", "Lokasi | Investasi (Rp Juta) | Keterangan"],
    ["fees in quarters", "Uraian | Retribusi (Rp) | . | Jumlah\n. | TW I | TW II | ."],
    ["a title over quarters", "Realisasi Investasi\nUraian | TW I | TW II"],
  ])("is more than money: %s", (_, header) => {
    expect(tablesOf(draw(`${header}\nKab. Berau | 10 | 20.5 | 31.5`))).toEqual([]);
  });

  it("may be stated for several years, whose numbers are no figures", () => {
    const sheet = draw(`
      Uraian     | Investasi (Rp Juta) |      | Proyek |
      .          | 2023                | 2024 | 2023   | 2024
      Kab. Berau | 10.5                | 20.5 | 4      | 6
      Kab. Paser | 1                   | 2.5  | 2      | 3
      Jumlah     | 11.5                | 24   | 6      | 9`);
    expect(findingsOf(sheet, "error")).toEqual(["error C4 investment-entry 3.5 (or C5 23, C3 21.5)"]);
    const first = (projects: string, workers: string) =>
      draw(`Lokasi | Proyek | TKI\nKab. A | ${projects} | ${workers}\nJumlah | 2020 | 2022`);
    expect(findingsOf(first("2020", "2021"), "error")).toHaveLength(1);
    expect(findingsOf(first("'2020", "'2021"), "error")).toHaveLength(1);
  });

  it("is named by its row, not by its unit", () => {
    const sheet = draw("Uraian | Satuan | Proyek | Rp Juta\nKab. A | unit | 2 | 3.5\nJumlah | unit | 2 | 4.5");
    expect(findingsOf(sheet, "error")).toEqual(["error D3 investment-sum 3.5 (or D2 4.5)"]);
  });

  it("may be firms, in number", () => {
    const sheet = draw("Lokasi | Jumlah Perusahaan | Rp Juta | TKL\nKab. A | 2 | 10.5 | 4\nJumlah | 2 | 10.5 | 5");
    expect(findingsOf(sheet, "error")).toEqual(["error D3 investment-sum 4 (or D2 5)"]);
  });

  it("leaves columns of other things alone", () => {
    const sheet = draw(`
      Lokasi     | Proyek | LKPM | Investasi (Rp Juta) | Peringkat
      Kab. Berau | 2      | 7    | 10.5                | 1
      Kab. Paser | 1      | 8    | 4.5                 | 2
      Jumlah     | 3      | 99   | 15                  | .`);
    expect(findingsOf(sheet)).toEqual([]);
  });
});
