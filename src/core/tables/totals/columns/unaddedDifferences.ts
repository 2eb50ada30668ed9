import type { FigureColumn } from "../../../layout/columns";
import { isAdditive, isDifference, isShare } from "../../../layout/vocabulary";

/**
 * True for what lies between two figures that nobody adds up: neither is it itself.
 *
 *   Jumlah Izin │ Total Hari │ Rata-rata (Hari) │ SOP (Hari) │ Selisih
 */
export function liesBetweenRates(column: FigureColumn, columns: readonly FigureColumn[]): boolean {
  if (!isDifference(column.words.at(-1) ?? "")) return false;
  const before = columns[columns.indexOf(column) - 1];
  return before !== undefined && !isShare(before.header) && !isAdditive(before.header);
}
