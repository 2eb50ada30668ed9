import { numberId } from "../counted";
import type { BanyakTexts } from "./texts";

/** What the page for many workbooks says, in Bahasa Indonesia. */
export const banyak: BanyakTexts = {
  title: "Periksa banyak buku kerja",
  lead: "Untuk provinsi atau siapa pun yang menerima rekap dari banyak kantor: semua berkas diperiksa sekaligus, lalu dibandingkan dan dijumlahkan.",
  stays: "Tidak ada yang dikirim. Berkas dibaca di peramban ini saja dan tidak diubah.",
  otherLanguage: "English",
  dropHere: "Letakkan berkas .xlsx atau folder di sini, atau",
  chooseFiles: "Pilih berkas…",
  chooseFolder: "Pilih folder…",
  nothingChosen: "Tidak ada berkas .xlsx di sana.",
  progress: (done, of) => `${numberId(done)} dari ${numberId(of)} berkas diperiksa`,
  cancel: "Hentikan",
  stopped: (done, of) => `Dihentikan: ${numberId(done)} dari ${numberId(of)} berkas sudah diperiksa.`,
  done: (files) => `Selesai: ${numberId(files)} berkas diperiksa.`,
  results: "Hasil",
  download: "Unduh buku hasil pemeriksaan",
  fileName: "hasil-pemeriksaan.xlsx",
  print: "Cetak",
  files: "Setiap berkas, yang terburuk lebih dahulu",
  failed: (file) =>
    `Berkas ${file} tidak dapat diperiksa di peramban ini, mungkin karena terlalu besar. Buka di Excel dan periksa di panel.`,
  differing: "Yang berbeda di antara berkas",
  agree: "Tidak ada yang berbeda.",
  together: "Semua berkas bersama",
  tables: "Tabel yang diperiksa",
  noFindings: "Tidak ada temuan.",
  more: (count) => `${numberId(count)} temuan lain ada di buku hasil pemeriksaan.`,
  states: { unusable: "Tidak dapat dibaca", wrong: "Ada yang salah", look: "Perlu dilihat", fine: "Baik" },
  help: "Bantuan",
};
