import type { FileTexts } from "./texts";

/** What is wrong with a file or a part of it, in Bahasa Indonesia. */
export const files: FileTexts = {
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
    "not-xlsx": (file) =>
      `Nama ${file} tidak berakhir seperti buku kerjanya: .xlsx, atau .xlsm bila asalnya memuat makro. Sebutkan nama lain.`,
    "not-writable": (file) =>
      `Berkas ${file} tidak dapat ditulis. Periksa apakah foldernya ada dan boleh ditulisi, atau tutup berkasnya di Excel.`,
  },
  unread: {
    missing: (sheet) =>
      `Lembar "${sheet}" tidak diperiksa karena isinya tidak ada di dalam berkas. Buka berkasnya di Excel, periksa ` +
      `lembar itu, lalu simpan ulang.`,
    damaged: (sheet) =>
      `Lembar "${sheet}" tidak diperiksa karena isinya rusak. Buka berkasnya di Excel, periksa lembar itu, lalu ` +
      `simpan ulang.`,
  },
};
