import { check } from "../../../../src/core/check";
import { cellName } from "../../../../src/core/grid/address";
import type { Sheet } from "../../../../src/core/grid/sheet";
import { speak, textsOf } from "../../../../src/text/speak";
import { draw } from "../../../support/draw";
import { fillsOf, findingsOf } from "../../../support/checked";
import { withValue } from "../../../support/survey";

function orderOf(sheet: Sheet) {
  return check({ sheets: [sheet] }).findings.filter(({ rule }) => rule === "column-order");
}

/** The sheet with what the finding about its order offers. */
function putRight(sheet: Sheet): Sheet {
  const edits = orderOf(sheet).flatMap(({ fix }) => fix?.edits ?? []);
  return edits.reduce((before, { cell, value }) => withValue(before, cell, value), sheet);
}

describe("rows in which two columns are interchanged", () => {
  const sheet = draw(`
    Realisasi PMDN 2024
    Uraian          | Investasi (Rp Juta) | Proyek
    Kabupaten Kotim | '576.145,90         | .
    Sektor Primer   | '103.249,80         | '39
    Kehutanan       | '4                  | '0,00
    Pertambangan    | '35                 | '103.249,80
    Sektor Sekunder | '27                 | '472.896,10
    Industri Kayu   | '27                 | '472.896,10`);

  it("are one error at the first cell concerned; everything else is checked in the right order", () => {
    expect(findingsOf(sheet, "error")).toEqual(["error B5 column-order -"]);
    expect(findingsOf(sheet, "warning")).toEqual(["warning C3 blank-figure 66"]);
    expect(fillsOf(sheet)).toEqual(["C3 66"]);
  });

  it("are told with what stands where", () => {
    const [finding] = orderOf(sheet);
    expect(finding && speak(finding.message, textsOf("id"))).toContain(
      'Isi 4 baris (5–8) tertukar kolom: kolom B ("Investasi (Rp Juta)") berisi Proyek; ' +
        'kolom C ("Proyek") berisi Investasi (Rp Juta).',
    );
    expect(finding?.fix?.safe).toBe(false);
  });

  it("are put right by the fix, after which the blank total gets its formula", () => {
    const right = putRight(sheet);
    expect(right.row(4)).toEqual(["Kehutanan", "0,00", "4"]);
    expect(findingsOf(right, "error")).toEqual([]);
    expect(fillsOf(right)).toEqual(["C3 66"]);
  });

  it("are found where zeros do not tell, by the rows beside them and the sums", () => {
    const numbers = draw(`
      Uraian          | Investasi (Rp Juta) | Proyek
      Kabupaten Kotim | 576145.9            | .
      Sektor Primer   | 103249.8            | 39
      Kehutanan       | 4                   | 0
      Pertambangan    | 35                  | 103249.8
      Sektor Sekunder | 27                  | 472896.1
      Industri Kayu   | 20                  | 472890
      Industri Kimia dan Farmasi | 7        | 6.1`);
    expect(findingsOf(numbers, "error")).toEqual(["error B4 column-order -"]);
    expect([fillsOf(numbers), fillsOf(putRight(numbers))]).toEqual([["C2 66"], ["C2 =SUM(C3,C6) 66"]]);
    const blank = withValue(numbers, { row: 5, column: 1 }, null);
    expect(fillsOf(putRight(blank))).toContain("C6 =SUM(C7:C8) 27");
  });

  it("are found in a single row, where the sums of both columns then hold", () => {
    const one = draw("Lokasi | Proyek | TKI | Rp Juta\nKab. A | 3 | 11 | 4\nKab. B | 9 | 4 | 5\nJumlah | 7 | 20 | 9");
    expect(findingsOf(one, "error")).toEqual(["error B3 column-order -"]);
    expect(findingsOf(putRight(one))).toEqual([]);
  });

  it("are found in a row of each of two sektor", () => {
    const two = draw(`
      Uraian          | Proyek | TKI | Rp Juta
      Sektor Primer   | 12     | 20  | 9
      Kehutanan       | 11     | 3   | 4
      Perikanan       | 9      | 9   | 5
      Sektor Tersier  | 30     | 9   | 9
      Konstruksi      | 4      | 26  | 4
      Jasa Lainnya    | 4      | 5   | 5
      Jumlah          | 42     | 29  | 18`);
    expect(findingsOf(two, "error")).toEqual(["error B3 column-order -"]);
    expect(putRight(two).row(5)).toEqual(["Konstruksi", 26, 4, 4]);
  });

  describe("of counts, that stand next to each other", () => {
    const run = draw(`
      Uraian          | Proyek | TKI | TKA
      Kab. Berau      | 12     | 61  | 16
      Sektor Primer   | 7      | 31  | 8
      Kehutanan       | 3      | 5   | 20
      Perikanan       | 4      | 3   | 11
      Sektor Tersier  | 5      | 8   | 30
      Konstruksi      | 2      | 2   | 13
      Jasa Lainnya    | 3      | 17  | 6`);

    it("are found where the sums of both columns then hold", () => {
      expect(findingsOf(run, "error")).toEqual(["error C4 column-order -"]);
      expect(orderOf(run).map(({ message }) => message)).toMatchObject([{ rows: { first: 4, last: 7, count: 4 } }]);
      expect(findingsOf(putRight(run))).toEqual([]);
    });

    it("have another wrong figure named in the order that is right", () => {
      const wrong = withValue(run, { row: 2, column: 1 }, 77);
      expect(findingsOf(wrong, "error")).toEqual(["error B3 investment-sum 7", "error C4 column-order -"]);
    });

    it("are left to be told cell by cell where other rows may be the ones", () => {
      const even = "Lokasi | Proyek | TKI | TKA\nKab. A | 1 | 2 | 5\nKab. B | 1 | 3 | 7\nKab. C | 1 | 2 | 5";
      expect(orderOf(draw(`${even}\nKab. D | 1 | 9 | 4\nJumlah | 4 | 23 | 14`))).toEqual([]);
    });

    it("are none where sums of one column only are wrong, or by other amounts", () => {
      const wrong = "Lokasi | Proyek | TKI | TKA\nKab. A | 1 | 2 | 5\nKab. B | 1 | 3 | 7\nJumlah | 2 |";
      expect(orderOf(draw(`${wrong} 12 | 12`))).toEqual([]);
      expect(orderOf(draw(`${wrong} 8 | 10`))).toEqual([]);
    });
  });

  it("are left to be told cell by cell where either of two rows may be the one", () => {
    const two = draw("Lokasi | Proyek | TKI | Rp Juta\nKab. A | 3 | 11 | 4\nKab. B | 3 | 11 | 5\nJumlah | 14 | 14 | 9");
    expect(orderOf(two)).toEqual([]);
  });

  it("have another wrong figure named in the order that is right", () => {
    const wrong = withValue(sheet, { row: 7, column: 1 }, "72");
    expect(findingsOf(wrong, "error")).toEqual(["error B5 column-order -", "error B7 investment-sum 72 (or B8 27)"]);
  });
});

