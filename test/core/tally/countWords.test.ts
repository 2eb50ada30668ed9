import { isCount } from "../../../src/core/tally/crossed/meaning";
import { mediaIn } from "../../../src/core/tally/cases/source";

it.each([
  "Jumlah",
  "Jml.",
  "Total",
  "Banyak",
  "Banyaknya",
  "Jumlah Izin",
  "Jumlah Ijin",
  "Jumlah SK",
  "Jumlah Surat Izin",
  "Jumlah Permohonan Masuk",
  "Jumlah Berkas Diterima",
  "Jumlah Izin Terbit",
  "Total Izin Diterbitkan",
  "Banyaknya Pengaduan",
  "Jumlah Data",
  "L+P",
  "L + P",
  "Laki-laki dan Perempuan",
  "Lk & Pr",
])("%s stands over how many rows of a list there are", (text) => {
  expect(isCount(text)).toBe(true);
});

it.each([
  "Jumlah Retribusi",
  "Nilai",
  "Izin Terbit",
  "Jumlah L",
  "L",
  "P+L",
  "Total Biaya",
  "Sub Jumlah",
  "SL+P",
  "L+Pria",
])("%s does not", (text) => {
  expect(isCount(text)).toBe(false);
});

it.each([
  ["pengaduan melalui sp4n lapor", ["sp4n", "lapor"]],
  ["pengaduan online", ["online"]],
  ["whatsapp dan whats app", ["whatsapp", "whats app"]],
  ["email, e-mail", ["email", "e-mail"]],
  ["kotak saran dan kotak pengaduan", ["kotak saran", "kotak pengaduan"]],
  ["tatap muka atau telepon", ["tatap muka", "telepon"]],
  ["secara langsung", ["langsung"]],
  ["wa 0812, wa 0813", ["wa"]],
  ["rekap pengaduan dan pelaporan tahun 2024", []],
])("how complaints came in is told by words: %s", (words, media) => {
  expect([...mediaIn(words)]).toEqual(media);
});
