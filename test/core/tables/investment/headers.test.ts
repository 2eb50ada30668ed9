import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Two right rows of names, projects and money below a header, each row led by what stands before the name. */
const rows = (lead = "") => [
  `${lead}Kab. Berau | 2 | 10.5`,
  `${lead}Kab. Paser | 3 | 4.5`,
  `${lead}Jumlah     | 5 | 15`,
];
const below = (header: string, lead = "") => draw([...header.split("\n"), ...rows(lead)].join("\n"));

describe("what has come together so far", () => {
  it("is added up over regions as any money is", () => {
    const sheet = draw(`
      Kab/Kota   | Tambahan (Rp Juta) | Kumulatif (Rp Juta) | TKI
      Kab. Berau | 10                 | 90                  | 4
      Kab. Paser | 20                 | 67                  | 5
      Jumlah     | 30                 | 175                 | 9`);
    expect(findingsOf(sheet, "error")).toEqual([expect.stringMatching(/^error C4 investment-sum 157/)]);
  });
});

describe("a header over several rows", () => {
  it.each([
    ["labels above, what is counted below", "No | Kab/Kota | Capaian Tahun Ini |\n. | . | Proyek | Rp Juta"],
    ["the number above, the labels below", "No | . | Capaian Tahun Ini |\n. | Kab/Kota | Proyek | Rp Juta"],
    ["labels below, what is counted above", ". | . | Proyek | Investasi\nNo | Kab/Kota | (unit) | (Rp juta)"],
    ["quarters over it", ". | . | TW I | TW II\nNo | Kab/Kota | Proyek | Rp Juta"],
    ["whose investment it is, in words", ". | . | Penanaman Modal Asing |\nNo | Kab/Kota | Proyek | Rp Juta"],
    ["whose it is, in short", ". | . | Realisasi Investasi PMA |\nNo | Kab/Kota | Proyek | Rp Juta"],
    ["the same said in both rows", "No | Kab/Kota | Proyek | Investasi\n. | . | Jumlah Proyek | Rp Juta"],
  ])("begins and ends with it: %s", (_, header) => {
    const sheet = below(header, "1 | ");
    expect(tablesOf(sheet).map((table) => table.split(" ")[1])).toEqual(["A1:D5"]);
    expect(findingsOf(sheet)).toEqual([]);
  });

  it.each([
    ["in the first column", "PMA\n"],
    ["over the figures", ". | . | Realisasi Investasi PMA Tahun 2024\n"],
    ["over the figures, ending like a banner", ". | . | Rekap Realisasi PMA\n"],
    ["over the figures, beginning like one", ". | . | PMA Tahun 2024\n"],
    [
      "that begins like a label but goes on",
      "Wilayah Kabupaten Berau: Rekapitulasi Penanaman Modal Asing Tahun 2024 menurut Lokasi\n",
    ],
  ])("is not begun by a title %s", (_, title) => {
    expect(tablesOf(below(`${title}No | Kab/Kota | Proyek | Rp Juta`, "1 | "))).toEqual(["investment-pma A2:D5"]);
  });

  it("is ended by the first row of names, though its figures look like years or are still to come", () => {
    const years = (no: string) =>
      draw(`No | Lokasi | Proyek | TKI\n${no} | Kab. A | 2020 | 2022\n${no} | Kab. B | 1 | 2\n. | Jumlah | 2021 | .`);
    for (const no of ["1", "."]) expect(fillsOf(years(no))).toEqual(["D4 =SUM(D2:D3) 2024"]);
    const planned = draw(
      "Lokasi | Proyek | Rp Juta\nBerau | Target | Target\nKab. A | 2 | 1.5\nKab. B | 3 | 2\nJumlah | . | .",
    );
    expect(fillsOf(planned)).toEqual(["B5 =SUM(B3:B4) 5", "C5 =SUM(C3:C4) 3.5"]);
  });
});

describe("the area of a table", () => {
  it("reaches over columns without a word among its figures, and to the last word behind them", () => {
    const gap = draw("Lokasi | Proyek | . | Rp Juta | Ket\nKab. A | 2 | . | 10.5 | ada\nKab. B | 3 | . | 4.5 | .");
    expect(tablesOf(gap)).toEqual(["investment-pmdn A1:E3"]);
  });

  it("leaves out what stands before its labels, and what stands behind a number of rows", () => {
    const sheet = draw(`
      Dinas PMPTSP | No | Lokasi | Proyek | Rp Juta | No | Nama
      Catatan      | 1  | Kab. A | 2      | 10.5    | 1  | Budi
      Lihat juga   | 2  | Kab. B | 3      | 4.5     | 2  | Ani`);
    expect(tablesOf(sheet)).toEqual(["investment-pmdn B1:E3"]);
  });

  it("ends where the next one's labels stand, be there a gap or none, in one row of words or in two", () => {
    const figures = "Kab. A | 2 | 1.5 | Kab. A | 3 | 2\nJumlah | 2 | 1.5 | Jumlah | 3 | .";
    const one = draw(`Lokasi | Proyek | Rp Juta | Lokasi | Proyek | US$ Ribu\n${figures}`);
    expect(fillsOf(one)).toEqual(["F3 =SUM(F2) 2"]);
    expect(tablesOf(one)).toEqual(["investment-pmdn A1:C3", "investment-pma D1:F3"]);
    const two = draw(`Lokasi | Proyek | Investasi | Lokasi | Proyek | Investasi\n. | . | Rp | . | . | US$\n${figures}`);
    expect(tablesOf(two)).toEqual(["investment-pmdn A1:C4", "investment-pma D1:F4"]);
    const unnamed = draw(`. | Proyek | Rp Juta | Lokasi | Proyek | US$ Ribu\n${figures}`);
    expect(tablesOf(unnamed)).toEqual(["investment-pmdn A1:C3", "investment-pma D1:F3"]);
  });

  it("holds rows of which each states something else", () => {
    const sheet = draw("Lokasi | Proyek | Rp Juta\nKab. A | 2 | .\nKab. B | . | 4.5\nJumlah | . | .");
    expect(tablesOf(sheet)).toEqual(["investment-pmdn A1:C4"]);
    expect(fillsOf(sheet)).toEqual(["B4 =SUM(B2:B3) 2", "C4 =SUM(C2:C3) 4.5"]);
  });
});

describe("no table of investment", () => {
  it.each([
    ["rows without names", "Lokasi | Proyek | Rp Juta\n1 | 2 | 10.5\n2 | 3 | 4.5"],
    ["years over words", "Lokasi | Investasi (Rp Juta) |\n. | 2023 | 2024\nKab. A | naik | turun"],
    ["workers alone", "Lokasi | TKI | TKA\nKab. A | 20 | 3\nKab. B | 10 | 1"],
    ["projects alone", "Lokasi | Proyek PMA |\n. | TW I | TW II\nKab. A | 20 | 3"],
    ["money of PMA beside other money", "Lokasi | PMA (Rp Juta) | Dana (Rp Juta)\nKab. A | 20 | 3"],
    ["money invested beside other money", "Lokasi | Investasi (Rp Juta) | Modal (Rp Juta)\nKab. A | 20 | 3"],
    ["money in quarters that nobody says is invested", "Lokasi | Dana (Rp Juta) |\n. | TW I | TW II\nKab. A | 20 | 3"],
    ["one column of money", "Lokasi | Investasi (Rp Juta)\nKab. A | 20\nKab. B | 3"],
  ])("is in %s", (_, picture) => {
    expect(tablesOf(draw(picture))).toEqual([]);
  });
});
