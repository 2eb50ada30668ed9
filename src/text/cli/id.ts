import { monthName } from "../../core/dates/months";
import { aside } from "../aside";
import { numberId } from "../counted";
import type { CliTexts } from "./texts";

/** So many names are listed. */
const MOST_NAMES = 5;

function listId(names: readonly string[]): string {
  const others = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(others > 0 ? [`${numberId(others)} lainnya`] : [])].join(", ");
}

function ikmId(ikm: number): string {
  return ikm.toFixed(2).replace(".", ",");
}

const ROMAN = ["I", "II", "III", "IV"];

function periodId(months: readonly number[]): string {
  const [first = 1, last = first] = [months[0], months.at(-1)];
  const length = last - first + 1;
  if (months.length === 0 || length === 12) return "Tahun";
  if (length === 3 && first % 3 === 1) return `Triwulan ${ROMAN[(first - 1) / 3] ?? ""}`;
  if (length === 6 && first % 6 === 1) return `Semester ${ROMAN[(first - 1) / 6] ?? ""}`;
  return length === 1 ? monthName(first) : `${monthName(first)}–${monthName(last)}`;
}

/** What the commands of the terminal say, and what is wrong with a file, in Bahasa Indonesia. */
export const cli: CliTexts = {
  problems: {
    "not-found": (file) => `Berkas ${file} tidak ditemukan. Periksa nama dan foldernya.`,
    "not-readable": (file) => `Berkas ${file} tidak dapat dibuka. Periksa izinnya atau tutup di program lain.`,
    "is-folder": (file) => `${file} adalah folder. Sebutkan berkas .xlsx di dalamnya.`,
    damaged: (file) => `Berkas ${file} rusak dan tidak dapat dibaca. Buka di Excel, lalu simpan ulang sebagai .xlsx.`,
    truncated: (file) =>
      `Berkas ${file} rusak dan tidak dapat dibaca. Bagian akhirnya hilang, seperti pada unduhan yang terputus: unduh ` +
      `atau salin ulang.`,
    "bytes-before": (file) =>
      `Berkas ${file} rusak dan tidak dapat dibaca. Di depan buku kerjanya ada data lain: unduh ulang, atau beri tahu ` +
      `pengelola sistem yang membuatnya.`,
    encrypted: (file) =>
      `Berkas ${file} dikunci dengan kata sandi. Simpan salinannya tanpa kata sandi, lalu coba lagi.`,
    "old-xls": (file) => `Berkas ${file} berformat Excel lama (.xls). Buka di Excel, lalu simpan sebagai .xlsx.`,
    xlsb: (file) =>
      `Berkas ${file} bukan buku kerja .xlsx. Isinya buku kerja biner (.xlsb): buka di Excel, lalu simpan sebagai .xlsx.`,
    ods: (file) =>
      `Berkas ${file} bukan buku kerja .xlsx. Isinya lembar kerja OpenDocument (.ods): buka di LibreOffice atau Excel, lalu simpan sebagai .xlsx.`,
    "web-page": (file) =>
      `Berkas ${file} bukan buku kerja .xlsx. Isinya halaman web (HTML): buka di Excel, lalu simpan sebagai .xlsx.`,
    "old-xml": (file) =>
      `Berkas ${file} bukan buku kerja .xlsx. Isinya XML dari Excel 2003: buka di Excel, lalu simpan sebagai .xlsx.`,
    text: (file) =>
      `Berkas ${file} bukan buku kerja .xlsx. Isinya teks biasa, misalnya CSV: buka di Excel, lalu simpan sebagai .xlsx.`,
    "other-format": (file) =>
      `Berkas ${file} bukan buku kerja .xlsx. Isinya dokumen, gambar, atau yang lain: pilih berkas .xlsx.`,
    "empty-file": (file) => `Berkas ${file} kosong (0 bita). Salin ulang berkas aslinya.`,
    "too-large": (file) => `Berkas ${file} terlalu besar untuk dibaca dengan aman. Hapus lembar yang tidak dipakai.`,
    "same-file": (file) => `Hasil tidak boleh menimpa berkas asal ${file}. Sebutkan nama lain.`,
    "not-writable": (file) =>
      `Berkas ${file} tidak dapat ditulis. Periksa izin foldernya atau tutup berkasnya di Excel.`,
  },
  cli: {
    checkUsage: "Pemakaian: npm run check -- [--json] [--relations] [--lang id|en] BERKAS.xlsx… | FOLDER…",
    fillUsage: "Pemakaian: npm run fill -- ASAL.xlsx HASIL.xlsx [--json] [--lang id|en]",
    unknownOption: (option) => `Pilihan ${option} tidak dikenal.`,
    table: (kind, sheet, range) => aside(kind, `lembar "${sheet}", ${range}`),
    noTables: "Tidak ada tabel yang dikenali di buku kerja ini.",
    noFiles: "Tidak ada berkas .xlsx di folder itu.",
    progress: (done, of) => `${numberId(done)} dari ${numberId(of)} berkas diperiksa`,
    files: (all, wrong, unusable) =>
      [
        `${numberId(all)} berkas`,
        ...(wrong > 0 ? [`${numberId(wrong)} dengan kesalahan`] : []),
        ...(unusable > 0 ? [`${numberId(unusable)} tidak dapat dibaca`] : []),
      ].join(", ") + ".",
    differing: "YANG BERBEDA DI ANTARA BERKAS",
    together: "SEMUA BERKAS BERSAMA",
    traits: {
      surveyPeriod: "Periode survei",
      permitsPeriod: "Periode izin",
      unsur: "Banyaknya unsur",
      best: "Jawaban tertinggi",
    },
    differs: (trait, most, others) =>
      `${trait}: kebanyakan ${most}; ${others.map(({ value, names }) => `${value} di ${listId(names)}`).join("; ")}.`,
    without: (kind, files) => `${kind}: tidak ada di ${listId(files)}.`,
    noPeriod: "tanpa periode",
    period: (months, year) => [periodId(months), year ?? ""].join(" ").trim(),
    surveyTotal: (period, files, respondents, lowest, highest) =>
      `Survei ${period}: ${numberId(respondents)} responden di ${numberId(files)} berkas; IKM ${ikmId(lowest.ikm)}` +
      (files === 1 ? "." : ` (${lowest.file}) sampai ${ikmId(highest.ikm)} (${highest.file}).`),
    permitsTotal: (period, files, total) => `Izin terbit ${period}: ${numberId(total)} di ${numberId(files)} tabel.`,
    nothingFound: "Tidak ada temuan.",
    consequences: (count) => `ikut salah karenanya (${numberId(count)}):`,
    blanks: (count, values) => `${numberId(count)} sel masih kosong; nilainya ${values}. Isi sebelum dikirim.`,
    filled: (count, out) => `${numberId(count)} sel diisi. Hasil disimpan di ${out}; berkas asal tidak diubah.`,
    nothingToFill: (out) => `Tidak ada sel kosong yang perlu diisi. Salinan disimpan di ${out}.`,
    kept: (name) => `Berkas lama dengan nama itu disimpan sebagai ${name}.`,
    unread: {
      missing: (sheet) =>
        `Lembar "${sheet}" tidak diperiksa karena isinya tidak ada di dalam berkas. Buka berkasnya di Excel, periksa ` +
        `lembar itu, lalu simpan ulang.`,
      damaged: (sheet) =>
        `Lembar "${sheet}" tidak diperiksa karena isinya rusak. Buka berkasnya di Excel, periksa lembar itu, lalu ` +
        `simpan ulang.`,
    },
  },
};
