import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sheet } from "../../src/core/grid/sheet";
import { readWorkbook } from "../../src/xlsx/workbook";
import { draw } from "./draw";
import { EIGHT_ANSWERS } from "./eightAnswers";
import { recap, register } from "./registers";

/** Where a sample lies, which is a published report. */
export const samplePath = (name: string) => join(__dirname, `../../assets/contoh/${name}.xlsx`);

/** The sheets of a sample. */
export function sampleSheets(name: string): readonly Sheet[] {
  const read = readWorkbook(readFileSync(samplePath(name)));
  if (!read.ok) throw new Error(read.problem);
  return read.value.workbook.sheets;
}

/** Workbooks of several sheets that have to do with each other, drawn anew with each call. */
export const JOINED: Readonly<Record<string, () => readonly Sheet[]>> = {
  "months and their recap": () => [
    draw(
      `Bulan  | Januari | Februari | Maret | Jumlah
       PBG    | 3       | 2        | 7     | 12
       SLF    | 4       | 6        | 1     | 11
       Jumlah | 7       | 8        | 8     | 23`,
      "Rekap",
    ),
    ...Object.entries({ Januari: [3, 4], Februari: [2, 6], Maret: [7, 1] }).map(([name, [pbg = 0, slf = 0]]) =>
      draw(`Jenis Izin | Jumlah\nPBG | ${pbg}\nSLF | ${slf}\nJumlah | ${pbg + slf}`, name),
    ),
  ],
  "registers and the table that counts them": () => [
    register(),
    recap(),
    draw(
      "Jenis Izin | April | Mei\nUMUM | . | .\nReklame | . | .\nPendidikan | . | .\nApotek | . | .\nJumlah | . | .",
      "Borang",
    ),
    draw("No | Tanggal Terbit | Pemohon\n1 | 45415 | PT A\n2 | 45416 | PT B", "Apotek"),
    draw("Tabel 1. Izin Terbit Triwulan II 2024\nJumlah izin Triwulan II 2024 sebanyak 4 izin.", "Laporan"),
  ],
  "a survey, its results and its plan": () => [
    draw(
      `Survei Triwulan II 2024
       No  | U1 | U2 | U3 | U4 | U5
       ${EIGHT_ANSWERS}
       Jumlah | 26 | 23 | 31 | 30 | 23
       NRR | 3.25 | 2.875 | 3.875 | 3.75 | 2.875`,
      "SKM",
    ),
    draw(
      `Hasil Triwulan II 2024
       Kode | Unsur | NRR
       U1 | Persyaratan | 3.25
       U2 | Prosedur | 2.875
       U3 | Waktu | 3.875
       U4 | Biaya | 3.75
       U5 | Produk | 2.875
       IKM | . | 83.13`,
      "Tabel 6",
    ),
    draw(
      `Rencana Tindak Lanjut Hasil SKM Triwulan II 2024
       No | Prioritas Unsur | Program / Kegiatan | Waktu | Penanggung Jawab
       1 | Prosedur | Loket | TW III 2024 | Kabid`,
      "Rencana",
    ),
  ],
};
