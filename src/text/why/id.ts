import { numberId } from "../counted";
import type { WhyTexts } from "./texts";

/** What is said to who asks why something is wrong, in Bahasa Indonesia. */
export const why: WhyTexts = {
  ask: "Mengapa?",
  askOf: (cell) => `Mengapa ${cell}?`,
  formula: (formula) => `Rumusnya: ${formula}`,
  follows: (count) => `Yang ikut berubah (${numberId(count)}):`,
  others: (count) => `dan ${numberId(count)} sel lain`,
  matters: {
    error:
      "Salah: angka atau keterangan ini tidak mungkin benar; pembaca laporan yang menghitung ulang akan menemukannya.",
    warning: "Perlu diperiksa: ada yang kosong atau meragukan; lihat sebelum laporan dikirim.",
    info: "Catatan: baik diketahui, tidak mengubah apa pun.",
  },
  rule: (says) => `Yang diperiksa: ${says}.`,
  ground: (ground) => `Dasar: ${ground}.`,
  missing: "Keterangan aturan belum dapat dimuat. Periksa jaringan, lalu buka lagi.",
};
