import { isRequest } from "../../layout/requests";
import { isTotal } from "../../layout/vocabulary";
import type { ColumnSum } from "./columns";
import type { SpanColumn } from "./monthRuns";

/** "baru" for "Jumlah Baru". */
export function requestIn(header: string): string | null {
  const name = header
    .toLowerCase()
    .replace(/^(jumlah|jml|total) /, "")
    .trim();
  return isRequest(name) ? name : null;
}

/**
 * The columns that add up what was asked for, where each month says that apart: those of their own month, or of all months.
 *
 *     Januari             │ Februari            │ Jumlah │ Jumlah       │ Jumlah
 *     Baru │ Perpanjangan │ Baru │ Perpanjangan │ Baru   │ Perpanjangan │ Seluruhnya
 */
export function wholesOf(spans: readonly SpanColumn[]): readonly ColumnSum[] {
  const counted = spans.filter(({ measure }) => isRequest(measure));
  const totals = spans.filter((column) => isWhole(column));
  if (new Set(counted.map(({ measure }) => measure)).size < 2) return [];
  if (counted.length + totals.length < spans.length) return [];
  return totals.flatMap((column) => {
    const own = counted.filter((other) => isOfSameTime(other, column));
    const isOfAll = column.span.kind === "total" && own.length === 0;
    const sources = isOfAll ? counted.filter(({ span }) => span.kind !== "total") : own;
    const isTold = isOfAll && totals.some((other) => other !== column);
    return sources.length < 2 || isTold ? [] : [{ column, sources }];
  });
}

/** "Jumlah" below a month, or over a column of its own. */
function isWhole({ measure, span }: SpanColumn): boolean {
  return isTotal(measure) || (measure === "" && span.kind === "total");
}

function isOfSameTime(one: SpanColumn, other: SpanColumn): boolean {
  return JSON.stringify(one.span) === JSON.stringify(other.span);
}
