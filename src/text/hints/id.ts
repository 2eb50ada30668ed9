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
  any: "tabel yang jenisnya dikenali sendiri",
} as const;

const WHY = {
  "no-sheet": "lembarnya tidak ada lagi. Hapus tandanya, atau tandai lagi di lembar yang baru.",
  empty: "daerah itu kosong. Hapus tandanya, atau tandai daerah yang berisi tabel.",
  "not-found":
    "tabel seperti itu tidak ditemukan di sana. Tandai daerah yang memuat judul kolom dan semua barisnya, atau pilih jenis lain.",
  "no-room":
    "periode, skala, atau isi kolom yang ditulis tidak dapat dipakai: di atas daerah itu tidak ada baris kosong. Sisipkan satu baris kosong di atasnya.",
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
  header: "Kepala tabel dan kolomnya",
  headerHint: "Semua ini boleh dikosongkan; yang kosong dicari sendiri.",
  headerRows: "Baris judul kolom",
  headerRowsHint: "misalnya 3 atau 3–4",
  bodyRow: "Baris isi yang pertama",
  bodyRowHint: "misalnya 6",
  rowsWrong: "Tulis baris di dalam daerah itu, misalnya 3–4, dan isinya di bawahnya.",
  columns: "Isi setiap kolom, bila judulnya tidak dikenali:",
  columnsLater: "Isi dahulu daerahnya; setelah itu setiap kolom dapat disebutkan isinya.",
  column: (name, head) => (head === "" ? `Kolom ${name}` : `Kolom ${name} (${head})`),
  asHeaded: "menurut judulnya",
  leftOut: "bukan bagian tabel",
  headerIs: (top, bottom, body) =>
    `judul kolom baris ${top === bottom ? top : `${top}–${bottom}`}, isi dari baris ${body}`,
  noHeader: (body) => `tanpa judul kolom, isi dari baris ${body}`,
  untold: "Tabel tanpa periode",
  untoldHint:
    "Tidak ada yang menyebut periode tabel berikut. Bila ditulis di sini, periodenya dipakai untuk paragraf laporan, " +
    "perbandingan, dan periode berikutnya.",
  untoldPeriod: "Periode tabel-tabel itu",
  useFor: (tables) => `Pakai untuk ${numberId(tables)} tabel`,
  keep: "Tandai dan periksa",
  heading: "Tabel yang ditandai",
  none: "Belum ada tabel yang ditandai.",
  marked: (place, kind, said) => [`${place} – ${kind}`, ...said].join(", "),
  remove: "Hapus tanda",
  removeOf: (place) => `Hapus tanda di ${place}`,
};
