import { counted } from "../counted";
import type { CopyTexts } from "./texts";

/** What is said of copies of sheets that stayed when they were taken back, in English. */
export const copies: CopyTexts = {
  asks: (sheets) =>
    sheets === 1
      ? "Delete that sheet, too? What is on it cannot be brought back."
      : `Delete these ${counted(sheets, "sheet")}, too? What is on them cannot be brought back.`,
  agree: (sheets) => `Delete ${counted(sheets, "sheet")}`,
  removed: (names) => `Deleted: ${names}.`,
  stay: (names) => `Not deleted, because formulas on other sheets read them: ${names}.`,
};
