import { numberId } from "../counted";
import type { CopyTexts } from "./texts";

/** What is said of copies of sheets that stayed when they were taken back, in Bahasa Indonesia. */
export const copies: CopyTexts = {
  asks: (names) => `Hapus juga ${names}? Isinya tidak dapat dikembalikan.`,
  agree: (sheets) => `Hapus ${numberId(sheets)} lembar`,
  removed: (names) => `Lembar ${names} dihapus.`,
  stay: (names) => `Lembar ${names} tidak dihapus, karena dibaca rumus di lembar lain.`,
};
