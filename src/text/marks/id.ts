import { numberId } from "../counted";
import type { MarkTexts } from "./texts";

/** What is said of marking cells, in Bahasa Indonesia. */
export const marks: MarkTexts = {
  heading: "Tanda di lembar",
  mark: (cells) => `Tandai di lembar (${numberId(cells)} sel)`,
  markOf: (cells, table) => `Tandai di lembar ${numberId(cells)} sel dari ${table}`,
  about:
    "Sel yang salah diberi warna merah muda, yang perlu dilihat kuning. Warna semula dikembalikan saat tanda dihapus, atau selnya sudah benar saat diperiksa lagi.",
  unmark: "Hapus semua tanda",
  marked: (cells) => (cells === 0 ? "Tidak ada sel yang ditandai." : `${numberId(cells)} sel ditandai.`),
  left: (cells) => `${numberId(cells)} sel tidak ditandai: sudah bertanda, berubah sesudah diperiksa, atau berpola.`,
  locked: (cells) =>
    `${numberId(cells)} sel tidak ditandai karena lembarnya diproteksi. Buka proteksi lembar itu, lalu ulangi.`,
  stillMarked: (cells) =>
    `Tanda di sel ini belum dihapus karena lembarnya diproteksi: ${cells}. Buka proteksinya, lalu ulangi.`,
  unmarked: (cells) => `Tanda dihapus dari ${numberId(cells)} sel.`,
  did: (sheet, count, cells) => `${sheet}: ${numberId(count)} sel ditandai (${cells})`,
};
