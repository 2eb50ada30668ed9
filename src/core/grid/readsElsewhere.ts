import { referencesIn } from "./references";
import type { Sheet } from "./sheet";

const known = new WeakMap<Sheet, boolean>();

/** True where a formula of a sheet may read other sheets: what it shows may change with what is typed there. */
export function readsElsewhere(sheet: Sheet): boolean {
  const before = known.get(sheet);
  if (before !== undefined) return before;
  let reads = false;
  for (const { formula } of sheet.formulaCells()) {
    const { references, readsMore } = referencesIn(formula);
    reads = readsMore || references.some((one) => one.sheet !== null);
    if (reads) break;
  }
  known.set(sheet, reads);
  return reads;
}
