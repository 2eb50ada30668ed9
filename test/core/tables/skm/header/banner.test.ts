import { isBanner } from "../../../../../src/core/tables/skm/header/banner";

test.each([
  "NILAI UNSUR PELAYANAN",
  "Nilai Unsur\nPelayanan",
  "UNSUR",
  "Unsur Pelayanan",
  "UNSUR SKM",
  "Unsur Survei",
  "NILAI PER UNSUR PELAYANAN",
  "Skor atas unsur layanan",
  "Jawaban tiap pertanyaan",
  "Nilai setiap pertanyaan",
  "PERTANYAAN",
  "Pertanyaan :",
])("%j says what the columns are", (text) => {
  expect(isBanner(text)).toBe(true);
});

test.each([
  "",
  " ",
  "NILAI",
  "PELAYANAN",
  "Nilai per",
  "Unsur 1",
  "Rata-rata unsur",
  "Unsur pelayanan 2024",
  "Unsurnya",
])("%j does not", (text) => {
  expect(isBanner(text)).toBe(false);
});
