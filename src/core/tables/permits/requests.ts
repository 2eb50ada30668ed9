import { withJumlah } from "../../grid/withJumlah";
import { splitOf } from "../../layout/requests";
import { isTotal } from "../../layout/vocabulary";
import type { ColumnSum } from "./columns";
import type { SpanColumn } from "./monthRuns";

/** "baru" for "Jumlah Baru", "p" for "Jumlah P". */
export function requestIn(header: string): string | null {
  const name = withJumlah(header.toLowerCase())
    .replace(/^(jumlah|total) /, "")
    .trim();
  return splitOf(name) === null ? null : name;
}

/**
 * The columns that add up what was asked for, or who or how people came, where each month says that apart: those of their own month, or of all months.
 *
 *     Januari             │ Februari            │ Jumlah │ Jumlah       │ Jumlah
 *     Baru │ Perpanjangan │ Baru │ Perpanjangan │ Baru   │ Perpanjangan │ Seluruhnya
 */
export function wholesOf(spans: readonly SpanColumn[]): readonly ColumnSum[] {
  const counted = spans.filter(({ measure }) => measure !== "" && splitOf(measure) !== null);
  if (new Set(counted.map(({ measure }) => measure)).size < 2) return [];
  const totals = spans.filter((column) => isWhole(column));
  if (new Set(counted.map(({ measure }) => splitOf(measure))).size > 1) return [];
  if (counted.length + totals.length < spans.length) return [];
  return totals.flatMap((column) => {
    const own = counted.filter((other) => isOfSameTime(other, column));
    const isOfAll = column.span.kind === "total" && own.length === 0;
    const sources = isOfAll ? addedByAll(column) : own;
    return sources.length < 2 ? [] : [{ column, sources }];
  });

  /** Each month by its own "Jumlah" where it has one, else what is counted in it. */
  function addedByAll(column: SpanColumn): readonly SpanColumn[] {
    const others = totals.filter((other) => other !== column);
    const parts = counted.filter(({ span }) => span.kind !== "total");
    if (others.length === 0) return parts;
    const haveOwn = parts.every((part) => others.some((other) => isOfSameTime(part, other)));
    return haveOwn && others.every(({ span }) => span.kind !== "total") ? others : [];
  }
}

/** "Jumlah" below a month, or over a column of its own. */
function isWhole({ measure, span }: SpanColumn): boolean {
  return isTotal(measure) || (measure === "" && span.kind === "total");
}

function isOfSameTime(one: SpanColumn, other: SpanColumn): boolean {
  return JSON.stringify(one.span) === JSON.stringify(other.span);
}
