import type { Sheet } from "../../grid/sheet";

/** The header of the column that names the rows. */
export const LABEL_HEADER = /jenis|nama|uraian|izin|layanan|perizinan|sektor|bidang|kegiatan|rincian/;
/** The header of the column that numbers them. */
export const NUMBER_HEADER = /^(no|nomor|no urut|#)\.?$/;
/** Above the months stands at most so much: "Bulan", "Tahun 2024". */
export const ROWS_ABOVE = 2;

/** The texts of a header over one column, put together where it is split over rows. */
export function headerText(sheet: Sheet, top: number, bottom: number, column: number): string {
  let words = "";
  for (let row = top; row <= bottom; row++) {
    const text = sheet.text(row, column);
    if (text !== "" && !/^bulan$/i.test(text)) words += words === "" ? text : ` ${text}`;
  }
  return words;
}
