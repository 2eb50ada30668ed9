import { monthName } from "../dates/months";
import type { Mark } from "./hint";

/** More unsur than the nine of PermenPANRB 14/2017, which offices add their own to. */
const MOST_UNSUR = 16;

/** The words for columns that a person may choose from, such as each kind of table knows them in a header. */
export const COLUMN_WORDS: Readonly<Record<Mark, readonly string[]>> = {
  survey: ["No", ...Array.from({ length: MOST_UNSUR }, (_, at) => `U${at + 1}`)],
  results: ["No", "Unsur Pelayanan", "Jumlah Nilai", "NRR", "Bobot", "NRR Tertimbang", "Indeks", "Mutu", "Kinerja"],
  permits: ["No", "Jenis Izin", ...Array.from({ length: 12 }, (_, at) => monthName(at + 1)), "Jumlah"],
  investment: ["No", "Sektor", "Jumlah Proyek", "Investasi (Rp juta)", "Investasi (US$ ribu)", "TKI", "TKA"],
  register: ["No", "Nama Pemohon", "Jenis Izin", "Nomor Izin", "Tanggal Permohonan", "Tanggal Terbit", "Status"],
  totals: ["No", "Uraian", "Jumlah"],
  any: [],
};
