import type { Line } from "../../layout/line";
import type { Total } from "../../sums/fit";

/** Rows of items and of believed totals: what stands beside them, as averages, is not added up across. */
export function addedRows({
  lines,
  rowTotals,
}: {
  readonly lines: readonly Line[];
  readonly rowTotals: readonly Total[];
}): readonly Line[] {
  const sums = new Set(rowTotals.map(({ line }) => line));
  return lines.filter((line) => line.hasFigures && (line.kind === "item" || sums.has(line)));
}
