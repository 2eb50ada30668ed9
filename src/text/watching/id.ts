import type { WatchingTexts } from "./texts";

/** What is said of following edits, in Bahasa Indonesia. */
export const watching: WatchingTexts = {
  label: "Pantau perubahan",
  on: "Ya",
  off: "Tidak",
  about: "Setelah diperiksa sekali, daftar mengikuti setiap isian: hanya tabel yang berkaitan yang diperiksa lagi.",
};
