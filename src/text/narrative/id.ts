import { investment } from "./investment/id";
import { permits } from "./permits/id";
import { survey } from "./survey/id";
import type { NarrativeTexts } from "./texts";

/** Paragraphs for a report, in Bahasa Indonesia. */
export const narrative: NarrativeTexts = {
  tell(story, number) {
    if (story.of === "survey") return survey(story, number);
    return story.of === "permits" ? permits(story, number) : investment(story, number);
  },
  heading: "Paragraf untuk laporan",
  copy: "Salin",
  copied: "Paragraf disalin.",
  copyYourself: "Paragraf sudah dipilih. Tekan Ctrl+C untuk menyalinnya.",
  write: "Tulis ke sel terpilih",
  writeHint: "Untuk menulisnya ke lembar, pilih dahulu sel kosong di Excel.",
  written: (cell) => `Paragraf ditulis di ${cell}.`,
  replaces: (cell, before) => `${cell} sudah berisi “${before}”. Ganti dengan paragraf ini?`,
  replace: "Ganti isinya",
};
