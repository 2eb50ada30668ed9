import type { Block } from "../../../layout/blocks";
import type { FigureColumn } from "../../../layout/columns";
import { isTotal } from "../../../layout/vocabulary";
import { isScale } from "../columns/scaleColumns";

/**
 * Tells of a row whether it averages something else than the columns that are added up, where it states nothing in them: a
 * figure in another column, below what those come to, or answers by what each counts for.
 *
 *   Uraian    │ Pagu │ Realisasi │ Capaian       Jawaban   │ Nilai │ Frekuensi │ Skor
 *   Jumlah    │  80  │        74 │
 *   Rata-rata │      │           │  92,4         Rata-rata │       │           │ 3,12
 */
export function meantElsewhere(block: Block, added: readonly FigureColumn[]): (row: number) => boolean {
  const { sheet, columns, rows } = block;
  const isOfAnswers = columns.some((column) => isScale(block, column));
  const states = (row: number, some: readonly FigureColumn[]) =>
    some.some(({ column }) => typeof sheet.value(row, column) === "number");
  const others = columns.filter((column) => !added.includes(column));
  const firstSum = rows.find(({ label }) => isTotal(label))?.row ?? Number.POSITIVE_INFINITY;
  return (row) => !states(row, added) && (isOfAnswers || (row > firstSum && states(row, others)));
}
