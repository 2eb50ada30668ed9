import { counted } from "../counted";
import type { CopyTexts } from "./texts";

/** What is said of copies of sheets that stayed when they were taken back, in English. */
export const copies: CopyTexts = {
  asks: (names) => `Delete ${names}, too? What is written there cannot be brought back.`,
  agree: (sheets) => `Delete ${counted(sheets, "sheet")}`,
  removed: (names) => `Deleted: ${names}.`,
  stay: (names) => `Not deleted, because formulas on other sheets read them: ${names}.`,
};
