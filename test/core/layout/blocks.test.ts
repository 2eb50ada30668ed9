import { areaName } from "../../../src/core/grid/area";
import { blocksOn } from "../../../src/core/layout/blocks";
import { Sheet } from "../../../src/core/grid/sheet";
import { numberTheColumns } from "../../../src/core/layout/numbering";
import { parseArea } from "../../../src/xlsx/read/merges";
import { draw } from "../../support/draw";

/** "A1:C4: PMA | PMDN; Utara, Timur", a line for each block: where it is, its columns' words, its rows' labels. */
function blocks(picture: string, { merged = [], taken = [] }: { merged?: string[]; taken?: string[] } = {}): string[] {
  return blocksOn(
    draw(picture, "Lembar1", merged),
    taken.flatMap((area) => parseArea(area) ?? []),
  ).map(({ area, columns, rows }) => {
    const labels = rows.map(({ number, label }) => (number === "" ? label : `${number} ${label}`));
    return `${areaName(area)}: ${columns.map(({ header }) => header).join(" | ")}; ${labels.join(", ")}`;
  });
}

const PLAIN = "Wilayah | PMA | PMDN\nUtara | 1 | 2\nTimur | 3 | 4";

describe("a block of figures", () => {
  test("has words over and beside them, from its header to its last row", () => {
    expect(blocks(PLAIN)).toEqual(["A1:C3: PMA | PMDN; Utara, Timur"]);
    expect(blocks(`REKAP\n.\n${PLAIN}`)).toEqual(["A3:C5: PMA | PMDN; Utara, Timur"]);
  });

  test("has the numbers of its rows beside their labels, and the total where these stand", () => {
    const picture = "No | Wilayah | PMA\n1 | Utara | 1\n2 | Timur | 3\nJumlah | . | 4";
    expect(blocks(picture)).toEqual(["A1:C4: PMA; 1 Utara, 2 Timur, Jumlah"]);
  });

  test("has a header of several rows, its words once where cells are merged", () => {
    const picture = "Wilayah | Realisasi | . | 2024\n. | PMA | PMDN | 2024\nUtara | 1 | 2 | 5\nTimur | 3 | 4 | 6";
    expect(blocks(picture, { merged: ["A1:A2", "B1:C1"] })).toEqual([
      "A1:D4: Realisasi, PMA | Realisasi, PMDN | 2024; Utara, Timur",
    ]);
  });

  test("has a word merged over its columns in its header, though the first of them has no figures yet", () => {
    const picture = "No | Wilayah | PMDN | .\n. | . | TKA | TKI\n1 | Utara | - | 2\n2 | Timur | - | 4";
    const found = ["A1:D4: PMDN, TKI; 1 Utara, 2 Timur"];
    expect(blocks(picture, { merged: ["C1:D1"] })).toEqual(found);
    expect(blocks(picture)).toEqual(found);
  });

  test("has no row of dashes for a header", () => {
    expect(blocks("Wilayah | PMA | PMDN\nUtara | - | -\nTimur | 3 | 4\nBarat | 5 | 6")).toEqual([
      "A1:C4: PMA | PMDN; Utara, Timur, Barat",
    ]);
  });

  test("has no row of its own for a header, though its figures look like years, where it stands below words each", () => {
    expect(blocks("Lokasi | Proyek | TKI\nBerau | 2020 | 2021\nPaser | 3 | 4")).toEqual([
      "A1:C3: Proyek | TKI; Berau, Paser",
    ]);
    expect(blocks("Lokasi | Proyek | .\nKabupaten | 2020 | 2021\nPaser | 3 | 4\nBerau | 5 | 6")).toEqual([
      "A1:C4: Proyek, 2020 | Proyek, 2021; Paser, Berau",
    ]);
  });

  test("has words as long as a question over one of its columns, beside shorter ones", () => {
    const long =
      "Jumlah tenaga kerja yang direncanakan menurut pernyataan usaha pada saat permohonan izin diajukan kepada dinas";
    expect(blocks(`Wilayah | PMA | PMDN | ${long}\nUtara | 1 | 2 | 3\nTimur | 4 | 5 | 6`)).toEqual([
      `A1:D3: PMA | PMDN | ${long}; Utara, Timur`,
    ]);
  });

  test("has no remark for its header, though a word stands beside it", () => {
    const remark =
      "Data diambil dari sistem pada akhir bulan dan dapat berubah bila pelaku usaha memperbaiki laporannya";
    expect(blocks(`Catatan | ${remark}\nUtara | 1\nTimur | 3`)).toEqual([]);
  });

  test("has a row of years alone for its header, also below a word that reaches over them, and the last year first", () => {
    expect(blocks(". | 2015 | 2020 | 2024\nUtara | 1 | 2 | 5\nTimur | 3 | 4 | 6")).toEqual([
      "A1:D3: 2015 | 2020 | 2024; Utara, Timur",
    ]);
    expect(blocks("Wilayah | Tahun | .\n. | 2024 | 2023\nUtara | 1 | 2\nTimur | 3 | 4")).toEqual([
      "A1:C4: Tahun, 2024 | Tahun, 2023; Utara, Timur",
    ]);
    expect(blocks("Wilayah | 2024 | 2023\nUtara | 1 | 2\nTimur | 3 | 4")).toEqual(["A1:C3: 2024 | 2023; Utara, Timur"]);
    expect(blocks("Wilayah | PMA | PMDN\n. | 2010 | 1015\nUtara | 3 | 4\nTimur | 5 | 6")).toEqual([
      "A1:C4: PMA | PMDN; , Utara, Timur",
    ]);
  });

  test("has years that begin anew below each of several words", () => {
    expect(
      blocks(". | PMA | . | PMDN | .\n. | 2023 | 2024 | 2023 | 2024\nUtara | 1 | 2 | 5 | 7\nTimur | 3 | 4 | 6 | 8"),
    ).toEqual(["A1:E4: PMA, 2023 | PMA, 2024 | PMDN, 2023 | PMDN, 2024; Utara, Timur"]);
  });

  test("begins some blank rows below its header, where nothing else stands between", () => {
    expect(blocks("Wilayah | PMA | PMDN\n.\n.\nUtara | 1 | 2\nTimur | 3 | 4")).toEqual([
      "A1:C5: PMA | PMDN; Utara, Timur",
    ]);
  });

  test("has rows that only go up by number, as the days of a month, and codes before their names", () => {
    expect(blocks("Tgl | PBG | SLF\n1 | 7 | 3\n2 | 4 | 5\n3 | 1 | 1")).toEqual(["A1:C4: PBG | SLF; , , "]);
    expect(blocks("Peringkat | Nomor HS | Uraian | Ekspor\n1 | 87 | Kayu | 5\n2 | 44 | Karet | 4")).toEqual([
      "B1:D3: Ekspor; 87 Kayu, 44 Karet",
    ]);
    expect(blocks("Baru | PBG | SLF\n4 | 2 | 3\n2 | 4 | 5\n3 | 1 | 1")).toEqual([]);
  });

  test("has years for the words of a header where they follow each other, and other figures for figures", () => {
    expect(blocks("Wilayah | 2023 | 2024\nUtara | 1 | 2\nTimur | 3 | 4")).toEqual(["A1:C3: 2023 | 2024; Utara, Timur"]);
    expect(blocks("Wilayah | PMA | PMDN\nUtara | 1000 | 1010\nTimur | 2000 | 2020\nBarat | 3 | 4")).toEqual([
      "A1:C4: PMA | PMDN; Utara, Timur, Barat",
    ]);
  });

  test("passes by the row that numbers its columns, as typed and as Excel takes it", () => {
    expect(blocks("Wilayah | PMA | PMDN\n(1) | (2) | (3)\nUtara | 1 | 2\nTimur | 3 | 4")).toEqual([
      "A1:C4: PMA | PMDN; Utara, Timur",
    ]);
    expect(blocks("Wilayah | PMA | PMDN\n-1 | -2 | -3\nUtara | 1 | 2\nTimur | 3 | 4")).toEqual([
      "A1:C4: PMA | PMDN; Utara, Timur",
    ]);
  });

  test("goes on over one blank row and headings, and ends at two, at a remark, or at the next header", () => {
    const more = "Barat | 5 | 6";
    expect(blocks(`${PLAIN}\n.\nPulau | . | .\n${more}`)).toEqual(["A1:C6: PMA | PMDN; Utara, Timur, Pulau, Barat"]);
    expect(blocks(`${PLAIN}\n.\n.\n${more}`)).toEqual(["A1:C3: PMA | PMDN; Utara, Timur"]);
    expect(blocks(`${PLAIN}\nSumber: DPMPTSP\n${more}`)).toEqual(["A1:C3: PMA | PMDN; Utara, Timur"]);
    expect(blocks(`${PLAIN}\nSampit, 3 Juli 2024\n${more}`)).toEqual(["A1:C3: PMA | PMDN; Utara, Timur"]);
    expect(blocks(`${PLAIN}\n.\n${PLAIN.replace("Wilayah", "Sektor")}`)).toEqual([
      "A1:C3: PMA | PMDN; Utara, Timur",
      "A5:C7: PMA | PMDN; Utara, Timur",
    ]);
  });

  test("has no column of what numbers or names its rows, nor one that is words for the most part", () => {
    expect(blocks("Wilayah | Kode | NIB | PMA\nUtara | 7 | 8120012345678 | 1\nTimur | 8 | 8120012345679 | 3")).toEqual([
      "A1:D3: PMA; Utara, Timur",
    ]);
    expect(blocks("Wilayah | PMA | Ket\nUtara | 1 | baik\nTimur | 3 | 4\nBarat | 5 | baik")).toEqual([
      "A1:B4: PMA; Utara, Timur, Barat",
    ]);
  });

  test("has dashes for figures that are nothing", () => {
    expect(blocks("Wilayah | PMA | PMDN\nUtara | - | 2\nTimur | 3 | –\nBarat | - | 4")).toEqual([
      "A1:C4: PMA | PMDN; Utara, Timur, Barat",
    ]);
  });

  test("is none without labels, with one row, under a sentence, or where another kind has understood it", () => {
    expect(blocks("PMA | PMDN\n1 | 2\n3 | 4")).toEqual([]);
    expect(blocks("Wilayah | PMA\nUtara | 1")).toEqual([]);
    expect(blocks(PLAIN.replace("PMDN", "P".repeat(81)))).toEqual([]);
    expect(blocks(PLAIN, { taken: ["C1:C1"] })).toEqual([]);
    expect(blocks(PLAIN, { taken: ["B3:B9"] })).toEqual([]);
    expect(blocks(PLAIN, { taken: ["D1:E9", "A4:C9"] })).toHaveLength(1);
  });
});

describe("the row that numbers the columns", () => {
  test.each([
    [["(1)", "(2)", "(3)"], true],
    [["1.", "2.", "3."], true],
    [["-1-", "-2-"], true],
    [[-1, -2, -3], true],
    [[1, 2, 3], true],
    [["(1)", "(2)", "(5=3+4)"], true],
    [["1", null, "3", "4"], true],
    [["1", null, null, null], false],
    [[1, -2, 3], false],
    [[3, 2, 1], false],
    [[1, 2.5, 3], false],
    [[0, 1, 2], false],
    [[59, 60, 61], false],
    [["PBG", "SLF"], false],
  ] as const)("%j: %s", (values, isOne) => {
    const columns = values.map((_, column) => column);
    expect(numberTheColumns(new Sheet("Lembar1", [values]), 0, columns)).toBe(isOne);
  });
});
