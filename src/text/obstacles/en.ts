import { counted } from "../counted";
import type { ObstacleTexts } from "./texts";

/** Why a cell was not written or not put back, and what Undo says, in English. */
export const obstacles: ObstacleTexts = {
  refused: {
    covered: (cell) => `${cell} was not filled because a merged cell covers it.`,
    protected: (cell) => `${cell} was not filled because its sheet is protected. Unprotect the sheet and try again.`,
    "shared-formula": (cell) => `${cell} was not changed because other cells share its formula.`,
    undecodable: (cell) =>
      `${cell} was not filled because its sheet holds letters that cannot be read in the file, and writing would lose ` +
      `them. Open the file in Excel and save it again.`,
    changed: (cell) => `${cell} was not changed because it has changed since the check.`,
    outdated: (cell) => `${cell} was not changed because figures it rests on have changed since the check.`,
    renamed: (cell) =>
      `${cell} was not changed because a sheet that its formula reads has been renamed or deleted since the check.`,
    filled: (cell) => `${cell} was not replaced because it holds something. Agree to the replacement first.`,
    gone: (cell) => `${cell} was not filled because its sheet has been deleted.`,
    stopped: (cell) => `${cell} is not filled yet because Excel stopped halfway. Fill again.`,
    together: (cell) => `${cell} was not changed either, because it is right only together with that.`,
    table: (cell) =>
      `${cell} was not replaced because it holds a formula in an Excel table, and Excel may copy a formula into the whole column. Convert the table to a range (Table Design › Convert to Range) and try again.`,
  },
  obstacles: {
    busy: () => "A cell is being edited. Press Enter or Esc in Excel and try again.",
    protected: () => "This sheet or workbook is protected. Unprotect it on the Review tab and try again.",
    "protected-sheets": (names) =>
      `These sheets are protected: ${names}. Unprotect them on the Review tab and try again.`,
    structure: () =>
      "The structure of this workbook is protected, so that no sheet can be added or deleted. Unprotect it under Review › Protect Workbook and try again.",
    "last-sheet": () =>
      "All other sheets are hidden, and Excel keeps one that is shown. Unhide a sheet with a right click on the sheet tabs and try again.",
    gone: () => "That sheet has been deleted. Check the workbook again.",
    outdated: () => "The cells that this follows from have changed since they were checked. Check again, then repeat.",
    hidden: () => "That sheet is hidden. Unhide it with a right click on the sheet tabs and try again.",
    "not-kept": () =>
      "The workbook has no room left for the old values that Undo needs, so nothing was written. " +
      "Forget the old values under Settings and try again.",
    "too-large": () =>
      "This is more than this Excel can handle at once. Remove sheets or columns that are not needed and try again.",
    "too-old": () => "This Excel lacks what is needed. Update Excel, or use Excel on the web.",
    "not-now": () =>
      "Excel cannot do this just now. Finish what is being typed, close any open dialog box and try again.",
    elsewhere: () => "Another workbook is in front. Click this workbook and try again.",
    again: () => "Excel ended this because it was busy or the connection broke. Wait a moment and try again.",
    denied: () =>
      "Excel gives no access to this workbook. Click Enable Editing if it is offered, choose a sensitivity label if one is asked for, and try again. If that does not help, ask your IT staff to allow Office add-ins in the antivirus program.",
    "signed-out": () => "You are not signed in to Office. Sign in under File › Account and try again.",
    filtered: () => "A filter on that sheet is in the way. Clear it on the Data tab and try again.",
    pivot: () => "That cell is part of a pivot table, which cannot be filled. Move the pivot table and try again.",
    "too-long": () => "The formula is too long for Excel. Split the table and try again.",
    memory: () => "The computer has run out of memory. Close other workbooks and programs and try again.",
    restart: () => "Excel has to be started anew. Save the workbook, close Excel, open it again and retry.",
    cancelled: () => "Stopped; nothing was changed.",
    unsure: () =>
      "Excel has not answered while writing; some cells may have changed, or may yet change. Check again, or undo.",
    failed: (detail) =>
      `Excel could not do this${detail && ` (${detail})`}. Click this workbook and try again. If it fails again, save it, open it anew and retry.`,
  },
  undo: {
    restored: (count) =>
      count === 0 ? "No cell was put back." : `${counted(count, "cell")} put back to what was there before.`,
    left: {
      changed: (cells) => `These cells were left, as they have been changed since: ${cells}.`,
      gone: (cells) => `These cells were left, as their sheet is not to be found any more: ${cells}.`,
      lost: (cells) => `These cells were left, as their row or column is not to be found any more: ${cells}.`,
      unsure: (cells) =>
        `These cells were left, as it is not certain where they are now; rows may have been inserted, deleted or ` +
        `sorted: ${cells}. Look at them.`,
      protected: (cells) => `These cells wait, as their sheet is protected: ${cells}. Unprotect it and undo again.`,
      stopped: (cells) => `These cells wait, as Excel stopped halfway: ${cells}. Undo again.`,
      table: (cells) =>
        `These cells were left, as they are in an Excel table now, which may copy a formula into the whole column: ${cells}.`,
    },
    nothing: "There is nothing to undo.",
    others:
      "The last step was not made in this pane: it was made before the pane was opened, or by somebody else. " +
      "Undo it too?",
    othersYes: "Yes, undo it",
    deletedSheet: "(deleted sheet)",
  },
};
