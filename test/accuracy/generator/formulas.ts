import type { Formulas } from "./matrix";
import type { Random } from "./random";

/** Most offices type their totals; in the others Excel computes all of them, or some. */
export function someFormulas(random: Random): Formulas {
  return random.weighted<Formulas>([
    ["typed", 80],
    ["all formulas", 8],
    ["row totals are formulas", 6],
    ["total rows are formulas", 6],
  ]);
}
