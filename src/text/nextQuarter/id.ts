import { monthName } from "../../core/dates/months";
import { numberId } from "../counted";
import type { NextQuarterTexts } from "./texts";

const ROMAN = ["I", "II", "III", "IV"];
const SPELT = ["Satu", "Dua", "Tiga", "Empat"];

/** Making the sheets of the next quarter, in Bahasa Indonesia. */
export const nextQuarter: NextQuarterTexts = {
  heading: {
    1: "Siapkan bulan berikutnya",
    3: "Siapkan triwulan berikutnya",
    6: "Siapkan semester berikutnya",
    12: "Siapkan tahun berikutnya",
    unknown: "Siapkan periode berikutnya",
  },
  about:
    "Membuat salinan lembar periode ini untuk periode berikutnya: rumus dan tata letak tetap, isian dikosongkan, " +
    "periode dimajukan. Lembar yang lama tidak diubah.",
  term({ length, number, year }) {
    const ordinal = `${ROMAN[number - 1] ?? ""} (${SPELT[number - 1] ?? ""})`;
    if (length === 12) return `Tahun ${year === null ? "" : String(year)}`.trim();
    const name = length === 1 ? monthName(number) : `${length === 3 ? "Triwulan" : "Semester"} ${ordinal}`;
    return year === null ? name : `${name} ${String(year)}`;
  },
  length: "Laporan dibuat",
  lengths: { 1: "tiap bulan", 3: "tiap triwulan", 6: "tiap semester", 12: "tiap tahun" },
  planning: "Menyusun rencana …",
  planAgain: "Susun rencana",
  regions: "Isian yang dikosongkan",
  region: {
    table: (area, entries) => `Tabel ${area}: ${numberId(entries)} isian`,
    anything: (area, entries) => `Tabel ${area}, tidak menyebut waktu: ${numberId(entries)} isian`,
    beside: (area, entries) => `Angka ${area}, tidak ikut dihitung: ${numberId(entries)} isian`,
    unknown: (area, entries) => `Angka ${area}, tabelnya tidak dikenali: ${numberId(entries)} isian`,
  },
  fromTo: (from, to) => `Dari ${from} ke ${to}.`,
  unknown: "Tidak ada lembar yang menyebut periodenya. Tulis periodenya pada judul tabel, lalu periksa lagi.",
  nothing: "Tidak ada lembar yang dipilih.",
  none: (term) => `Tidak ada lembar untuk ${term}, jadi tidak ada yang disalin. Pilih jangka laporan yang lain.`,
  sheets: "Lembar yang disiapkan",
  belongs: {
    leftover: "Judulnya menyebut periode lain, mungkin tertinggal dari salinan lama. Periksa.",
    tables: "Lembar ini tidak menyebut periode. Periksa apakah isinya untuk periode itu.",
  },
  changed: {
    emptied: (count) => `${numberId(count)} isian dikosongkan`,
    period: (count) => `${numberId(count)} sebutan periode dimajukan`,
    signed: (count) => `${numberId(count)} tanggal atau nomor surat dimajukan, hari atau nomornya dikosongkan`,
    caption: (count) => `${numberId(count)} nomor tabel atau gambar diurutkan`,
    carried: (count) => `${numberId(count)} angka periode lalu mengambil angka periode ini`,
    formula: (count) => `${numberId(count)} rumus disesuaikan`,
  },
  unchanged: "Tidak ada yang berubah selain letaknya",
  stillBlank: (term) => `Lembar ${term} belum diisi. Isi dahulu, lalu siapkan periode berikutnya.`,
  texts: "Semua perubahan",
  blank: "(kosong)",
  more: (count) => `… dan ${numberId(count)} lagi`,
  kept: {
    periods: (cells) => `Tabel beberapa periode dibiarkan: ${cells}.`,
    anything: (cells) => `Tabel yang tidak menyebut waktu dibiarkan: ${cells}. Centang bila ikut dikosongkan.`,
    lasting: (cells) => `Target, kurs, bobot, dan pagu tetap: ${cells}.`,
    figures: (cells) => `Angka di luar tabel yang dikenali dibiarkan: ${cells}. Periksa.`,
    beside: (cells) => `Angka yang tidak ikut dihitung dibiarkan: ${cells}. Periksa.`,
    sentence: (cells) => `Kalimat yang memuat angka dibiarkan: ${cells}. Tulis ulang.`,
    earlier: (cells) => `Rumus yang membaca periode sebelumnya dibiarkan: ${cells}. Periksa.`,
  },
  others: "Lembar yang dibiarkan",
  stays: {
    other: "untuk periode lain",
    periods: "memuat beberapa periode",
    nothing: "tidak memuat tabel periode itu",
    left: "tidak dipilih",
  },
  make: (count) => `Buat ${numberId(count)} lembar`,
  made: (sheets, term) => `Lembar ${term} dibuat: ${sheets}. Lembar yang lama tidak diubah.`,
  otherwise: (cells) => `Sel ini menampilkan nilai lain dari yang ditulis: ${cells}. Periksa, atau urungkan.`,
  undone: {
    removed: (sheets) => `Lembar ini dihapus lagi: ${sheets}.`,
    changed: (sheets) => `Lembar ini dibiarkan karena sudah diubah atau dipakai sesudahnya: ${sheets}.`,
    gone: (sheets) => `Lembar ini tidak ditemukan lagi: ${sheets}.`,
  },
  notAQuarter: (given) => `${given} bukan triwulan. Tulis seperti 2/2024.`,
  notAStep: (given) => `${given} bukan langkah. Pilih month, quarter, semester, atau year.`,
  noRegion: (given) => `Tidak ada isian yang dapat dikosongkan di ${given}. Lihat daftarnya tanpa opsi itu.`,
  emptyHint: "Isian bertanda [ ] dibiarkan; kosongkan dengan --empty 'LEMBAR!AREA'.",
  saved: (out, term) => `${term} disimpan di ${out}; berkas asal tidak diubah.`,
};
