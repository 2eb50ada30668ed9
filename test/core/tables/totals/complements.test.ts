import { fillsOf, findingsOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** Names and the figures beside them, below a title. */
const page = (head: string, ...rows: readonly string[]) =>
  draw(["REKAP LAYANAN", `Jenis | ${head}`, ...rows.map((row, at) => `Nama ${"ABCD".charAt(at)} | ${row}`)].join("\n"));

describe("what is told of some leaves no others", () => {
  test.each([
    "Izin Terbit | Tepat Waktu | Terlambat | Dicabut",
    "Hari Kerja | Hadir | Tidak Hadir | Cuti",
    "Antrean | Dilayani | Tidak Hadir | Dialihkan",
    "Undangan | Hadir | Tidak Hadir | Diwakilkan",
    "Berkas Masuk | Lengkap | Tidak Lengkap | Belum Diperiksa",
    "Wajib LKPM | Lapor | Tidak Lapor | Tidak Aktif",
    "Perusahaan | Patuh | Tidak Patuh | Tutup",
  ])("where more is told behind them: %s", (head) => {
    const figures = (third: string) => [`30 | 20 | ${third}`, "25 | 22 | 3 | 0", "20 | 19 | 1 | 0", "22 | 19 | 3 | 0"];
    expect(findingsOf(page(head, ...figures("8 | 2")))).toEqual([]);
    for (const next of ["2", "."]) {
      expect(fillsOf(page(head, `30 | 20 | . | ${next}`, `25 | 22 | . | ${next}`, `20 | 19 | . | ${next}`))).toEqual(
        [],
      );
    }
  });

  test.each([
    ["SOP (hari) | Tepat Waktu | Terlambat", "14 | 2 | ."],
    ["Jumlah Hari | Tepat Waktu | Lewat Waktu", "25 | 22 | ."],
    ["Lama Hari Selesai | Tepat Waktu | Terlambat", "25 | 22 | ."],
    ["Retribusi (Rp) | Tepat Waktu | Terlambat", "200000 | 28 | ."],
    ["Nilai Kontrak (Rp) | Lengkap | Tidak Lengkap", "5000 | 22 | ."],
    ["Target | Tepat Waktu | Terlambat", "30 | 20 | ."],
    ["Target Terbit | Tepat Waktu | Terlambat", "30 | 20 | ."],
    ["Tahun 2023 | Tepat Waktu | Terlambat", "30 | 20 | ."],
    ["Masuk | Tepat Waktu | Terlambat", "30 | 20 | ."],
    ["Masuk | Terbit | Ditolak | Tepat Waktu | Terlambat", "60 | 50 | 10 | 5 | ."],
    ["Masuk | Terbit | Lengkap | Tidak Lengkap", "60 | 41 | 30 | ."],
    ["Pegawai | Hari Kerja | Hadir | Tidak Hadir", "20 | 22 | 18 | ."],
    ["Online | Offline | Lengkap | Tidak Lengkap", "30 | 25 | 20 | ."],
    ["L | P | Hadir | Tidak Hadir", "30 | 25 | 20 | ."],
  ])("where what stands before them is not all of these: %s", (head, row) => {
    expect(fillsOf(page(head, row, row, row))).toEqual([]);
  });

  test("where more were in time than there were at all", () => {
    const figures = (some: string) => ["14 | 10 | .", "12 | 9 | .", `5 | ${some} | .`];
    expect(fillsOf(page("Selesai | Tepat Waktu | Terlambat", ...figures("3")))[2]).toBe("D5 =B5-C5 2");
    expect(fillsOf(page("Selesai | Tepat Waktu | Terlambat", ...figures("22")))).toEqual([]);
  });

  test("but a remark, a share or the next such group tells of no more", () => {
    for (const next of ["Keterangan", "% Tepat Waktu | Keterangan", "Izin Terbit"]) {
      const sheet = page(
        `Izin Terbit | Tepat Waktu | Terlambat | ${next}`,
        "30 | 20 | .",
        "25 | 22 | .",
        "20 | 19 | .",
      );
      expect(fillsOf(sheet)).toContain("D3 =B3-C3 10");
    }
  });
});
