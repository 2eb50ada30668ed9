import { numberId } from "../counted";
import type { AnswerTexts } from "./texts";

/** What is said where answers in words can become figures, in Bahasa Indonesia. */
export const answers: AnswerTexts = {
  convert: (cells) => `Ubah jawaban menjadi angka (${numberId(cells)} sel)…`,
  about: "Jawaban di lembar diganti dengan angka ini; NRR dan IKM tetap sama.",
  formulas: (cells) => `Rumus yang menghitung jawabannya ditulis ulang (${numberId(cells)} sel):`,
  each: (cells) => `Jawaban satu per satu (${numberId(cells)})`,
  read: (cell) =>
    `Jawaban tidak diubah: rumus di ${cell} membaca kata atau hurufnya dan akan salah. Ubah dahulu rumus itu, atau biarkan jawabannya seperti semula.`,
  scale: (most) =>
    `Jawaban tidak diubah: hanya jawabannya yang menunjukkan bahwa skalanya sampai ${most}. Sebutkan dahulu skala 1 sampai ${most} di Lainnya › Tandai tabel.`,
};