describe("a header that does not fit its columns", () => {
  const sheet = draw(`
    Realisasi PMA 2024
    Uraian       | Investasi (US$ Ribu) | Investasi (Rp Juta) | Proyek     | TKI
    Kabupaten A  | '88                  | '20.908,70          | '313.630,50 | 541
    Sektor Primer| '28                  | '12.172,70          | '182.590,50 | 491
    Kehutanan    | '28                  | '12.172,70          | '182.590,50 | 491
    Sektor Tersier | '60                | '8.736,00           | '131.040,00 | 50
    Konstruksi   | '60                  | '8.736,00           | '131.040,00 | 50`);

  it("is one error at its first cell", () => {
    expect(findingsOf(sheet, "error")).toEqual(["error B2 column-order -"]);
    expect(findingsOf(sheet, "warning")).toEqual([]);
  });

  it("is put right by its words, after which there is nothing to tell", () => {
    const right = putRight(sheet);
    expect(right.row(1)).toEqual(["Uraian", "Proyek", "Investasi (US$ Ribu)", "Investasi (Rp Juta)", "TKI"]);
    expect(findingsOf(right, "error")).toEqual([]);
  });

  it("is found by the rate alone, where US$ and Rp are interchanged", () => {
    const rate = draw("Lokasi | US$ Ribu | Rp Juta | Proyek\nA | 150 | 10 | 3\nB | 300 | 20 | 4\nC | 450 | 30 | 5");
    expect(findingsOf(rate, "error")).toEqual(["error B1 column-order -"]);
    expect(putRight(rate).row(0)).toEqual(["Lokasi", "Rp Juta", "US$ Ribu", "Proyek"]);
  });

  it("has the figures put right where its words are shared by columns", () => {
    const shared = draw(`
      Lokasi | Proyek | Investasi |
      .      | .      | US$ Ribu  | Rp Juta
      A      | 10.5   | 157.5     | 3
      B      | 20.5   | 307.5     | 4
      C      | 30.5   | 457.5     | 5`);
    expect(findingsOf(shared, "error")).toEqual(["error B1 column-order -"]);
    expect(putRight(shared).row(2)).toEqual(["A", 3, 10.5, 157.5]);
  });

  it("offers nothing where formulas would read other cells then", () => {
    const shared = draw(`
      Lokasi | Proyek | Investasi |
      .      | .      | US$ Ribu  | Rp Juta
      A      | 10.5   | =B3*15 -> 157.5 | 3
      B      | 20.5   | =B4*15 -> 307.5 | 4
      C      | 30.5   | =B5*15 -> 457.5 | 5`);
    expect(orderOf(shared).map(({ fix }) => fix)).toEqual([null]);
  });

  it("is told of the table it heads, not of the one beside it", () => {
    const beside = draw(`
      Lokasi | PMDN   |         | PMA    |
      .      | Proyek | Rp Juta | Proyek | Rp Juta
      A      | 1      | 2.5     | 10.5   | 3
      B      | 2      | 2.5     | 20.5   | 4
      C      | 3      | 2.5     | 30.5   | 5`);
    expect(orderOf(beside).map(({ cell }) => cellName(cell))).toEqual(["D2"]);
  });
});

