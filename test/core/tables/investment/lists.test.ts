import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";
import { withValue } from "../../../support/survey";
/** Whose investment it is, and in lists below what it is of. */
function byOwner(pma: string, total = "14 | 381 | 150") {
  return draw(`
    REALISASI INVESTASI TRIWULAN II 2024
    Uraian      | Proyek | Investasi (Rp Juta) | TKI
    PMDN        | 7      | 150.5               | 90
    - Hulu      | 4      | 100.5               | 60
    - Hilir     | 3      | 50                  | 30
    PMA         | ${pma}
    - Hulu      | 5      | 200.5               | 40
    - Hilir     | 2      | 30                  | 20
    Jumlah      | ${total}`);
}

describe("rows that are listed below another", () => {
  it("are added up in it, where the others of its kind are their sums", () => {
    expect(fillsOf(byOwner(". | . | ."))).toEqual(["B6 =SUM(B7:B8) 7", "C6 =SUM(C7:C8) 230.5", "D6 =SUM(D7:D8) 60"]);
    expect(findingsOf(byOwner("7 | 230.5 | 60"))).toEqual([]);
    expect(findingsOf(byOwner("7 | 230.5 | 69"))).toEqual(["error D6 investment-sum 60"]);
  });

  it("may be set in by spaces; all sums are still to come where the total is, too", () => {
    const sheet = draw(`
      REALISASI INVESTASI MENURUT LOKASI 2024
      Lokasi     | Proyek | Investasi (Rp Juta)
      Kab. Kotim |        |
      x1         | 4      | 100.5
      x2         | 3      | 50
      Kab. Kobar |        |
      x1         | 5      | 200.5
      x2         | 2      | 30
      Jumlah     |        |`);
    const indented = [3, 4, 6, 7].reduce(
      (before, row) => withValue(before, { row, column: 0 }, row % 3 === 0 ? "   PMDN" : "   PMA"),
      sheet,
    );
    expect(fillsOf(indented).sort()).toEqual([
      "B3 =SUM(B4:B5) 7",
      "B6 =SUM(B7:B8) 7",
      "B9 =SUM(B3,B6) 14",
      "C3 =SUM(C4:C5) 150.5",
      "C6 =SUM(C7:C8) 230.5",
      "C9 =SUM(C3,C6) 381",
    ]);
  });

  it("are but some of it, where they do not come to it", () => {
    const sheet = (total: string) =>
      draw(`
      REALISASI INVESTASI MENURUT LOKASI 2024
      Lokasi       | Proyek | Investasi (Rp Juta) | TKI
      Kab. Kotim   | 7      | 150.5               | 90
      - Hilirisasi | 4      | 100.5               | 60
      Kab. Kobar   | 9      | 230.5               | 69
      - Hilirisasi | 5      | 200.5               | 40
      Jumlah       | ${total}`);
    expect(findingsOf(sheet("16 | 381 | 159"))).toEqual([]);
    expect(findingsOf(sheet("16 | 381 | 195"))).toEqual(["error D7 investment-sum 159"]);
    expect(fillsOf(sheet(". | . | ."))).toEqual(["B7 =SUM(B3,B5) 16", "C7 =SUM(C3,C5) 381", "D7 =SUM(D3,D5) 159"]);
  });
});

describe("sektor whose figures are all blank", () => {
  const sheet = (primer: string, total: string, last = "") =>
    draw(`
    REALISASI INVESTASI PMDN TRIWULAN II 2024
    No  | Sektor           | Proyek | Investasi (Rp Juta)
    I   | SEKTOR PRIMER    | ${primer}
    1   | Kehutanan        | 5      | 100
    2   | Pertambangan     | 3      | 200
    ${last}
    II  | SEKTOR SEKUNDER  |        |
    1   | Industri Makanan | 2      | 300
    .   | JUMLAH           | ${total}`);

  it("wait for their sums where the total does, too", () => {
    expect(fillsOf(sheet(". | .", ". | .")).sort()).toEqual([
      "C3 =SUM(C4:C5) 8",
      "C7 =SUM(C8) 2",
      "C9 =SUM(C3,C7) 10",
      "D3 =SUM(D4:D5) 300",
      "D7 =SUM(D8) 300",
      "D9 =SUM(D3,D7) 600",
    ]);
  });

  it("are headings where the total is there, or where a row below the sektor is called its sum", () => {
    expect(fillsOf(sheet(". | .", "10 | 600"))).toEqual([]);
    const closed = fillsOf(sheet(". | .", ". | .", ". | Jumlah Sektor Primer | . | ."));
    expect(closed.filter((fill) => /^[CD][37] /.test(fill))).toEqual([]);
  });
});

describe("a row that begins as a total or a remark does", () => {
  const sheet = (own: string, total: string) =>
    draw(`
    REALISASI INVESTASI PMDN 2024
    No | Kawasan       | Proyek | Investasi (Rp Juta) | TKI
    1  | Kawasan Maju  | 1      | 10                  | 3
    2  | ${own}        | 2      | 20                  | 5
    3  | Kawasan Jaya  | 4      | 35                  | 9
    .  | Jumlah        | ${total}`);

  it.each(["Total Persada Park", "Target Indah Estate", "Jumlah Makmur Estate"])("is one of the others: %s", (name) => {
    expect(findingsOf(sheet(name, "7 | 65 | 17"))).toEqual([]);
    expect(findingsOf(sheet(name, "7 | 56 | 17"))).toEqual(["error D6 investment-sum 65 (or D3 1)"]);
    expect(fillsOf(sheet(name, ". | . | ."))).toEqual(["C6 =SUM(C3:C5) 7", "D6 =SUM(D3:D5) 65", "E6 =SUM(E3:E5) 17"]);
  });

  it("is none where the total leaves it out", () => {
    expect(findingsOf(sheet("Target Tahun Ini", "5 | 45 | 12"))).toEqual([]);
  });
});
