import { readUnsurCode } from "../header/unsur";
import type { Field } from "./fields";
import type { UnsurTable } from "./unsurTable";

const SURVEY =
  /surve[iy]|kepuasan|\bskm\b|\bikm\b|\bnrr\b|unsur|responden|kuesioner|indeks|persepsi|\bspa?kp?\b|\bipa?kp?\b/;
/** What only a survey has; small figures below "Jumlah" are read as averages. */
const RESULTS: ReadonlySet<Field["kind"]> = new Set(["weight", "weighted", "mutu", "kinerja", "given", "answer"]);
const ROWS_ABOVE = 4;

/**
 * True where something says that a table is of a survey: its columns, codes, words around it, or averages. Complaints are
 * about the same unsur, and counted:
 *
 *   PENGADUAN   │ TW I │ TW II │ Jumlah
 *   Persyaratan │ 2    │ 1     │ 3
 */
export function isOfSurvey({ sheet, area, fields, lines }: UnsurTable): boolean {
  if (fields.some(({ kind }) => RESULTS.has(kind))) return true;
  if (lines.some(({ label }) => readUnsurCode(label) !== null)) return true;
  const top = Math.max(0, area.top - ROWS_ABOVE);
  const around = Array.from({ length: area.bottom - top + 1 }, (_, at) => sheet.words(top + at));
  return around.some((words) => SURVEY.test(words)) || fields.some(({ column }) => holdsAverages(column));

  function holdsAverages(column: number): boolean {
    return lines.some(({ row }) => {
      const value = sheet.value(row, column);
      return typeof value === "number" && !Number.isInteger(value);
    });
  }
}
