import { draw } from "../../../support/draw";
import { findingsOf } from "../../../support/checked";

const HEADER = "Uraian | Proyek | Investasi (Rp Juta) | TKI | TKA";

function found(rows: string, severity?: "error" | "warning" | "info"): string[] {
  return findingsOf(draw(`${HEADER}\n${rows.trim()}`), severity);
}

describe("sub-sectors", () => {
  it("are listed under the sektor that NSWI lists them under", () => {
    const rows = "Sektor Primer | 3 | 6 | 1 | 0\nKehutanan | 1 | 2 | 1 | 0\nKonstruksi | 2 | 4 | 0 | 0";
    expect(found(rows)).toEqual(["warning A4 foreign-sub-sector -"]);
    expect(
      found("Konstruksi | 2 | 4 | 0 | 0\nKehutanan | 1 | 2 | 1 | 0\nJumlah Sektor Primer | 3 | 6 | 1 | 0"),
    ).toEqual(["warning A2 foreign-sub-sector -"]);
  });

  it.each([
    "Jumlah Sektor Primer",
    "Sub Jumlah Primer",
    "JML. SEKTOR PRIMER",
    "I. Total Primer",
    "Sub Total Sektor Primer",
  ])("are held against the sektor that adds them up: %s", (sum) => {
    const parts = "Kehutanan | 1 | 2 | 1 | 0\nKonstruksi | 2 | 4 | 0 | 0";
    expect(found(`${parts}\n${sum} | 3 | 6 | 1 | 0`)).toEqual(["warning A3 foreign-sub-sector -"]);
    expect(found(`${parts}\n${sum.replace(/primer/i, "Unggulan")} | 3 | 6 | 1 | 0`)).toEqual([]);
  });

  it("stand once in a sektor, and may stand in each region", () => {
    const rows = `
      Kab. A        | 3 | 6 | 1 | 0
      Sektor Primer | 3 | 6 | 1 | 0
      Kehutanan     | 1 | 2 | 1 | 0
      KEHUTANAN     | 2 | 4 | 0 | 0
      Kab. B        | 1 | 2 | 1 | 0
      Sektor Primer | 1 | 2 | 1 | 0
      Kehutanan     | 1 | 2 | 1 | 0`;
    expect(found(rows, "warning")).toEqual(["warning A5 repeated-sub-sector -"]);
  });

  it.each([
    ["on each row", "Kab. A | Primer", "Kab. B | Primer"],
    ["once", ". | .", ". | ."],
  ])("stand once where region and sektor stand beside them %s", (_, ofA, ofB) => {
    const sheet = draw(`
      Lokasi | Sektor  | Nama Sektor | Proyek | Rp Juta
      Kab. A | Primer  | Kehutanan   | 1      | 2
      ${ofA}           | Perikanan   | 1      | 2
      Kab. B | Primer  | Kehutanan   | 1      | 2
      ${ofB}           | Perikanan   | 1      | 2
      ${ofB}           | KEHUTANAN   | 1      | 2`);
    expect(findingsOf(sheet, "warning")).toEqual(["warning C6 repeated-sub-sector -"]);
  });

  it("of the older list stand beside each other", () => {
    const rows = `
      Sektor Primer                 | 3 | 6 | 1 | 0
      Tanaman Pangan dan Perkebunan | 1 | 2 | 1 | 0
      Peternakan                    | 2 | 4 | 0 | 0`;
    expect(found(rows)).toEqual([]);
  });

  it("are written as NSWI writes them, and one way in a table; each other way is told once", () => {
    const rows = `
      Sektor Sekunder                        | 6 | 6 | 1 | 0
      industri Kayu                          | 1 | 1 | 1 | 0
      Industri Kimia Dan Farmasi             | 1 | 1 | 0 | 0
      Industri Karet & Plastik               | 1 | 1 | 0 | 0
      Industri Barang Dari Kulit dan Alas Kaki | 1 | 1 | 0 | 0
      Indutri Makanan                        | 1 | 1 | 0 | 0
      Industri Kopi                          | 1 | 1 | 0 | 0
      Kab. B                                 | 2 | 2 | 0 | 0
      Sektor Sekunder                        | 2 | 2 | 0 | 0
      industri Kayu                          | 1 | 1 | 0 | 0
      industri kopi                          | 1 | 1 | 0 | 0`;
    expect(found(rows, "info")).toEqual([
      "info A3 sub-sector-spelling Industri Kayu",
      "info A4 sub-sector-spelling Industri Kimia dan Farmasi",
      "info A6 sub-sector-spelling Industri Barang dari Kulit dan Alas Kaki",
      "info A7 sub-sector-spelling Industri Makanan",
      "info A12 sub-sector-spelling Industri Kopi",
    ]);
  });

  it("may all be written in capitals", () => {
    expect(found("SEKTOR SEKUNDER | 1 | 1 | 1 | 0\nINDUSTRI KAYU | 1 | 1 | 1 | 0")).toEqual([]);
  });
});

describe("counts", () => {
  it("are whole and not below zero", () => {
    expect(found("Kab. A | -3 | 6 | 1 | 0\nKab. B | 2 | 6 | 1.5 | 0", "error")).toEqual([
      "error B2 impossible-count -",
      "error D3 impossible-count -",
    ]);
  });

  it("may come from formulas that leave noise behind", () => {
    expect(found("Kab. A | =1+2 -> 3.0000000001 | 6 | 1 | 0")).toEqual([]);
  });
});

describe("projects, money and foreign workers", () => {
  it("stand beside each other", () => {
    expect(found("Kab. A | 3 | 0 | 1 | 0\nKab. B | 0 | 6 | 1 | 0\nKab. C | 0 | 0 | 1 | 2", "info")).toEqual([
      "info C2 projects-without-money -",
      "info B3 money-without-projects -",
      "info B4 workers-without-projects -",
    ]);
  });

  it("are not missed where nothing is stated, or where they are sums", () => {
    expect(found("Kab. A | 3 | . | 1 | 0\nKab. B | 2 | - | 0 | 0\nJumlah | 5 | . | 1 | 0", "info")).toEqual([
      "info C3 projects-without-money -",
    ]);
  });
});

describe("the rate", () => {
  const table = (title: string) =>
    draw(`${title}\nLokasi | US$ Ribu | Rp Juta\nA | 10 | 148\nB | 20 | 296\nC | 25 | 370\nJumlah | 55 | 814`);

  it("is the one of the year's budget", () => {
    expect(findingsOf(table("Realisasi PMA Tahun 2023"))).toEqual([]);
    expect(findingsOf(table("Realisasi PMA Tahun 2024"))).toEqual(["info C2 apbn-rate 15000"]);
  });

  it("is left alone where no year is named, two are, or the year's budget is not known", () => {
    expect(findingsOf(table("Realisasi PMA"))).toEqual([]);
    expect(findingsOf(table("Realisasi PMA Tahun 2023 dan 2024"))).toEqual([]);
    expect(findingsOf(table("Realisasi PMA Tahun 2011"))).toEqual([]);
  });
});

describe("figures typed as text", () => {
  it("are one notice for each column", () => {
    expect(found("Kab. A | '3 | '6,50 | 1 | -\nKab. B | '2 | '1.200,00 | 1 | -", "info")).toEqual([
      "info B2 numbers-as-text -",
      "info C2 numbers-as-text -",
    ]);
  });

  it("are a warning where they can be two amounts, never where they count", () => {
    expect(found("Kab. A | '1.895 | '1.895 | 1 | 0\nKab. B | '2 | 7 | 1 | 0", "warning")).toEqual([
      "warning C2 ambiguous-number -",
    ]);
  });
});
