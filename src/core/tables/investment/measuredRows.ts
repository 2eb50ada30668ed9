import type { Line } from "../../layout/line";
import { readRole, type Role } from "./roles";

/**
 * True where the rows say what is counted, and say otherwise from row to row: no column of such a table adds up.
 *
 *                     │ PMA    │ PMDN
 *   Jumlah Proyek     │ 46     │ 31
 *   Investasi (Rp M)  │ 288,49 │ 332,94
 */
export function areMeasuredApart(lines: readonly Line[]): boolean {
  const roles = new Set<Role>();
  let [named, all] = [0, 0];
  for (const { label, hasFigures } of lines) {
    if (!hasFigures) continue;
    all++;
    const role = readRole(label);
    if (role === null) continue;
    named++;
    roles.add(role);
  }
  return roles.size > 1 && named * 2 > all;
}
