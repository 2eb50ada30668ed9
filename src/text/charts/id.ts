import { listed, numberId } from "../counted";
import type { ChartTexts } from "./texts";

/** More names than this are counted, not listed. */
const MOST_NAMED = 12;

/** Charts and what stands around them, in Bahasa Indonesia. */
export const charts: ChartTexts = {
  titles: {
    permits: "Izin terbit per bulan",
    investment: "Realisasi investasi per sektor",
    nrr: "Nilai rata-rata (NRR) per unsur",
    index: "Indeks per unsur",
  },
  periods: (title) => `${title}: perbandingan periode`,
  altText: ({ title, categories, series, extremes, bands }, figure) =>
    [
      `Grafik kolom: ${title}.`,
      `Sumbu datar: ${named(categories)}.`,
      ...(series.length > 1 ? [`Kolom: ${named(series)}.`] : []),
      ...(extremes
        ? [
            `Tertinggi ${figure(extremes.highest.figure)} (${point(extremes.highest, series)}), ` +
              `terendah ${figure(extremes.lowest.figure)} (${point(extremes.lowest, series)}).`,
          ]
        : []),
      ...(bands.length > 0 ? [`Garis batas mutu: ${bands.join("; ")}.`] : []),
    ].join(" "),
  heading: "Grafik",
  place: "Letak grafik baru",
  places: { beside: "Di samping tabel", sheet: "Di lembar Grafik" },
  make: "Buat atau perbarui grafik",
  makeOf: (title) => `Buat atau perbarui grafik ${title}`,
  preview: "Lihat pratinjau",
  previewFailed: "Pratinjau tidak dapat dimuat. Grafik di Excel tetap dapat dibuat.",
  hasErrors: "Tabel ini masih memuat angka yang salah. Perbaiki dahulu; grafik menampilkan angka seperti di tabel.",
  withheld: {
    blank: "Belum ada angka untuk digambar. Isi tabelnya dahulu.",
    texts:
      "Ada angka yang tersimpan sebagai teks, yang digambar Excel sebagai nol. Ubah menjadi angka (Data › Teks ke Kolom), lalu periksa ulang.",
    many: "Terlalu banyak baris dan kolom untuk satu grafik. Tambahkan baris atau kolom Jumlah.",
    scattered: "Angkanya tidak berurutan dalam satu baris atau kolom, jadi tidak dapat digambar Excel.",
  },
  made: (title, sheet) => `Grafik “${title}” dibuat di lembar ${sheet}.`,
  updated: (title, sheet) => `Grafik “${title}” di lembar ${sheet} diperbarui.`,
  noAltText: (altText) =>
    `Excel ini tidak menerima teks alternatif. Klik kanan grafiknya, pilih Edit Teks Alt, lalu isi: ${altText}`,
  undone: {
    removed: (title) => `Grafik “${title}” dihapus lagi.`,
    restored: (title) => `Grafik “${title}” kembali seperti sebelum diperbarui.`,
    changed: (title) => `Grafik “${title}” dibiarkan karena sudah diubah sesudahnya.`,
    gone: (title) => `Grafik “${title}” tidak ditemukan lagi.`,
  },
};

function named(names: readonly string[]): string {
  return names.length > MOST_NAMED ? `${numberId(names.length)} nama` : listed(names.filter(Boolean), "dan");
}

function point(
  { category, series }: { readonly category: string; readonly series: string },
  all: readonly string[],
): string {
  return all.length > 1 ? `${category}, ${series}` : category;
}
