import { numberId } from "../counted";
import type { HintTexts, TableMarkTexts } from "./texts";

/** What is said of regions that a person has marked, in Bahasa Indonesia. */
export const hints: HintTexts = {
  "hint-not-followed": ({ area, mark, reason }) => `${area} ditandai sebagai ${KINDS[mark]}, tetapi ${WHY[reason]}`,
};

const KINDS = {
  survey: "jawaban survei",
  results: "hasil survei",
  permits: "rekap izin",
  investment: "realisasi investasi",
  register: "register izin",
  totals: "tabel dengan jumlah",
} as const;

const WHY = {
  "no-sheet": "lembarnya tidak ada lagi. Hapus tandanya, atau tandai lagi di lembar yang baru.",
  empty: "daerah itu kosong. Hapus tandanya, atau tandai daerah yang berisi tabel.",
  "not-found":
    "tabel seperti itu tidak ditemukan di sana. Tandai daerah yang memuat judul kolom dan semua barisnya, atau pilih jenis lain.",
  "no-room":
    "periode atau skala yang ditulis tidak dapat dipakai: di atas daerah itu tidak ada sel kosong. Sisipkan satu baris kosong di atasnya.",
} as const;

/** What stands where they are marked, in Bahasa Indonesia. */
export const tableMarks: TableMarkTexts = {
  open: "Tandai tabel",
  hint:
    "Bila sebuah tabel tidak dikenali atau salah dikenali, tandai daerahnya dan sebutkan jenisnya. Tandanya disimpan di " +
    "buku kerja ini; lembarnya tidak diubah.",
  area: "Daerah, termasuk judul kolomnya",
  useSelection: "Pakai yang dipilih di lembar",
  areaWrong: "Tulis lembar dan daerahnya, misalnya SKM!A3:K149.",
  kind: "Jenis tabel",
  kinds: KINDS,
  period: "Periode, bila lembar tidak menyebutnya",
  periodHint: "misalnya Triwulan II Tahun 2024",
  periodWrong: "Periode ini tidak dimengerti. Tulis misalnya Triwulan II Tahun 2024.",
  scale: "Skala jawaban",
  fromSheet: "menurut lembar",
  upTo: (best) => `1 sampai ${numberId(best)}`,
  keep: "Tandai dan periksa",
  kept: "Tandanya disimpan.",
  heading: "Tabel yang ditandai",
  none: "Belum ada tabel yang ditandai.",
  marked: (place, kind, said) => [`${place} – ${kind}`, ...said].join(", "),
  remove: "Hapus tanda",
  removeOf: (place) => `Hapus tanda di ${place}`,
};
