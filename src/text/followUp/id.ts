import { numberId } from "../counted";
import type { FollowUpTexts } from "./texts";

/** Making a follow-up plan, in Bahasa Indonesia. */
export const followUp: FollowUpTexts = {
  heading: "Buat rencana tindak lanjut",
  count: "Banyaknya unsur prioritas",
  make: "Tulis di lembar baru",
  priorities: (taken, asked) =>
    taken > asked
      ? `${numberId(taken)} unsur menjadi prioritas, karena beberapa bernilai sama:`
      : `${numberId(taken)} unsur terendah menjadi prioritas:`,
  withheld: {
    wrong: "Ada nilai unsur yang salah di tabel ini. Perbaiki dahulu, agar prioritasnya benar.",
    blank: "Ada nilai unsur yang masih kosong di tabel ini. Isi dahulu.",
    equal: "Semua unsur bernilai sama, jadi tidak ada yang terendah.",
  },
  planned: (sheets) =>
    `Buku kerja ini sudah memuat rencana di lembar: ${sheets}. Yang baru ditulis di lembar tersendiri.`,
  made: (sheet) =>
    `Rencana ditulis di lembar ${sheet}. Lengkapi program atau kegiatan, waktu, dan penanggung jawabnya.`,
  otherwise: (cells) => `Sel ini menampilkan nilai lain dari yang ditulis: ${cells}. Periksa, atau urungkan.`,
  undone: {
    removed: (sheet) => `Lembar ${sheet} dihapus lagi.`,
    changed: (sheet) => `Lembar ${sheet} dibiarkan karena sudah diubah atau dipakai sesudahnya.`,
    gone: (sheet) => `Lembar ${sheet} tidak ditemukan lagi.`,
  },
};
