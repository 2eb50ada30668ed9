import { withJumlah } from "../../../grid/withJumlah";
import type { Block } from "../../../layout/blocks";
import type { FigureColumn } from "../../../layout/columns";

/** What an answer counts for: "Nilai", "Nilai Jawaban", "Skor". */
const POINTS = /^(nilai|skor|bobot|skala|poin|kode)( (jawaban|pilihan|persepsi|opsi))?$/i;
/** How many gave each answer, which stands beside it; what is rated is weighed instead. */
const GIVEN = /^(f|fi|frek(uensi)?|(jumlah|banyak(nya)?)?( ?(responden|jawaban|pemilih|orang))?)$/i;
/** An answer is chosen among so many. */
const [FEWEST, MOST] = [3, 10];

/**
 * True for the column that says what each answer counts for, one more from row to row: nobody adds these up.
 *
 *   Jawaban       │ Nilai │ Frekuensi │ %
 *   Tidak sesuai  │   1   │     2     │  2,7
 *   Kurang sesuai │   2   │    10     │ 13,3
 *   Sesuai        │   3   │    40     │ 53,3
 *   Sangat sesuai │   4   │    23     │ 30,7
 *   Jumlah        │       │    75     │ 100
 */
export function isScale({ sheet, rows, columns }: Block, { column, words }: FigureColumn): boolean {
  if (!POINTS.test(words.at(-1) ?? "")) return false;
  if (!columns.some((other) => GIVEN.test(withJumlah(other.words.at(-1) ?? "")))) return false;
  const values = rows.map(({ row }) => sheet.value(row, column)).filter((value) => value !== null && value !== "");
  if (values.length < FEWEST || values.length > MOST) return false;
  return [values, [...values].reverse()].some((way) => way.every((value, at) => value === at + 1));
}
