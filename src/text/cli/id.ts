import { aside } from "../aside";
import { numberId } from "../counted";
import type { CliTexts } from "./texts";

/** What the commands of the terminal say, in Bahasa Indonesia. */
export const cli: CliTexts = {
  takes: {
    check:
      "[--json] [--relations] [--proof HASIL.xlsx] [--lang id|en] " +
      "[--rule ATURAN=off|notice|warning|error]… [--weight exact|three|two] [--rounding full|rounded] [--scale 3|4|5|6|7|10] BERKAS.xlsx… | FOLDER…",
    fill:
      "ASAL.xlsx HASIL.xlsx [--json] [--lang id|en] [--writing formulas|values] " +
      "[--weight exact|three|two] [--rounding full|rounded] [--scale 3|4|5|6|7|10]",
    next:
      "ASAL.xlsx HASIL.xlsx [--step month|quarter|semester|year] [--quarter 2/2024] " +
      "[--empty 'LEMBAR!A2:F7'] [--keep 'LEMBAR!A2:F7'] [--json] [--lang id|en]",
  },
  does: {
    check: "menyebut yang salah, kosong, atau perlu diperiksa di buku kerja.",
    fill: "mengisi sel yang masih kosong, ke berkas baru.",
    next: "membuat buku kerja periode berikutnya, sebagai berkas baru.",
  },
  usage: (calls) => `Pemakaian: ${calls}`,
  moreHelp:
    "Setiap perintah dengan --help menyebut cara memakainya; --version menyebut versinya. Selengkapnya di docs/cli.md.",
  unknownOption: (option) => `Pilihan ${option} tidak dikenal.`,
  unknownValue: (option) => `Nilai pilihan ${option} tidak ada atau tidak dikenal. Yang mungkin ada di bawah ini.`,
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
