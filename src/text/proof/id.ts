import { numberId } from "../counted";
import { dayId } from "../days";
import type { ProofTexts } from "./texts";

/** What stands on a sheet of proof, in Bahasa Indonesia. */
export const proof: ProofTexts = {
  sheet: "Hasil Pemeriksaan",
  sheetOfFindings: "Semua Temuan",
  make: "Buat lembar hasil pemeriksaan",
  hint: "Ditulis di lembar tersendiri, siap dicetak di kertas A4, dan diperbarui bila dibuat lagi.",
  made: (sheet) => `Hasil pemeriksaan ditulis di lembar baru: ${sheet}. Cetak lewat Berkas › Cetak.`,
  updated: (sheet) => `Lembar ${sheet} diperbarui dengan hasil pemeriksaan sekarang.`,
  notUpdated: (sheet) => `Lembar ${sheet} tidak diperbarui; isinya tetap seperti semula.`,
  changed: (sheet) =>
    `Lembar ${sheet} sudah diubah orang sesudah dibuat, jadi dibiarkan. Hasil pemeriksaan sekarang dapat ditulis di lembar baru.`,
  makeNew: "Buat lembar baru",
  nothing: "Belum ada yang dapat dibuktikan: buku kerja ini belum memuat tabel yang dikenali.",
  noTables: "Tidak ada tabel yang dikenali di buku kerja ini.",
  title: "LEMBAR HASIL PEMERIKSAAN",
  facts: {
    checked: "Diperiksa",
    workbook: "Buku kerja",
    checker: "Pemeriksa",
    found: "Hasil",
    decided: "Keputusan",
    unread: "Tidak dibaca",
    mark: "Tanda lembar",
  },
  moment: (day, time) => `${dayId(day)} pukul ${time.replace(":", ".")}`,
  unnamed: "(belum disimpan)",
  standing: (open, left) => `${numberId(open)} temuan terbuka, ${numberId(left)} diabaikan dengan alasan`,
  columns: {
    number: "No",
    file: "Berkas",
    severity: "Tingkat",
    place: "Tempat",
    says: "Keterangan",
    actual: "Tertulis/semula",
    expected: "Seharusnya/menjadi",
    decision: "Keputusan",
  },
  sections: {
    tables: "TABEL YANG DIPERIKSA",
    findings: "TEMUAN",
    fixed: "YANG DIPERBAIKI DENGAN REKAP PTSP",
    filled: "YANG DIISI DENGAN REKAP PTSP",
  },
  none: "Tidak ada.",
  open: "Terbuka",
  note: "Catatan saja",
  follows: (cell) => `Mengikuti ${cell}`,
  fixed: "Diperbaiki",
  filled: "Diisi",
  written: (file) => `Lembar hasil pemeriksaan disimpan di ${file}.`,
  since: (done) => `${done}; kini isinya lain`,
};
