import { fill } from "../../src/core/fill";
import { applyEdits, openDrawn, snapshotOf, valueOf } from "../support/excel";

const LIST = `
  Daftar Pengaduan Triwulan II Tahun 2024
  No | Nama Pelapor | Tanggal | Uraian Pengaduan | Tindak Lanjut | Status
  1  | A | 45400 | Jalan | Rapat | Selesai
  2  | B | 45414 | Jalan | Rapat | Sudah selesai
  3  | C | 45415 | Jalan | Rapat | Dalam Proses
  4  | D | 45473 | Jalan | Rapat | Selesai`;

test("a table of complaints is filled with formulas that give what was planned, and go on counting", async () => {
  const opened = openDrawn(
    `Rekap Pengaduan Triwulan II Tahun 2024
    Bulan  | Masuk | Selesai | Proses
    April  | .     | .       | .
    Mei    | .     | .       | .
    Juni   | .     | .       | .
    Jumlah | .     | .       | .`,
    { "Daftar 'TW II'": LIST },
  );
  const { made } = await valueOf(applyEdits(opened, fill((await snapshotOf(opened)).workbook)));
  expect(made.every(({ asPlanned, edit }) => asPlanned && edit.formula !== undefined)).toBe(true);
  const shown = async () => {
    const [sheet] = (await snapshotOf(opened)).workbook.sheets;
    return [2, 3, 4, 5].map((row) => [1, 2, 3].map((column) => sheet?.value(row, column)));
  };
  expect(await shown()).toEqual([
    [1, 1, 0],
    [2, 1, 1],
    [1, 1, 0],
    [4, 3, 1],
  ]);
  opened.simulator.book.sheet("Daftar 'TW II'")?.write([
    [{ row: 6, column: 2 }, { value: 45400 }],
    [{ row: 6, column: 5 }, { value: "selesai" }],
  ]);
  expect((await shown())[0]).toEqual([2, 2, 0]);
});
