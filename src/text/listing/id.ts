import { numberId } from "../counted";
import type { ListingTexts } from "./texts";

/** Ways through the list of what was found, in Bahasa Indonesia. */
export const listing: ListingTexts = {
  filters: "Saring temuan",
  filter: {
    errors: (count) => `Salah ${numberId(count)}`,
    warnings: (count) => `Periksa ${numberId(count)}`,
    blanks: (count) => `Kosong ${numberId(count)}`,
    notices: (count) => `Catatan ${numberId(count)}`,
  },
  tools: "Cari dan kelompokkan",
  search: "Cari sel, nama, atau kata",
  grouping: "Kelompokkan menurut",
  groupings: { table: "Tabel", severity: "Tingkat", sheet: "Lembar", cause: "Sebab" },
  nothing: "Tidak ada temuan seperti itu.",
  all: "Tampilkan semua",
  previous: "Temuan sebelumnya (Alt+↑)",
  next: "Temuan berikutnya (Alt+↓)",
  position: (at, of) => (at === 0 ? `${numberId(of)} temuan` : `${numberId(at)} dari ${numberId(of)}`),
  complete: (count) => `Lengkap (${numberId(count)})`,
  unknown: (count) => `Tidak dipahami (${numberId(count)})`,
  unknownHint: "Tampak seperti tabel, tetapi bukan jenis yang dikenali. Isinya tidak diperiksa.",
};
