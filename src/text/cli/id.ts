import { aside } from "../aside";
import { numberId } from "../counted";
import type { CliTexts } from "./texts";

/** What the commands of the terminal say, and what is wrong with a file, in Bahasa Indonesia. */
export const cli: CliTexts = {
  problems: {
    "not-found": (file) => `Berkas ${file} tidak ditemukan. Periksa nama dan foldernya.`,
    failed: (file) => `Berkas ${file} tidak selesai diperiksa, mungkin karena terlalu besar. Periksa di panel Excel.`,
    "not-readable": (file) => `Berkas ${file} tidak dapat dibuka. Periksa izinnya atau tutup di program lain.`,
    "is-folder": (file) => `${file} adalah folder. Sebutkan berkas .xlsx di dalamnya.`,
    damaged: (file) => `Berkas ${file} rusak dan tidak dapat dibaca. Buka di Excel, lalu simpan ulang sebagai .xlsx.`,
    truncated: (file) =>
      `Berkas ${file} rusak dan tidak dapat dibaca. Bagian akhirnya hilang, seperti pada unduhan yang terputus: unduh ` +
      `atau salin ulang.`,
    "bytes-before": (file) =>
      `Berkas ${file} rusak dan tidak dapat dibaca. Di depan buku kerjanya ada data lain: unduh ulang, atau beri tahu ` +
      `pengelola sistem yang membuatnya.`,
    encrypted: (file) =>
      `Berkas ${file} dikunci dengan kata sandi. Simpan salinannya tanpa kata sandi, lalu coba lagi.`,
    "old-xls": (file) => `Berkas ${file} berformat Excel lama (.xls). Buka di Excel, lalu simpan sebagai .xlsx.`,
    xlsb: (file) =>
      `Berkas ${file} bukan buku kerja .xlsx. Isinya buku kerja biner (.xlsb): buka di Excel, lalu simpan sebagai .xlsx.`,
    ods: (file) =>
      `Berkas ${file} bukan buku kerja .xlsx. Isinya lembar kerja OpenDocument (.ods): buka di LibreOffice atau Excel, lalu simpan sebagai .xlsx.`,
    "web-page": (file) =>
      `Berkas ${file} bukan buku kerja .xlsx. Isinya halaman web (HTML): buka di Excel, lalu simpan sebagai .xlsx.`,
    "old-xml": (file) =>
      `Berkas ${file} bukan buku kerja .xlsx. Isinya XML dari Excel 2003: buka di Excel, lalu simpan sebagai .xlsx.`,
    text: (file) =>
      `Berkas ${file} bukan buku kerja .xlsx. Isinya teks biasa, misalnya CSV: buka di Excel, lalu simpan sebagai .xlsx.`,
    "other-format": (file) =>
      `Berkas ${file} bukan buku kerja .xlsx. Isinya dokumen, gambar, atau yang lain: pilih berkas .xlsx.`,
    "empty-file": (file) => `Berkas ${file} kosong (0 bita). Salin ulang berkas aslinya.`,
    "too-large": (file) => `Berkas ${file} terlalu besar untuk dibaca dengan aman. Hapus lembar yang tidak dipakai.`,
    "same-file": (file) => `Hasil tidak boleh menimpa berkas asal ${file}. Sebutkan nama lain.`,
    "not-writable": (file) =>
      `Berkas ${file} tidak dapat ditulis. Periksa izin foldernya atau tutup berkasnya di Excel.`,
  },
  cli: {
    checkUsage:
      "Pemakaian: npm run check -- [--json] [--relations] [--proof HASIL.xlsx] [--lang id|en] " +
      "[--rule ATURAN=off|notice|warning|error]… [--weight exact|three|two] [--rounding full|rounded] [--scale N] BERKAS.xlsx… | FOLDER…",
    fillUsage:
      "Pemakaian: npm run fill -- ASAL.xlsx HASIL.xlsx [--json] [--lang id|en] [--writing formulas|values] " +
      "[--weight exact|three|two] [--rounding full|rounded] [--scale N]",
    unknownOption: (option) => `Pilihan ${option} tidak dikenal.`,
    table: (kind, sheet, range) => aside(kind, `lembar "${sheet}", ${range}`),
    noTables: "Tidak ada tabel yang dikenali di buku kerja ini.",
    noFiles: "Tidak ada berkas .xlsx di folder itu.",
    progress: (done, of) => `${numberId(done)} dari ${numberId(of)} berkas diperiksa`,
    nothingFound: "Tidak ada temuan.",
    consequences: (count) => `ikut salah karenanya (${numberId(count)}):`,
    blanks: (count, values) => `${numberId(count)} sel masih kosong; nilainya ${values}. Isi sebelum dikirim.`,
    filled: (count, out) => `${numberId(count)} sel diisi. Hasil disimpan di ${out}; berkas asal tidak diubah.`,
    nothingToFill: (out) => `Tidak ada sel kosong yang perlu diisi. Salinan disimpan di ${out}.`,
    kept: (name) => `Berkas lama dengan nama itu disimpan sebagai ${name}.`,
    unread: {
      missing: (sheet) =>
        `Lembar "${sheet}" tidak diperiksa karena isinya tidak ada di dalam berkas. Buka berkasnya di Excel, periksa ` +
        `lembar itu, lalu simpan ulang.`,
      damaged: (sheet) =>
        `Lembar "${sheet}" tidak diperiksa karena isinya rusak. Buka berkasnya di Excel, periksa lembar itu, lalu ` +
        `simpan ulang.`,
    },
  },
};
