import { numberId } from "../counted";
import type { PaneTexts } from "./texts";

/** What stands in the pane, in Bahasa Indonesia. */
export const pane: PaneTexts = {
  name: "Rekap PTSP",
  starting: "Menghubungkan dengan Excel…",
  hitungIkm: "Hitung IKM",
  check: "Periksa",
  chooseScope: "Pilih yang diperiksa",
  scopes: { workbook: "Seluruh buku kerja", sheet: "Lembar ini saja" },
  more: "Lainnya",
  reading: "Jawaban berupa kata atau huruf. Cocokkan dahulu angkanya:",
  confirmReading: "Benar, pakai angka ini",
  hint:
    "Periksa membaca seluruh buku kerja dan menunjukkan yang kosong dan yang salah. Hitung IKM langsung mengisi sel " +
    "kosong tabel survei. Sel yang sudah berisi hanya diganti dengan persetujuan Anda.",
  tables: "Tabel yang ditemukan",
  words: "Judul, kalimat, dan nomor tabel",
  complete: "lengkap",
  fill: (count) => `Isi ${numberId(count)} sel`,
  fills: (count) => `${numberId(count)} sel kosong akan diisi:`,
  preview: "Lihat isiannya",
  see: (cell) => `Lihat sel ${cell}`,
  fix: "Perbaiki",
  fixOf: (cell) => `Perbaiki ${cell}`,
  replaces: (count) => `${numberId(count)} sel akan diganti:`,
  replace: (count) => `Ganti ${numberId(count)} sel`,
  keep: "Batal",
  consequences: (count) => `Ikut salah karenanya (${numberId(count)})`,
  led: (count) => `Ikut salah karena lembar lain; diperbaiki di sana (${numberId(count)})`,
  candidates: "Sel yang mungkin salah:",
  notices: (count) => `Catatan (${numberId(count)})`,
  otherNotices: (count) => `Catatan lain (${numberId(count)})`,
  noTables:
    "Tidak ada tabel yang dikenali di buku kerja ini, jadi tidak ada angka yang diperiksa. Yang dikenali: jawaban survei " +
    "kepuasan dan hasilnya, rekap izin, realisasi investasi, tabel dengan jumlah, register izin, daftar pengaduan dan " +
    "permintaan data, serta rencana tindak lanjut.",
  openSample: "Buka contoh",
  sampleRefused: "Excel ini tidak membukanya sendiri.",
  downloadSample: "Unduh contoh, lalu buka dari Excel",
  hidden: "lembar tersembunyi",
  bare: (sheets) => `Tidak ada tabel terisi yang dikenali di lembar: ${sheets}. Isinya tidak diperiksa.`,
  applied: (count) => (count === 0 ? "Tidak ada sel yang ditulis." : `${numberId(count)} sel ditulis.`),
  undo: "Urungkan",
  dismiss: "Tutup pesan",
  stages: {
    reading: "Membaca buku kerja …",
    checking: "Memeriksa tabel …",
    writing: "Menulis ke buku kerja …",
    undoing: "Mengembalikan isi semula …",
  },
  sheetOf: (sheet, sheets) => `Mencari tabel … lembar ${numberId(sheet)} dari ${numberId(sheets)}`,
  cancel: "Hentikan",
  notStopped: "Mohon tunggu sampai selesai, agar tidak ada yang setengah jadi.",
  silent:
    "Excel belum menjawab selama setengah menit. Jika ada sel yang sedang diketik, tekan Enter atau Esc di Excel. Jika berhenti menunggu, sebagian sel mungkin sudah berubah; periksa ulang sesudahnya.",
  goOnWaiting: "Tunggu lagi",
  giveUp: "Berhenti menunggu",
  excelWaits: "Excel belum menjawab. Jika ada sel yang sedang diketik, tekan Enter atau Esc di Excel.",
  checkFirst: "Periksa ulang, lalu ulangi.",
  checkNow: "Periksa sekarang",
  checkedAnew: "Buku kerja sudah diperiksa ulang; lihat daftar yang baru.",
  stale: (sheets) => `${sheets || "Buku kerja"} berubah sesudah diperiksa, jadi daftar ini mungkin tidak sesuai lagi.`,
  manual: "Excel diatur menghitung manual; hasil rumus mungkin belum mutakhir. Tekan F9, lalu periksa ulang.",
  tooOld: "Excel ini terlalu lama untuk Rekap PTSP. Perbarui Excel (2021 atau lebih baru), atau pakai Excel di web.",
  fault: (detail) => `Rekap PTSP mengalami kesalahan (${detail}). Tutup panel ini, buka kembali, lalu ulangi.`,
  outsideExcel:
    "Rekap PTSP mengisi dan memeriksa rekap triwulan DPMPTSP di dalam Excel. Buka Excel, lalu pilih Periksa Rekap di tab Beranda.",
  functionsMissing: "Fungsi PTSP belum dapat dimuat. Periksa jaringan, lalu hitung ulang dengan Ctrl+Alt+F9.",
  officeMissing:
    "Rekap PTSP belum dapat terhubung dengan Excel. Periksa sambungan internet, lalu muat ulang panel ini. " +
    "Jika tetap gagal, minta petugas jaringan membuka akses ke appsforoffice.microsoft.com.",
  reload: "Muat ulang",
};
