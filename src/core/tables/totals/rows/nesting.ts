import type { FigureColumn } from "../../../layout/columns";
import { numberIn, type Reader } from "../../../relations/reader";
import type { Line } from "../../../layout/line";

/**
 * True where some lines may carry the sums of others, so that who adds up all of them counts twice:
 *
 *   5    Belanja          100          Belanja Operasi   60
 *   5.1  Belanja Operasi   60          Pegawai           40
 *   5.2  Belanja Modal     40          Barang            20
 */
export function mayNest(lines: readonly Line[], columns: readonly FigureColumn[], reader: Reader): boolean {
  const styles = new Set(lines.flatMap(({ numbering }) => numbering ?? []));
  if (
    styles.size > 1 ||
    (styles.has("decimal") && !areOfOneDepth(lines)) ||
    lines.some(({ label }) => MARKED.test(label))
  )
    return true;
  const rows = lines.map(({ row }) =>
    columns.map(({ column }) => numberIn(reader.stated({ row, column }))?.valueOf() ?? 0),
  );
  const onlyGrow = rows.every((row) => row.every((value) => value >= 0));
  return rows.some((_, at) => isSumOfNext(rows, at, 1, onlyGrow) || isSumOfNext(rows, at, -1, onlyGrow));
}

/** "2.18.02", "2.18.03": accounts of one depth stand beside each other. */
function areOfOneDepth(lines: readonly Line[]): boolean {
  const codes = lines.map(({ number }) => number.trim().replace(/\.$/, ""));
  return new Set(codes).size === codes.length && new Set(codes.map((code) => code.split(".").length)).size === 1;
}

/** "- Pegawai", "5.1 Belanja": what belongs below something else, or has others below it. */
const MARKED = /^([-–•*>]|\d+\.\d)/;
/** A line that carries others carries at most so many. */
const MOST = 40;
/** So many digits of it must agree; small counts come out alike by chance. */
const FEWEST_DIGITS = 2;

/** Where no figure is below zero sums `onlyGrow`: one that is more than the line never comes to it. */
function isSumOfNext(rows: readonly (readonly number[])[], at: number, direction: 1 | -1, onlyGrow: boolean): boolean {
  const own = rows[at] ?? [];
  const digits = own.reduce((so, value) => so + (value === 0 ? 0 : Math.log10(Math.abs(value)) + 1), 0);
  if (digits < FEWEST_DIGITS) return false;
  const sums = own.map(() => 0);
  for (let taken = 1; taken <= MOST; taken++) {
    const next = rows[at + direction * taken];
    if (!next) return false;
    let [isSum, isExceeded] = [true, false];
    for (let column = 0; column < own.length; column++) {
      const sum = (sums[column] ?? 0) + (next[column] ?? 0);
      const more = sum - (own[column] ?? 0);
      sums[column] = sum;
      isSum &&= Math.abs(more) < NOISE;
      isExceeded ||= more >= NOISE;
    }
    if (taken > 1 && isSum) return true;
    if (onlyGrow && isExceeded) return false;
  }
  return false;
}

const NOISE = 1e-6;
