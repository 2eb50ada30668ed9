import type { Area } from "../grid/area";
import { referencesIn } from "../grid/references";

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const AREAS = `${CELL}(?::${CELL})?(?:,${CELL}(?::${CELL})?)*`;
const TERM = String.raw`(?:SUM\(${AREAS}\)|${CELL})`;
const SUM = new RegExp(String.raw`^=\+?${TERM}(?:\+${TERM})*$`, "i");
const MEAN = new RegExp(String.raw`^=\+?AVERAGE\(${AREAS}\)$`, "i");

/**
 * What a formula reads that is nothing but a sum, or a mean, of cells of its sheet: =SUM(C4:C8,C10), =C4+C5, =AVERAGE(C4:C8).
 * Null for any other. SUBTOTAL is one: it passes over what other subtotals have in them.
 */
export function readBy(formula: string, by: "sum" | "mean"): readonly Area[] | null {
  const bare = formula.replace(/\s/g, "");
  return (by === "sum" ? SUM : MEAN).test(bare) ? referencesIn(bare).references.map(({ area }) => area) : null;
}
