import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const INVESTMENT = `
  Kontribusi Investasi
  No | Keterangan                  | PMA    | PMDN   | PMA + PMDN
  1  | Jumlah Proyek               | 46     | 31     | 77
  2  | Nilai Investasi (Rp Miliar) | 288.49 | 332.94 | 621.43
  3  | Tenaga Kerja Indonesia      | 24     | 55     | 79
  4  | Tenaga Kerja Asing          | 3      | 4      | 7`;

describe("a column is named after those that it adds up", () => {
  test.each(["PMA + PMDN", "PMA+PMDN", "PMA dan PMDN", "PMA & PMDN"])("%s", (name) => {
    const named = INVESTMENT.replace("PMA + PMDN", name);
    expect(findingsOf(draw(named))).toEqual([]);
    expect(findingsOf(draw(named.replace("79", "97")), "error")).toHaveLength(1);
    const blank = named.replace(/\| (77|621.43|79|7)$/gm, "|");
    expect(fillsOf(draw(blank))).toEqual([
      "E3 =SUM(C3:D3) 77",
      "E4 =SUM(C4:D4) 621.43",
      "E5 =SUM(C5:D5) 79",
      "E6 =SUM(C6:D6) 7",
    ]);
  });

  test("but nothing is added up under a name of which half stands nowhere", () => {
    const blank = INVESTMENT.replace("PMA + PMDN", "PMA + UMK").replace(/\| (77|621.43|79|7)$/gm, "|");
    expect(fillsOf(draw(blank))).toEqual([]);
  });
});

describe("a row called Jumlah", () => {
  test("that is numbered like the others is one of them", () => {
    const sheet = (total: number) =>
      draw(`
      Indikator pelayanan
      No | Uraian              | Daring | Luring | Jumlah
      1  | Jumlah Permohonan   | 46   | 31   | ${total}
      2  | Jumlah Izin Terbit  | 40   | 30   | 70
      3  | Konsultasi          | 24   | 55   | 79
      4  | Pengaduan           | 3    | 4    | 7`);
    expect(findingsOf(sheet(77))).toEqual([]);
    expect(findingsOf(sheet(87), "error")[0]).toMatch(/^error [C-E]3 /);
  });

  test("with its unit behind is the sum of those above it", () => {
    const sheet = (total: string) =>
      draw(`
      REALISASI INVESTASI 2024
      Uraian              | TW I   | TW II  | Jumlah
      PMA (Rp Miliar)     | 683.84 | 308.56 | 992.4
      PMDN (Rp Miliar)    | 64.22  | 675.06 | 739.28
      Jumlah (Rp Miliar)  | ${total}`);
    expect(findingsOf(sheet("748.06 | 983.62 | 1731.68"))).toEqual([]);
    expect(fillsOf(sheet("| |"))).toEqual(["B5 =SUM(B3:B4) 748.06", "C5 =SUM(C3:C4) 983.62", "D5 =SUM(D3:D4) 1731.68"]);
  });
});

test("shares that were rounded may come to a hundredth more than all", () => {
  const sheet = (all: string) =>
    draw(`
    Sektor   | Kotim | Kobar | Jumlah | %
    Primer   | 100   | 171   | 271    | 10.14
    Sekunder | 1000  | 275   | 1275   | 47.72
    Tersier  | 900   | 226   | 1126   | 42.14
    Jumlah   | 2000  | 672   | 2672   | ${all}`);
  for (const all of ["100", "100.01", "99.99"]) expect(findingsOf(sheet(all))).toEqual([]);
  expect(findingsOf(sheet("101.25"), "error")).toEqual(["error E5 totals-share 100"]);
});
