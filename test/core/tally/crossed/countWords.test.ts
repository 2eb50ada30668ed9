import { isCount } from "../../../../src/core/tally/crossed/meaning";

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
