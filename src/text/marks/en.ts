import { counted } from "../counted";
import type { MarkTexts } from "./texts";

/** What is said of marking cells, in English. */
export const marks: MarkTexts = {
  heading: "Marks on the sheet",
  mark: (cells) => `Mark on the sheet (${counted(cells, "cell")})`,
  markOf: (cells, table) => `Mark on the sheet (${counted(cells, "cell")}) of ${table}`,
  about:
    "Cells that are wrong become pink, those to look at yellow. What filled them before comes back when marks are removed, or a check finds them right.",
  unmark: "Remove all marks",
  marked: (cells) => (cells === 0 ? "No cell was marked." : `${counted(cells, "cell")} marked.`),
  left: (cells) => `${counted(cells, "cell")} not marked: marked already, changed since the check, or with a pattern.`,
  locked: (cells) =>
    `${counted(cells, "cell")} not marked because the sheet is protected. Unprotect the sheet and try again.`,
  stillMarked: (cells) =>
    `These cells are still marked, as their sheet is protected: ${cells}. Unprotect it and try again.`,
  unmarked: (cells) => `Marks removed from ${counted(cells, "cell")}.`,
  did: (sheet, count, cells) => `${sheet}: ${counted(count, "cell")} marked (${cells})`,
};
