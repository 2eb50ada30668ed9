import { numberId } from "../counted";
import type { TogetherTexts } from "./texts";

/** What is said where many changes are offered at once, in Bahasa Indonesia. */
export const together: TogetherTexts = {
  heading: "Sekaligus",
  fixSafe: (cells) => `Perbaiki semua yang aman (${numberId(cells)} sel)…`,
  convertTexts: (cells) => `Ubah semua angka teks menjadi angka (${numberId(cells)} sel)…`,
  aboutSafe:
    "Yang pasti salah diperbaiki dan yang kosong diisi, dalam satu langkah. Yang meragukan, atau yang mungkin salah di sel lain, tetap diputuskan satu per satu.",
  aboutTexts: "Setelah menjadi angka, sel ini ikut dihitung oleh rumus seperti SUM.",
  kinds(formulas, fixed) {
    if (formulas === 0) return "";
    const filled = `${numberId(formulas)} sel diisi rumus`;
    return fixed === 0 ? `${filled}.` : `${filled}, ${numberId(fixed)} diisi angka atau teks.`;
  },
  asks: (cells) => `${numberId(cells)} sel akan berubah:`,
  agree: (cells) => `Ubah ${numberId(cells)} sel`,
  formula: "rumus",
};
