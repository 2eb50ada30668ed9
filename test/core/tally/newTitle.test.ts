import { newTitle } from "../../../src/core/tally/newTitle";

it.each([
  [[1, 2, 3], "Triwulan I Tahun 2024"],
  [[4, 5, 6], "Triwulan II Tahun 2024"],
  [[7, 8, 9], "Triwulan III Tahun 2024"],
  [[10, 11, 12], "Triwulan IV Tahun 2024"],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], "Tahun 2024"],
  [[5], "Bulan Mei Tahun 2024"],
  [[4, 5], "Bulan April–Mei Tahun 2024"],
  [[2, 3, 4], "Bulan Februari–April Tahun 2024"],
  [[1, 2, 3, 4, 5, 6], "Bulan Januari–Juni Tahun 2024"],
])("a new table of the months %j is called %s", (months, title) => {
  expect(newTitle(months, 2024)).toBe(`Rekapitulasi Izin Terbit ${title}`);
});
