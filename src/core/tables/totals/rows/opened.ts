import { withJumlah } from "../../../grid/withJumlah";
import type { FigureColumn } from "../../../layout/columns";
import { isOpening } from "../../../layout/flow";
import type { Line } from "../../../layout/line";
import type { Total } from "../../../sums/fit";

/**
 * A total of lines of which one tells what was there before: that is a part of it only where its figures say so. Of this
 * month, or before that of all so far, it is none as long as nothing says it: "s.d. bulan lalu" has counted it.
 *
 *   Saldo bulan lalu       500
 *   Terima UP             2500
 *   Jumlah bulan ini      2500
 *   Jumlah s.d. bulan ini 8500
 */
export function withoutOpening(
  total: Total,
  columns: readonly FigureColumn[],
  value: (line: Line, column: number) => number,
  isSoFar: boolean,
): readonly Total[] {
  const rest = total.parts.filter((part) => !opens(part));
  if (rest.length === total.parts.length) return [total];
  const opened = columns.filter(({ column }) => total.parts.some((part) => opens(part) && value(part, column) !== 0));
  const stated = opened.filter(({ column }) => value(total.line, column) !== 0);
  const areSumOf = (parts: readonly Line[]) =>
    stated.length > 0 &&
    stated.every(
      ({ column }) => parts.reduce((sum, part) => sum + value(part, column), 0) === value(total.line, column),
    );
  if (opened.length === 0 || areSumOf(total.parts)) return [total];
  if (areSumOf(rest)) return [{ ...total, parts: rest }];
  return isSoFar || OF_NOW.test(total.line.label.trim()) ? [] : [total];
}

/** "Jumlah s.d. Bulan Lalu": what is beside the lines and adds up what was before them. */
export function isSoFar({ label }: Line): boolean {
  return SO_FAR.test(withJumlah(label.trim().toLowerCase()));
}

const SO_FAR = /^(jumlah|total)\b.*(\bs ?[./]? ?d\b|sampai|kumulatif|akumulasi|lalu|sebelumnya)/;
const OF_NOW = /\bini( [:=])?$/i;

function opens({ label }: Line): boolean {
  return isOpening(label) || /^(sisa|saldo|stok|persediaan)\b/i.test(label);
}
