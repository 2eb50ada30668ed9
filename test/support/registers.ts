import { draw } from "./draw";

/** A register of four permits: 18 April, 2 and 3 May and 30 June 2024, as Excel's date numbers. */
export const REGISTER = `
  No | Tanggal Terbit | Pemohon   | Jenis Izin
  1  | 45400          | Pemohon A | Reklame
  2  | 45414          | Pemohon B | Reklame
  3  | 45415          | Pemohon C | Pendidikan
  4  | 45473          | Pemohon D | Reklame`;

/** The table that counts it rightly. */
export const COUNTED = `
  Rekap Izin Triwulan II Tahun 2024
  No | Jenis Izin | April | Mei | Juni | Jumlah
  1  | Reklame    | 1     | 1   | 1    | 3
  2  | Pendidikan | 0     | 1   | 0    | 1
     | Jumlah     | 1     | 2   | 1    | 4`;

/** The same table before anybody has counted. */
export const FORM = `
  Rekap Izin Triwulan II Tahun 2024
  No | Jenis Izin | April | Mei | Juni | Jumlah
  1  | Reklame    |       |     |      |
  2  | Pendidikan |       |     |      |
     | Jumlah     |       |     |      |`;

export const register = (picture = REGISTER, name = "Register") => draw(picture, name);
export const recap = (picture = COUNTED, name = "Rekap") => draw(picture, name);
