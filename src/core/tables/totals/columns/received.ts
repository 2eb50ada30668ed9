import { bannerOf } from "../../../layout/banner";
import type { FigureColumn } from "../../../layout/columns";
import { isAdded, isDone, isIncome, isOpening, isPending, isReceived } from "../../../layout/flow";
import { isPlainTotal } from "../../../layout/labels";
import { isTotal } from "../../../layout/vocabulary";
import type { ColumnTotal } from "./namedColumns";

/** What came in is, under the same banner, what came of it: "Masuk │ Terbit │ Ditolak │ Proses". */
export function receivedTotals(columns: readonly FigureColumn[]): readonly ColumnTotal[] {
  return columns
    .filter((column) => isReceived(lowest(column)))
    .map((column) => {
      const parts = beside(columns, column).filter(isOutcome);
      return { column, parts, mayBeFilled: isAllThatCame(column, parts, columns) };
    });
}

/** What was there and what came in is "Jumlah" behind them: "Sisa Bulan Lalu │ Masuk │ Jumlah │ Terbit │ Sisa". */
export function openedTotals(columns: readonly FigureColumn[]): readonly ColumnTotal[] {
  let last = -1;
  return columns.flatMap((column, at): readonly ColumnTotal[] => {
    const opening = last;
    if (isOpening(lowest(column))) last = at;
    const [first, ...added] = opening >= 0 && isAll(lowest(column)) ? columns.slice(opening, at) : [];
    if (!first || added.length === 0 || !added.every((other) => isAdded(lowest(other)))) return [];
    return [{ column, parts: [first, ...added], mayBeFilled: true }];
  });
}

const BURDEN = /^(jumlah|jml\.?|total) (beban( kerja)?|yang (harus|akan) (diproses|diselesaikan))$/i;

/** "Jumlah", "Jumlah Permohonan", "Jumlah Beban". */
function isAll(words: string): boolean {
  return isPlainTotal(words) || (isTotal(words) && isReceived(words)) || BURDEN.test(words);
}

/** True where some is done, the rest is waited for, and none of it is of before. */
function isAllThatCame(
  column: FigureColumn,
  parts: readonly FigureColumn[],
  columns: readonly FigureColumn[],
): boolean {
  const areAll = parts.some((part) => isDone(lowest(part))) && parts.some((part) => isPending(lowest(part)));
  return isIncome(lowest(column)) && areAll && !columns.some((other) => isOpening(lowest(other)));
}

function isOutcome(column: FigureColumn): boolean {
  return isDone(lowest(column)) || isPending(lowest(column));
}

function beside(columns: readonly FigureColumn[], column: FigureColumn): readonly FigureColumn[] {
  return columns.filter((other) => bannerOf(other) === bannerOf(column));
}

function lowest({ words }: FigureColumn): string {
  return words.at(-1) ?? "";
}
