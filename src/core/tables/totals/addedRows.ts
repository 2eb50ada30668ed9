import { isSum, type Line } from "../../layout/line";

/** Rows of items and of totals: what stands beside them, as averages, is not added up across. */
export function addedRows(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => line.hasFigures && (line.kind === "item" || isSum(line)));
}
