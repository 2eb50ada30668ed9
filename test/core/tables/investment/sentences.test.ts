import { tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { factsOf } from "../../../support/facts";

function said(rows: string, header = "Uraian | Proyek | Investasi (Rp Juta) | TKI | TKA"): string[] {
  const sheet = draw(`${header}\n${rows.trim()}`);
  return tablesOf(sheet).length === 0 ? ["no table"] : factsOf(sheet);
}

describe("what is said of a count of projects or workers", () => {
  it("names its row and column and what stands there", () => {
    expect(said("Kab. A | -3 | 6 | 1 | 0\nKab. B | 2 | 6 | 1.5 | 0")).toEqual([
      "error B2 impossible-count: subject Kab. A, Proyek, actual -3",
      "error D3 impossible-count: subject Kab. B, TKI, actual 1.5",
    ]);
  });

  it("is nothing of money, nor of none", () => {
    expect(said("Kab. A | 3 | -6.5 | 1 | 0\nKab. B | 2 | 6.25 | 0 | 0")).toEqual([]);
  });

  it("forgives what formulas leave behind, and no more", () => {
    expect(said("Kab. A | =1+2 -> 3.0000000001 | 6 | 1 | 0\nKab. B | 2.01 | 6 | 1 | 0")).toEqual([
      "error B3 impossible-count: subject Kab. B, Proyek, actual 2.01",
    ]);
  });
});

describe("what is said of a sub-sector", () => {
  it("names the sektor that NSWI lists it under, and the one it stands under", () => {
    expect(said("Sektor Primer | 3 | 6 | 1 | 0\nKehutanan | 1 | 2 | 1 | 0\nKonstruksi | 2 | 4 | 0 | 0")).toEqual([
      "warning A4 foreign-sub-sector: subSector Konstruksi, sektor tersier, under primer",
    ]);
    expect(said("Sektor Tersier | 3 | 6 | 1 | 0\nIndustri Kayu | 1 | 2 | 1 | 0\nPerikanan | 2 | 4 | 0 | 0")).toEqual([
      "warning A3 foreign-sub-sector: subSector Industri Kayu, sektor sekunder, under tersier",
      "warning A4 foreign-sub-sector: subSector Perikanan, sektor primer, under tersier",
    ]);
    expect(
      said("Industri Kayu | 1 | 2 | 1 | 0\nPertambangan | 2 | 4 | 0 | 0\nSub Total Sektor Sekunder | 3 | 6 | 1 | 0"),
    ).toEqual(["warning A3 foreign-sub-sector: subSector Pertambangan, sektor primer, under sekunder"]);
  });

  it("names where it stood first, and each time it comes again", () => {
    const rows = `
      Sektor Primer | 6 | 9 | 1 | 0
      Kehutanan     | 1 | 2 | 1 | 0
      KEHUTANAN     | 2 | 4 | 0 | 0
      Perikanan     | 2 | 2 | 0 | 0
      Kehutanan     | 1 | 1 | 0 | 0`;
    expect(said(rows)).toEqual([
      "warning A4 repeated-sub-sector: subSector KEHUTANAN, firstSeen A3",
      "warning A6 repeated-sub-sector: subSector Kehutanan, firstSeen A3",
      "info A4 sub-sector-spelling: actual KEHUTANAN, expected Kehutanan",
    ]);
  });

  it("names how it is written here and how NSWI writes it, once for each way", () => {
    const rows = `
      Sektor Sekunder   | 9 | 9 | 1 | 0
      industri Kayu     | 2 | 2 | 1 | 0
      Indutri Makanan   | 3 | 3 | 0 | 0
      Ind. Tekstil      | 4 | 4 | 0 | 0`;
    expect(said(rows)).toEqual([
      "info A3 sub-sector-spelling: actual industri Kayu, expected Industri Kayu",
      "info A4 sub-sector-spelling: actual Indutri Makanan, expected Industri Makanan",
      "info A5 sub-sector-spelling: actual Ind. Tekstil, expected Industri Tekstil",
    ]);
  });
});

describe("what is said of projects, money and foreign workers", () => {
  it("names the row, at the figure that is none", () => {
    expect(said("Kab. A | 3 | 0 | 1 | 0\nKab. B | 0 | 6 | 1 | 0\nKab. C | 0 | 0 | 1 | 2")).toEqual([
      "info C2 projects-without-money: subject Kab. A",
      "info B3 money-without-projects: subject Kab. B",
      "info B4 workers-without-projects: subject Kab. C",
    ]);
  });

  it("is nothing where one project or one worker has the other", () => {
    expect(said("Kab. A | 1 | 0.5 | 1 | 1\nKab. B | 0 | 0 | 0 | 0")).toEqual([]);
  });

  it("goes by dollars where there are no rupiah", () => {
    expect(said("Kab. A | 3 | 0 | 1\nKab. B | 2 | 6 | 1", "Uraian | Proyek | Investasi (US$ Ribu) | TKA")).toEqual([
      "info C2 projects-without-money: subject Kab. A",
    ]);
  });
});

describe("what is said of the rate", () => {
  const table = (title: string, rate: number) =>
    factsOf(
      draw(
        `${title}\nLokasi | US$ Ribu | Rp Juta\nA | 10 | ${String(rate * 10)}\nB | 20 | ${String(rate * 20)}\nC | 25 | ${String(rate * 25)}\nJumlah | 55 | ${String(rate * 55)}`,
      ),
    );

  it.each([
    [2022, 14.35],
    [2023, 14.8],
    [2024, 15],
    [2025, 16],
    [2026, 16.5],
  ])("is nothing in %i where it is that of the budget", (year, rate) => {
    expect(table(`Realisasi PMA Tahun ${String(year)}`, rate)).toEqual([]);
  });

  it("names the year, the rate of the table and that of the budget", () => {
    expect(table("Realisasi PMA Tahun 2022", 14.8)).toEqual([
      "info C2 apbn-rate: year 2022, actual 14800, expected 14350",
    ]);
    expect(table("Realisasi PMA Tahun 2025", 15)).toEqual([
      "info C2 apbn-rate: year 2025, actual 15000, expected 16000",
    ]);
  });
});

describe("what is said of a total that no column bears out", () => {
  it("names it and the rows that it was held against", () => {
    expect(
      said("Kab. A | 3 | 6 | 1 | 2\nKab. B | 2 | 6 | 1 | 2\nKab. C | 1 | 5 | 1 | 1\nJumlah | 60 | 70 | 80 | 90"),
    ).toEqual(["warning A5 contradicted-total: total Jumlah, first 2, last 4"]);
  });

  it("asks for three columns that say so", () => {
    expect(said("Kab. A | 3 | 6\nKab. B | 2 | 6\nJumlah | 60 | 70", "Uraian | Proyek | Rp Juta")).toEqual([
      "error C2 wrong-entry: figure rule investment-entry, subject Kab. A, Rp Juta, actual 6, expected 64, explains [C4], others [cell C3, expected 64]",
      "error B4 wrong-figure: figure rule investment-sum, subject Jumlah, Proyek, actual 60, expected 5, working [of sum, area B2:B3], evidence key other-cells, others [cell B2, expected 58, cell B3, expected 57]",
    ]);
  });
});

describe("what is said of figures below another column's header", () => {
  it("names the columns, what each has in it, and the rows", () => {
    const sheet = draw(`
      Realisasi PMA Tahun 2024
      Lokasi | US$ Ribu | Rp Juta
      A      | 150.5    | 2257.5
      B      | 3000     | 200
      C      | 250.3    | 3754.5
      D      | 4507.5   | 300.5
      Jumlah | 901.3    | 13519.5`);
    expect(factsOf(sheet)).toEqual([
      "error B4 column-order: rows first 4, last 6, count 2, columns [column 1, header US$ Ribu, holds Rp Juta, column 2, header Rp Juta, holds US$ Ribu]",
    ]);
    const all = draw(`
      Realisasi PMA Tahun 2024
      Lokasi | US$ Ribu | Rp Juta
      A      | 2257.5   | 150.5
      B      | 3000     | 200
      C      | 3754.5   | 250.3
      Jumlah | 9012     | 600.8`);
    expect(factsOf(all)).toEqual([
      "error B2 column-order: rows -, columns [column 1, header US$ Ribu, holds Rp Juta, column 2, header Rp Juta, holds US$ Ribu]",
    ]);
  });
});

describe("what is said of an amount typed as text", () => {
  it("names both readings, and from where to where a column has such", () => {
    expect(said("Kab. A | '1.895 | '1.895 | 1 | 0\nKab. B | '2 | 7 | 1 | 0")).toEqual([
      "warning C2 ambiguous-number: text 1.895, grouped 1895, decimal 1.895",
      "info B2 numbers-as-text: first B2, last B3, count 2",
    ]);
  });
});
