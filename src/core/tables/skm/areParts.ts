import type { Sheet } from "../../grid/sheet";
import type { Body } from "./summary/summary";

/** Titles stand at most so many rows above the table. */
const REACH = 6;
const PARTS = String.raw`(?:jenis )?(?:layanan|pelayanan|loket|unit|upt|bidang|opd|perangkat daerah|kecamatan|kelurahan|izin)`;
/** "NRR per jenis layanan", "Hasil SKM tiap loket": averages, though each of them happens to be whole. */
const BY_PART = new RegExp(
  String.raw`\b(?:nrr|rata-? ?rata|rerata|skm|ikm|nilai)\b.*\b(?:per|tiap|setiap|menurut|berdasarkan) ${PARTS}\b`,
  "i",
);
const NAMES_PARTS = new RegExp(String.raw`^(?:nama )?${PARTS}\b`, "i");

/** True where each row is another service or counter, and the title says that the figures are given by these. */
export function areParts({ sheet, header, columns, rows }: Body): boolean {
  if (!saysByPart(sheet, header.top)) return false;
  const names = sheet
    .columns(header.bottom)
    .find((column) => column < columns.firstUnsur && NAMES_PARTS.test(sheet.text(header.bottom, column)));
  if (names === undefined) return false;
  const parts = rows.answered.map((row) => sheet.text(row, names).toLowerCase());
  return !parts.includes("") && new Set(parts).size === parts.length;
}

/** True where a line above a table says that its averages are given by service, counter or the like. */
export function saysByPart(sheet: Sheet, top: number): boolean {
  return sheet.textRows.some((row) => {
    if (row >= top || row < top - REACH) return false;
    return sheet.columns(row).some((column) => BY_PART.test(sheet.text(row, column)));
  });
}
