import type { Line } from "../../layout/line";
import { readRole } from "./roles";

/**
 * True where the rows say what is counted, and say otherwise from row to row: no column of such a table adds up.
 *
 *                     │ PMA    │ PMDN
 *   Jumlah Proyek     │ 46     │ 31
 *   Investasi (Rp M)  │ 288,49 │ 332,94
 */
export function areMeasuredApart(lines: readonly Line[]): boolean {
  const figures = lines.filter(({ hasFigures }) => hasFigures);
  const roles = figures.flatMap(({ label }) => readRole(label) ?? []);
  return new Set(roles).size > 1 && roles.length * 2 > figures.length;
}