describe("no error of order", () => {
  it.each([
    ["counts that are written with decimals", "A | '3,00 | 10 | 1\nB | '4,00 | 20 | 1\nC | '5,00 | 30 | 1"],
    ["so few rows that each may be a slip", "A | 3.5 | 10 | 1\nB | 4.5 | 20 | 1"],
    ["one count with a fraction", "A | 3.5 | 10 | 1\nB | 4 | 20 | 1\nC | 5 | 30 | 1"],
    ["two counts with a fraction among many", `A | 3.5 | 10 | 1\nB | 4.5 | 20 | 1${"\nC | 5 | 30 | 1".repeat(9)}`],
    ["amounts without decimals", "A | 3 | 10 | 1\nB | 4 | 20 | 1\nC | 5 | 30 | 1\nJumlah | 12 | 60 | 3"],
    ["one mistyped figure", "A | 3 | 10.5 | 1\nB | 4 | 20.5 | 1\nC | 5 | 30.5 | 1\nJumlah | 21 | 61.5 | 3"],
  ])("for %s", (_, rows) => {
    expect(orderOf(draw(`Lokasi | Proyek | Rp Juta | TKI\n${rows}`))).toEqual([]);
  });

  it("where US$ and Rp are in no one proportion", () => {
    const sheet = draw("Lokasi | US$ Ribu | Rp Juta | Proyek\nA | 10 | 151 | 3\nB | 20 | 297 | 4\nC | 30 | 459 | 5");
    expect(findingsOf(sheet)).toEqual([]);
  });
});
