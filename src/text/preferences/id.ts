import { numberId } from "../counted";
import type { PreferenceTexts } from "./texts";

const LEVELS = { error: "salah", warning: "perlu diperiksa", info: "catatan", off: "mati" } as const;

/** What is said of how an office wants a workbook checked and filled, in Bahasa Indonesia. */
export const preferencesId: PreferenceTexts = {
  kept: "Berlaku untuk buku kerja ini dan disimpan di dalamnya. Dipakai mulai pemeriksaan atau pengisian berikutnya.",
  weight: {
    label: "Bobot unsur pada tabel jawaban survei",
    options: {
      inferred: "seperti di lembar; jika tidak tertulis, 1 ÷ jumlah unsur",
      exact: "1 ÷ jumlah unsur, tanpa pembulatan",
      three: "1 ÷ jumlah unsur, tiga desimal (0,111)",
      two: "1 ÷ jumlah unsur, dua desimal (0,11)",
    },
  },
  rounding: {
    label: "Angka antara (NRR, NRR tertimbang) yang diisi",
    options: { full: "presisi penuh; hanya IKM dibulatkan", rounded: "dibulatkan tiga desimal dengan ROUND" },
  },
  writing: {
    label: "Sel kosong diisi dengan",
    options: { formulas: "rumus", values: "nilai" },
  },
  scale: {
    label: "Skala jawaban, jika lembar tidak menyebutnya",
    unsaid: "tanyakan saja",
    upTo: (best) => `1 sampai ${numberId(best)}`,
  },
  rules: "Aturan pemeriksaan",
  rulesHint: "Angka yang salah tetap disebut walaupun tingkatnya diturunkan; aturan lain dapat dimatikan.",
  search: "Cari aturan",
  found: (rules) => `${numberId(rules)} aturan ditemukan`,
  nothingFound: "Tidak ada aturan dengan kata itu.",
  levels: LEVELS,
  declared: (severities) => `bawaan: ${severities.map((one) => LEVELS[one]).join(" atau ")}`,
  changed: (rules) => `${numberId(rules)} diubah`,
  reset: "Kembalikan ke semula",
  checkAgain: "Periksa dengan pengaturan ini",
  used: (what) => `Pengaturan yang dipakai: ${what.join("; ")}.`,
  rule: (name, level) => `aturan ${name} ${LEVELS[level]}`,
  unknownRule: (name) => `Aturan ${name} tidak ada; nama aturan ada di docs/aturan.md.`,
  cannotBeOff: (name) =>
    `Aturan ${name} menyebut angka yang salah: dapat diturunkan ke warning atau notice, tidak dimatikan.`,
};
