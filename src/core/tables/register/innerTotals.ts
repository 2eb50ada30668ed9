import { isSubTotal } from "../../layout/labels";
import { pageRole } from "../../layout/pageLabels";
import type { PermitRegister } from "./register";

/**
 * A row between the permits of a register that adds up some of them: those since the last such row, or all so far.
 *
 *    2 │ 503/002 │ 12/01/2024 │ Reklame │ 250.000
 *      │ Jumlah Januari       │         │ 350.000    own
 *      │ Dipindahkan          │         │ 350.000    so far, as "Pindahan" on the next page
 */
export interface InnerTotal {
  readonly row: number;
  readonly label: string;
  readonly reach: "own" | "soFar";
}

/** True for what stands only between rows of a list: the end of a page and its beginning, a sub-total. */
export function isAlwaysInner(label: string): boolean {
  return isSubTotal(label) || pageRole(label) !== null;
}

/** What the label of such a row says that it adds up. */
export function reachOf(label: string): InnerTotal["reach"] {
  const role = pageRole(label);
  return role === "toDate" || role === "before" || SO_FAR.test(label) ? "soFar" : "own";
}
const SO_FAR = /\bs ?[./]? ?d\b|\bsampai\b|kumulatif/i;

/** The rows of the permits that an inner total adds up. */
export function rowsAdded({ rows, innerTotals }: PermitRegister, total: InnerTotal): readonly number[] {
  const before = rows.filter(({ row }) => row < total.row).map(({ row }) => row);
  if (total.reach === "soFar") return before;
  const last = innerTotals.findLast(({ row, reach }) => row < total.row && reach === "own")?.row ?? -1;
  return before.filter((row) => row > last);
}
