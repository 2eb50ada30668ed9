import { draw } from "../../support/draw";
import { told } from "../../support/told";

const PMA = `
  Realisasi Investasi PMA Triwulan I Tahun 2024
  Lokasi / Sektor | Proyek | Investasi (US$ Ribu) | Investasi (Rp Juta) | TKI | TKA
  Kabupaten A     | 3 | 10.5 | 157.5 | 4 | 0
  Sektor Primer   | 1 | 4.5  | 67.5  | 1 | 0
  Sektor Sekunder | 2 | 6    | 90    | 3 | 0
  Kabupaten B     | 5 | 20   | 300   | 9 | 1
  Sektor Primer   | 4 | 15   | 225   | 6 | 1
  Sektor Sekunder | 1 | 5    | 75    | 3 | 0
  Jumlah          | 8 | 30.5 | 457.5 | 13 | 1`;

describe("the paragraph about investment", () => {
  it("says how much in the units of the table, in how many projects with how many workers, where and in which sektor the most", () => {
    expect(told(draw(PMA))).toEqual([
      "Realisasi investasi PMA pada Triwulan I Tahun 2024 adalah Rp 457,5 juta atau US$ 30,5 ribu, dengan 8 proyek, " +
        "13 TKI, dan 1 TKA. Sektor dengan realisasi terbesar adalah “Sektor Primer” (Rp 292,5 juta). Daerah dengan " +
        "realisasi terbesar adalah “Kabupaten B” (Rp 300,0 juta).",
    ]);
  });

  it("adds up what has no total, and names all that are equal", () => {
    const list = `
      Realisasi Investasi PMDN Triwulan I Tahun 2024
      No | Sektor     | Proyek | Nilai Investasi (Rp Miliar) | Tenaga Kerja
      1  | Kehutanan  | 3      | 20                          | 13
      2  | Perikanan  | 5      | 20                          | 25
      3  | Konstruksi | 5      | 10                          | 25`;
    expect(told(draw(list))).toEqual([
      "Realisasi investasi PMDN pada Triwulan I Tahun 2024 adalah Rp 50 miliar, dengan 13 proyek dan 63 tenaga kerja. " +
        "Sektor dengan realisasi terbesar adalah “Kehutanan” dan “Perikanan” (masing-masing Rp 20 miliar).",
    ]);
  });

  it("tells PMDN and PMA apart where one table has both, in columns or in rows", () => {
    const columns = `
      Realisasi Investasi PMDN dan PMA Triwulan I Tahun 2024
      Kabupaten/Kota | PMDN (Rp Juta) | PMA (Rp Juta) | Jumlah (Rp Juta)
      Kabupaten A    | 3 | 10 | 13
      Kabupaten B    | 5 | 20 | 25
      Jumlah         | 8 | 30 | 38`;
    expect(told(draw(columns))[0]).toContain(
      "PMDN dan PMA pada Triwulan I Tahun 2024 adalah Rp 38 juta (PMDN Rp 8 juta; PMA Rp 30 juta).",
    );
    const rows = `
      Realisasi Investasi Triwulan I Tahun 2024
      No | Uraian       | Proyek | Investasi (Rp Juta)
      A  | PMA          | 6  | 60
      1  | Pertambangan | 4  | 40
      2  | Kehutanan    | 2  | 20
      B  | PMDN         | 9  | 95
      1  | Pertambangan | 4  | 45
      2  | Perikanan    | 5  | 50
      .  | Jumlah       | 15 | 155`;
    expect(told(draw(rows))[0]).toContain("adalah Rp 155 juta (PMA Rp 60 juta; PMDN Rp 95 juta), dengan 15 proyek.");
  });

  it("has a paragraph for each of two tables side by side", () => {
    const both = `
      Realisasi Investasi PMDN dan PMA Triwulan I Tahun 2024
      No | Lokasi | PMDN | . | PMA | . | .
      .  | .      | Proyek | Rp Juta | Proyek | US$ Ribu | Rp Juta
      1  | Kabupaten A | 3  | 10 | 2  | 1 | 15
      2  | Kabupaten B | 5  | 20 | 4  | 2 | 30
      3  | Kabupaten C | 5  | 25 | 4  | 3 | 45
      .  | Jumlah      | 13 | 55 | 10 | 6 | 90`;
    expect(told(draw(both, "I", ["C2:D2", "E2:G2"])).map((text) => text.split(",")[0])).toEqual([
      "Realisasi investasi PMDN pada Triwulan I Tahun 2024 adalah Rp 55 juta",
      "Realisasi investasi PMA pada Triwulan I Tahun 2024 adalah Rp 90 juta atau US$ 6 ribu",
    ]);
  });

  it("waits until what is wrong is put right or blank is filled, and is not of what was planned", () => {
    expect(told(draw(PMA.replace("| 457.5", "| 475.5")))).toEqual([]);
    expect(told(draw(PMA.replace("| 457.5", "| .").replace("| 30.5 ", "| . ")))).toEqual([]);
    expect(told(draw(PMA.replace("Realisasi", "Target")))).toEqual([]);
  });
});
