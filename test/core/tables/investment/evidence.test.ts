import { findingsOf, fillsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { relationsOf } from "./relationsOf";

/** Which rows are added up by which, told by their figures. */
function sums(rows: string, header = "Uraian | Proyek | Investasi (Rp Juta)"): string[] {
  return relationsOf(draw(`${header}\n${rows.trim()}`)).filter((relation) => relation.startsWith("B"));
}

describe("a row whose name says nothing is a sum", () => {
  it("where money is off by no more than its roundings, in decimals or in whole numbers", () => {
    expect(sums("Padi | 4 | 40.3\nSawit | 6 | 60.4\nPertanian | 10 | 100.8")).toEqual(["B4=B2:B3"]);
    expect(sums("Padi | 4 | 40\nSawit | 6 | 60\nPertanian | 10 | 101")).toEqual(["B4=B2:B3"]);
    expect(sums("Padi | 4 | 40.3\nSawit | 6 | 60.4\nPertanian | 10 | 101.1")).toEqual([]);
    expect(sums("Padi | 4 | 40\nSawit | 6 | 60\nPertanian | 10 | 102")).toEqual([]);
  });

  it("where counts are exact", () => {
    expect(sums("Padi | 4 | 40\nSawit | 6 | 60\nPertanian | 11 | 100")).toEqual([]);
  });

  it("where columns of noughts are left out of account, but a nought against something speaks against it", () => {
    const header = "Uraian | Proyek | Rp Juta | TKI";
    expect(sums("Padi | 3 | 0 | 0\nSawit | 2 | 0 | 0\nKopi | 5 | 0 | 0", header)).toEqual([]);
    expect(sums("Padi | 3 | 7 | 0\nSawit | 2 | 4 | 0\nPertanian | 5 | 11 | 0", header)).toEqual(["B4=B2:B3"]);
    expect(sums("Padi | 3 | 7 | 1\nSawit | 2 | 4 | 1\nKopi | 5 | 0 | 2", header)).toEqual([]);
    expect(sums("Padi | 3 | 0 | 1\nSawit | 2 | 0 | 1\nKopi | 5 | 9 | 2", header)).toEqual([]);
  });

  it("where what is blank among its parts is nought", () => {
    expect(sums("Padi | 3 | .\nSawit | . | 4\nPertanian | 3 | 4")).toEqual(["B4=B2:B3"]);
  });

  it("where the figures of its rows stand below each other's headers", () => {
    const rows = "Padi | 40.3 | 4\nSawit | 60.4 | 6\nKopi | 20.5 | 3\nKarang | 121.3 | 13\nIkan | 5.5 | 9";
    expect(findingsOf(draw(`Uraian | Proyek | Investasi (Rp Juta)\n${rows}`), "error")).toEqual([
      "error B1 column-order -",
    ]);
  });
});

it("a province below its regions is their sum though some have not told all yet", () => {
  const region = (name: string) => `Kab. ${name} | 2 | 1.5 | 3`;
  const sheet = draw(`
    Lokasi              | Proyek | Rp Juta | TKI
    Kab. Berau          | 3      | .       | 5
    Kab. Paser          | 4      | 8.5     | .
    ${"ABCDEFG".split("").map(region).join("\n")}
    Provinsi Kalimantan | 21     | 40      | 32`);
  expect(relationsOf(sheet)).toContain("B11=B2:B10");
  expect(findingsOf(sheet)).toEqual([
    expect.stringMatching(/^warning C2 blank-entry 21 \(or /),
    expect.stringMatching(/^warning D3 blank-entry 6 \(or /),
  ]);
});

it("a second Jumlah adds up the whole list where its figures say so, blanks being nought", () => {
  const rows = `
    Kehutanan    | 3 | .
    Perikanan    | . | 2
    Jumlah       | 3 | 2
    Konstruksi   | 1 | .
    Jasa Lainnya | . | 4
    Jumlah       | 4 | 6`;
  expect(sums(rows)).toEqual(["B4=B2:B3", "B7=B4:B6"]);
  expect(sums(rows.replace("| 4 | 6", "| 1 | 4"))).toEqual(["B4=B2:B3", "B7=B5:B6"]);
});

describe("amounts in Rp and US$ are one at a rate", () => {
  it("whatever units their headers name", () => {
    const sheet = (dollars: string, rupiah: string, rows: string) =>
      draw(`Realisasi PMA\nLokasi | Proyek | ${dollars} | ${rupiah}\n${rows}`);
    const filled = (dollars: string, rupiah: string, factor: number) =>
      fillsOf(
        sheet(
          dollars,
          rupiah,
          [100, 250, 320].map((own, at) => `Kab. ${"ABC"[at] ?? ""} | 1 | ${own} | ${own * factor}`).join("\n") +
            "\nKab. D | 1 | 7 | .",
        ),
      );
    expect(filled("US$ Ribu", "Rp Juta", 15)).toEqual(["D6 =C6*15000/1000 105"]);
    expect(filled("US$ Juta", "Rp Miliar", 15)).toEqual(["D6 =C6*15000/1000 105"]);
    expect(filled("US$ Juta", "Rp Juta", 15_000)).toEqual(["D6 =C6*15000/1 105000"]);
    expect(filled("Investasi (US$)", "Investasi (Rp)", 15)).toEqual(["D6 =C6*15000/1000 105"]);
  });
});
