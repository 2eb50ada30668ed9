import type { TrialTexts } from "./texts";

export const en: TrialTexts = {
  title: "Trial in Excel",
  purpose:
    "This page tries how this Excel answers an add-in. Use a new, blank workbook. Each trial makes one sheet, which is deleted at once; other sheets are neither read nor changed. Nothing is sent: you copy the result yourself.",
  start: "Start the trial",
  progress: (done, all) => `${done} of ${all} trials done. Please do not type in Excel.`,
  done: (documented, supposed) =>
    `Done: ${documented.agreeing} of ${documented.asked} trials went as the documents say. ` +
    `Of those that no document answers, ${supposed.agreeing} of ${supposed.asked} went as supposed.`,
  left: (sheets) => `This could not be deleted, and is for you to delete: ${sheets}.`,
  failed: (detail) => `The trial cannot go on (${detail}).`,
  result: "Result",
  copy: "Copy the result",
  copied: "The result is copied. Paste it into a file or a message to the developers.",
  copyYourself: "The result is selected. Press Ctrl+C (on a Mac ⌘C) to copy it.",
  undo: "Try Undo",
  undoPurpose:
    "What Ctrl+Z does can be seen only together with you: you are asked a few times to type and to press Ctrl+Z.",
  undoPrompts: {
    type: (sheet) => `On the sheet "${sheet}", type 7 into cell A1, press Enter, then choose Go on.`,
    undo: (sheet) => `Click any cell of the sheet "${sheet}", press Ctrl+Z (on a Mac ⌘Z) once, then choose Go on.`,
    undoAgain: () => "Press Ctrl+Z (on a Mac ⌘Z) once more on that sheet, then choose Go on.",
  },
  goOn: "Go on",
};
