import { findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

const WORDS = `
  LAPORAN REALISASI TINDAK LANJUT HASIL SKM TRIWULAN IV TAHUN 2024
  No | Rencana Tindak Lanjut    | Realisasi               | Sudah/Belum | Keterangan
  1  | Penambahan loket layanan | Sudah ditambah 2 loket  | Sudah       | Foto terlampir
  2  | Pelatihan petugas        | Dilaksanakan Oktober    | Sudah       |`;

describe("what came of a plan that names no unsur", () => {
  it("is known by what was planned and by words under Realisasi", () => {
    expect(tablesOf(draw(WORDS))).toEqual(["follow-up-realisation A2:E4"]);
    expect(findingsOf(draw(WORDS))).toEqual([]);
  });

  it("is none where figures stand there: that is a budget", () => {
    const figures = WORDS.replace(/Sudah ditambah 2 loket/, "12500000").replace(/Dilaksanakan Oktober/, "3000000");
    expect(tablesOf(draw(figures)).join()).not.toContain("follow-up");
  });
});

it("what is done about recommendations, until when and by whom, is a plan", () => {
  const sheet = draw(`
    TINDAK LANJUT REKOMENDASI HASIL EVALUASI SAKIP
    No | Rekomendasi               | Tindak Lanjut        | Target Waktu  | Progres (%) | PIC
    1  | Menyempurnakan cascading  | Revisi pohon kinerja | 31 Maret 2025 | 100         | Subbag Perencanaan
    2  | Mengukur kinerja berkala  | Rapat evaluasi       | 30 Juni 2025  | 75          | Sekretaris`);
  expect(tablesOf(sheet)).toEqual(["follow-up-plan A2:F4"]);
  expect(findingsOf(sheet)).toEqual([]);
});
