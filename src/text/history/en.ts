import { counted } from "../counted";
import { dayEn } from "../days";
import type { HistoryTexts } from "./texts";

/** What is said of the steps that were done, in English. */
export const history: HistoryTexts = {
  heading: "What was done",
  show: (steps) => `Show ${counted(steps, "step")}`,
  none: "There is no step yet that can be undone.",
  when: (day, time) => `${dayEn(day)} at ${time}`,
  cells: (sheet, count, cells) => `${sheet}: ${counted(count, "cell")} written (${cells})`,
  more: (sheets, cells) => `${counted(sheets, "other sheet")}: ${counted(cells, "cell")}`,
  chartMade: (title, sheet) => `Chart “${title}” made on the sheet ${sheet}`,
  chartUpdated: (title, sheet) => `Chart “${title}” updated on the sheet ${sheet}`,
  sheetAdded: (sheet) => `Sheet ${sheet} added`,
  undo: "Undo this step",
  undoOf: (when, what) => `Undo this step, ${when}: ${what}`,
  waits: (steps) => `Waits: ${counted(steps, "later step")} changed the same place again. Undo that first.`,
  others: "by another pane, or by this one before it was closed",
  othersAsk: "Another pane has made this step, or this one before it was closed. Undo it all the same?",
  othersYes: "Yes, undo it",
};
