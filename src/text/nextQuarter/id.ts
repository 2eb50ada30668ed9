import { numberId } from "../counted";
import type { NextQuarterTexts } from "./texts";

const ROMAN = ["I", "II", "III", "IV"];
const SPELT = ["Satu", "Dua", "Tiga", "Empat"];

/** Making the sheets of the next quarter, in Bahasa Indonesia. */
export const nextQuarter: NextQuarterTexts = {
  heading: "Siapkan triwulan berikutnya",
  about:
    "Membuat salinan lembar triwulan ini untuk triwulan berikutnya: rumus dan tata letak tetap, isian dikosongkan, " +
    "periode dimajukan. Lembar yang lama tidak diubah.",
  quarter: (number, year) =>
    `Triwulan ${ROMAN[number - 1] ?? ""} (${SPELT[number - 1] ?? ""})${year === null ? "" : ` ${String(year)}`}`,
  fromTo: (from, to) => `Dari ${from} ke ${to}.`,
  unknown: "Tidak ada lembar yang menyebut triwulannya. Tulis periodenya pada judul tabel, lalu periksa lagi.",
  nothing: "Tidak ada lembar yang dipilih.",
  sheets: "Lembar yang disiapkan",
  belongs: {
    leftover: "Judulnya menyebut triwulan lain, mungkin tertinggal dari salinan lama. Periksa.",
    tables: "Lembar ini tidak menyebut triwulan. Periksa apakah isinya untuk triwulan itu.",
  },
  changed: {
    emptied: (count) => `${numberId(count)} isian dikosongkan`,
    period: (count) => `${numberId(count)} sebutan periode dimajukan`,
    signed: (count) => `${numberId(count)} tanggal tanda tangan dimajukan, harinya dikosongkan`,
    caption: (count) => `${numberId(count)} nomor tabel atau gambar diurutkan`,
    carried: (count) => `${numberId(count)} angka "s.d. lalu" mengambil jumlah triwulan ini`,
    formula: (count) => `${numberId(count)} rumus disesuaikan`,
  },
  unchanged: "Tidak ada yang berubah selain letaknya",
  stillBlank: (quarter) => `Lembar ${quarter} belum diisi. Isi dahulu, lalu siapkan triwulan berikutnya.`,
  texts: "Semua perubahan",
  blank: "(kosong)",
  more: (count) => `… dan ${numberId(count)} lagi`,
  kept: {
    periods: (cells) => `Tabel beberapa periode dibiarkan: ${cells}.`,
    anything: (cells) => `Tabel yang tidak menyebut waktu dibiarkan: ${cells}. Kosongkan sendiri bila perlu.`,
    figures: (cells) => `Angka di luar tabel yang dikenali dibiarkan: ${cells}. Periksa.`,
    beside: (cells) => `Angka yang tidak ikut dihitung dibiarkan: ${cells}. Periksa.`,
    sentence: (cells) => `Kalimat yang memuat angka dibiarkan: ${cells}. Tulis ulang.`,
    earlier: (cells) => `Rumus yang membaca triwulan sebelumnya dibiarkan: ${cells}. Periksa.`,
  },
  others: "Lembar yang dibiarkan",
  stays: {
    other: "untuk triwulan lain",
    periods: "memuat beberapa periode",
    nothing: "tidak memuat tabel triwulan",
    left: "tidak dipilih",
  },
  make: (count) => `Buat ${numberId(count)} lembar`,
  made: (sheets, quarter) => `Lembar ${quarter} dibuat: ${sheets}. Lembar yang lama tidak diubah.`,
  otherwise: (cells) => `Sel ini menampilkan nilai lain dari yang ditulis: ${cells}. Periksa, atau urungkan.`,
  undone: {
    removed: (sheets) => `Lembar ini dihapus lagi: ${sheets}.`,
    changed: (sheets) => `Lembar ini dibiarkan karena sudah diubah atau dipakai sesudahnya: ${sheets}.`,
    gone: (sheets) => `Lembar ini tidak ditemukan lagi: ${sheets}.`,
  },
  usage: "Pemakaian: npm run next -- ASAL.xlsx HASIL.xlsx [--quarter 2/2024] [--json] [--lang id|en]",
  notAQuarter: (given) => `${given} bukan triwulan. Tulis seperti 2/2024.`,
  saved: (out, quarter) => `${quarter} disimpan di ${out}; berkas asal tidak diubah.`,
};
