import { oncePerObject } from "./oncePerObject";
import { referencesIn } from "./references";
import type { Sheet } from "./sheet";

/** True where a formula of a sheet may read other sheets: what it shows may change with what is typed there. */
export const readsElsewhere = oncePerObject((sheet: Sheet): boolean => {
  for (const { formula } of sheet.formulaCells()) {
    const { references, readsMore } = referencesIn(formula);
    if (readsMore || references.some((one) => one.sheet !== null)) return true;
  }
  return false;
});
