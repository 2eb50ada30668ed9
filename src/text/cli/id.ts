import { aside } from "../aside";
import { numberId } from "../counted";
import type { CliTexts } from "./texts";

/** What the commands of the terminal say, in Bahasa Indonesia. */
export const cli: CliTexts = {
  checkUsage:
    "Pemakaian: npm run check -- [--json] [--relations] [--proof HASIL.xlsx] [--lang id|en] " +
    "[--rule ATURAN=off|notice|warning|error]… [--weight exact|three|two] [--rounding full|rounded] [--scale N] BERKAS.xlsx… | FOLDER…",
  fillUsage:
    "Pemakaian: npm run fill -- ASAL.xlsx HASIL.xlsx [--json] [--lang id|en] [--writing formulas|values] " +
    "[--weight exact|three|two] [--rounding full|rounded] [--scale N]",
  unknownOption: (option) => `Pilihan ${option} tidak dikenal.`,
  table: (kind, sheet, range) => aside(kind, `lembar "${sheet}", ${range}`),
  noFiles: "Tidak ada berkas .xlsx di folder itu.",
  progress: (done, of) => `${numberId(done)} dari ${numberId(of)} berkas diperiksa`,
  nothingFound: "Tidak ada temuan.",
  consequences: (count) => `ikut salah karenanya (${numberId(count)}):`,
  blanks: (count, values) => `${numberId(count)} sel masih kosong; nilainya ${values}. Isi sebelum dikirim.`,
  filled: (count, out) => `${numberId(count)} sel diisi. Hasil disimpan di ${out}; berkas asal tidak diubah.`,
  nothingToFill: (out) => `Tidak ada sel kosong yang perlu diisi. Salinan disimpan di ${out}.`,
  kept: (name) => `Berkas lama dengan nama itu disimpan sebagai ${name}.`,
};
