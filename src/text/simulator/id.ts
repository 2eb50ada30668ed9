import { numberId } from "../counted";
import type { SimulatorTexts } from "./texts";

export const id: SimulatorTexts = {
  title: "Simulator Rekap PTSP",
  purpose:
    "Untuk mencoba dan mengembangkan, bukan pengganti Excel. Berkas dibaca di peramban ini dan tidak dikirim ke mana pun.",
  open: "Buka berkas …",
  save: "Simpan salinan",
  insertRow: "Sisipkan baris",
  showPane: "Periksa Rekap",
  periksaLembar: "Periksa Lembar Ini",
  periksaBuku: "Periksa Buku Kerja",
  hitungIkm: "Hitung IKM",
  closePane: "Tutup panel",
  sheet: "Lembar kerja",
  pane: "Panel Rekap PTSP",
  opening: "Membuka buku kerja …",
  sampleMissing: "Berkas contoh tidak dapat dimuat. Buka berkas Anda sendiri, atau muat ulang halaman ini.",
  discard: "Perubahan di buku kerja ini belum disimpan dan akan hilang. Buka berkas lain?",
  dropHere: "Lepaskan berkas .xlsx di sini untuk membukanya",
  opened: (file) => `${file} dibuka.`,
  saved: (file, cells) =>
    cells === 0
      ? `${file} disimpan ke folder unduhan.`
      : `${file} disimpan ke folder unduhan dengan ${numberId(cells)} sel yang berubah.`,
  savedSame: (file) => `${file} disimpan ke folder unduhan; isinya sama dengan berkas asal.`,
  moreRefused: (cells) => `${numberId(cells)} sel lain juga tidak tersimpan.`,
  notSaved: {
    renamed: (sheet) => `Nama baru lembar "${sheet}" tidak tersimpan; di berkas namanya tetap "${sheet}".`,
    removed: (sheet) => `Penghapusan lembar "${sheet}" tidak tersimpan; lembar itu masih ada di berkas.`,
    added: (sheet) => `Lembar baru "${sheet}" tidak tersimpan.`,
    formats: (sheet) => `Perubahan format sel di lembar "${sheet}" tidak tersimpan.`,
    layout: (sheet) => `Perubahan baris, kolom, atau sel gabungan di lembar "${sheet}" tidak tersimpan.`,
    page: (sheet) => `Perubahan tata cetak lembar "${sheet}" tidak tersimpan.`,
    charts: (sheet) => `Grafik di lembar "${sheet}" tidak tersimpan; simulator tidak menulis grafik ke berkas.`,
    tables: (sheet) => `Tabel Excel di lembar baru "${sheet}" disimpan sebagai sel biasa.`,
  },
  charts: "Grafik yang dibuat add-in",
  chartOn: (sheet) => `lembar ${sheet}`,
  formulaError: (cell, code) => `${cell} menampilkan ${code}:`,
  commandFailed: (detail) => `Perintah itu tidak dapat dijalankan (${detail}). Muat ulang halaman ini.`,
  faults: {
    menu: "Gangguan",
    lasting: "Selama dicentang",
    once: "Satu kali",
    names: {
      protected: "Lembar yang terbuka diproteksi",
      cellEdit: "Ada sel yang sedang diketik",
      smallLimits: "Batas kiriman 20 kB, bukan 5 MB",
      filtered: "Separuh baris disembunyikan filter; tulisan sekaligus bergeser ke baris yang tampak",
      renamed: "Lembar berganti nama sebelum permintaan berikutnya",
      removed: "Lembar dihapus sebelum permintaan berikutnya",
      foreignEdit: "Orang lain mengisi sel terpilih sebelum penulisan berikutnya",
      failure: "Permintaan berikutnya gagal",
    },
    surroundings: {
      isOld: "Excel lama (ExcelApi 1.14)",
      isPaneWithheld: "Excel tidak membuka panel untuk tombol Hitung IKM",
      isNeverReady: "Excel tidak menjawab saat panel dimulai",
    },
    waiting: "menunggu",
    happened: (fault) => `Gangguan terjadi: ${fault}.`,
  },
  view: {
    menu: "Tampilan",
    language: "Bahasa",
    languages: { id: "Bahasa Indonesia", en: "English" },
    theme: "Tema panel",
    themes: { light: "Terang", dark: "Gelap", contrast: "Kontras tinggi" },
  },
};
