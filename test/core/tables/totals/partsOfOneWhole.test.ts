import { findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

describe("a blank total is the sum of columns that are parts of one whole by their names", () => {
  const blankIn = (sheet: string) => findingsOf(draw(sheet)).map((line) => line.split(" ").slice(1).join(" "));

  test("in one unit of money", () => {
    expect(
      blankIn(`
        REALISASI RETRIBUSI TAHUN 2024
        Bulan    | PBG (Rp) | Trayek (Rp) | Jumlah (Rp)
        Januari  | 1200000  | 300000      |
        Februari | 1500000  | 200000      |`),
    ).toEqual(["D3 blank-figure 1500000", "D4 blank-figure 1700000"]);
  });

  test("but not where one was planned", () => {
    expect(
      blankIn(`
        RETRIBUSI TAHUN 2024
        Bulan    | Target (Rp) | Realisasi (Rp) | Jumlah (Rp)
        Januari  | 1200000     | 300000         |
        Februari | 1500000     | 200000         |`),
    ).toEqual([]);
  });

  test("done and still waited for", () => {
    expect(
      blankIn(`
        REKAPITULASI PERMOHONAN TRIWULAN II TAHUN 2024
        Jenis Izin | Selesai | Proses | Jumlah
        PBG        | 3       | 1      |
        SLF        | 4       | 2      |
        Jumlah     | 7       | 3      |`),
    ).toEqual(["D3 blank-figure 4", "D4 blank-figure 6", "D5 blank-figure 10"]);
  });

  test("of which a share behind them may be of any", () => {
    const filled = blankIn(`
      REKAP PENYELESAIAN TRIWULAN II 2024
      Jenis  | Jumlah | Tepat Waktu | Terlambat | %
      PBG    | 4      | 3           | 1         |
      SLF    | 4      | 4           | 0         |
      PKKPR  | 10     | 5           | 5         |
      Jumlah | 18     | 12          | 6         |`);
    expect(filled).toEqual([]);
  });
});
