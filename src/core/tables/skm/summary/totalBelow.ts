import { saysOnlyTotal } from "../../../layout/labels";
import type { Line } from "./summaryLines";

/**
 * The lines of a summary, where a plain "Jumlah" right below the weighted averages adds these up. It is no sum of answers:
 * that stands above all that is computed from it.
 *
 *   NRR x 0,111 │ 0,36 │ 0,41 │ …
 *   Jumlah      │ 3,36 │
 */
export function withTotalBelow(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => {
    const isBelow = lines[at - 1]?.role === "weighted" && line.role === "sum" && line.numbers.size <= 1;
    return isBelow && saysOnlyTotal(line.label) ? { ...line, role: "total" } : line;
  });
}
