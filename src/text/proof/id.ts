import { numberId } from "../counted";
import { dayId } from "../days";
import type { ProofTexts } from "./texts";

/** What stands on a sheet of proof, in Bahasa Indonesia. */
export const proof: ProofTexts = {
  sheet: "Hasil Pemeriksaan",
  sheetOfFindings: "Semua Temuan",
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
