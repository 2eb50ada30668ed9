import { readUnsurCode, readUnsurName } from "../../../../../src/core/tables/skm/header/unsur";

test.each([
  ["U1", 1, null],
  ["u 12", 12, null],
  ["U-3", 3, null],
  ["U.3", 3, null],
  ["U1:", null, null],
  ["Unsur 4", 4, null],
  ["Unsur Pelayanan 4", 4, null],
  ["n9", 9, null],
  ["P2", 2, null],
  ["Q2", 2, null],
  ["X2", 2, null],
  ["Pertanyaan 10", 10, null],
  ["Soal 3", 3, null],
  ["U1 (Persyaratan)", 1, null],
  ["U1 Persyaratan", 1, null],
  ["U1. Persyaratan", 1, null],
  ["U1: Persyaratan", 1, null],
  ["U1.2", 1, "2"],
  ["U1-2", 1, "2"],
  ["U1_2", 1, "2"],
  ["U1.a", 1, "a"],
  ["U1b", 1, "b"],
  ["U1.2 (Alur)", 1, "2"],
])("%s", (text, unsur, question) => {
  expect(readUnsurCode(text)).toEqual(unsur === null ? null : { unsur, question });
});

test.each([
  "",
  "U",
  "1",
  "U0",
  "U123",
  "U1 s.d. U9",
  "U1 s/d U9",
  "U1 sd U9",
  "U1 sampai U9",
  "Unit 1",
  "TW 1",
  "Usia 1",
  "Pupuk",
])("%s is no code", (text) => {
  expect(readUnsurCode(text)).toBeNull();
});

test.each([
  [0, ["Persyaratan", "Persyaratan Pelayanan", "Syarat Pengurusan Pelayanan"]],
  [1, ["Sistem, mekanisme dan prosedur", "Prosedur", "Prosedur Pelayanan", "Alur", "MEKANISME"]],
  [2, ["Waktu penyelesaian", "Waktu pelayanan", "Waktu", "Kecepatan"]],
  [3, ["Biaya/tarif", "Biaya / Tarif", "Kewajaran biaya", "Tarif"]],
  [4, ["Produk spesifikasi jenis pelayanan", "Produk layanan", "Hasil Pelayanan", "Spesifikasi"]],
  [5, ["Kompetensi pelaksana", "Kompetensi Petugas", "Kemampuan petugas"]],
  [6, ["Perilaku pelaksana", "Perilaku Petugas", "Kesopanan petugas"]],
  [7, ["Penanganan pengaduan, saran dan masukan", "Aduan"]],
  [8, ["Sarana dan prasarana", "Kualitas sarana", "Sarpras", "Prasarana"]],
  [9, ["Maklumat Pelayanan", "MATLUMAN PELAYANAN"]],
  [10, ["Transparansi Pelayanan"]],
  [11, ["Integritas Petugas Pelayanan"]],
])("unsur %i by its names", (unsur, names) => {
  expect(names.map(readUnsurName)).toEqual(names.map(() => unsur));
});

test.each(["", "Nama", "Jenis Kelamin", `Persyaratan ${"x".repeat(60)}`])("%s names no unsur", (text) => {
  expect(readUnsurName(text)).toBeNull();
});
