import { counted, numberEn } from "../counted";
import type { PaneTexts } from "./texts";

/** What stands in the pane, in English. */
export const pane: PaneTexts = {
  name: "Rekap PTSP",
  starting: "Connecting with Excel…",
  hitungIkm: "Compute IKM",
  check: "Check",
  chooseScope: "Choose what is checked",
  scopes: { workbook: "The whole workbook", sheet: "This sheet only" },
  more: "More",
  reading: "The answers are words or letters. Compare their numbers first:",
  confirmReading: "Right, use these numbers",
  hint:
    "Check reads the whole workbook and shows what is blank and what is wrong. Compute IKM fills the blank cells of " +
    "the survey table at once. Filled cells are replaced only if you agree.",
  tables: "Tables found",
  words: "Titles, sentences and captions",
  complete: "complete",
  fill: (count) => `Fill ${counted(count, "cell")}`,
  fills: (count) => `${counted(count, "blank cell")} will be filled in:`,
  preview: "Show what is filled in",
  see: (cell) => `Go to cell ${cell}`,
  fix: "Put right",
  fixOf: (cell) => `Put right ${cell}`,
  replaces: (count) => `${counted(count, "cell")} will be replaced:`,
  replace: (count) => `Replace ${counted(count, "cell")}`,
  keep: "Cancel",
  consequences: (count) => `Wrong because of it (${numberEn(count)})`,
  led: (count) => `Wrong because of another sheet; put right there (${numberEn(count)})`,
  candidates: "Cells that may be wrong:",
  notices: (count) => `Notices (${numberEn(count)})`,
  otherNotices: (count) => `Other notices (${numberEn(count)})`,
  noTables:
    "No table was recognised in this workbook, so no figures were checked. Known are answers to satisfaction surveys and " +
    "their results, permits, realised investment, tables with totals, registers of permits, lists of complaints and of " +
    "requests for data, and follow-up plans.",
  openSample: "Open the sample",
  sampleRefused: "This Excel does not open it by itself.",
  downloadSample: "Download the sample, then open it from Excel",
  hidden: "hidden sheet",
  bare: (sheets) => `No filled-in table was recognised on these sheets: ${sheets}. They were not checked.`,
  applied: (count) => (count === 0 ? "No cell was written." : `${counted(count, "cell")} written.`),
  undo: "Undo",
  dismiss: "Close the message",
  stages: {
    reading: "Reading the workbook …",
    checking: "Checking the tables …",
    writing: "Writing to the workbook …",
    undoing: "Putting back what was there …",
  },
  sheetOf: (sheet, sheets) => `Looking for tables … sheet ${numberEn(sheet)} of ${numberEn(sheets)}`,
  cancel: "Stop",
  notStopped: "Please wait until it is finished, so that nothing is left half done.",
  silent:
    "Excel has not answered for half a minute. If a cell is being typed in, press Enter or Esc in Excel. If you stop waiting, some cells may have been changed already; check again afterwards.",
  goOnWaiting: "Keep waiting",
  giveUp: "Stop waiting",
  excelWaits: "Excel has not answered yet. If a cell is being typed into, press Enter or Esc in Excel.",
  checkFirst: "Check again and retry.",
  checkNow: "Check now",
  checkedAnew: "The workbook has been checked again; see the new list.",
  stale: (sheets) => `${sheets || "The workbook"} changed after the check, so this list may be out of date.`,
  manual: "Excel is set to calculate manually; results may be out of date. Press F9 and check again.",
  tooOld: "This Excel is too old for Rekap PTSP. Update Excel (2021 or newer), or use Excel on the web.",
  fault: (detail) => `Rekap PTSP has failed (${detail}). Close this pane, open it again and retry.`,
  outsideExcel:
    "Rekap PTSP fills and checks a permit office's quarterly recaps inside Excel. Open Excel and choose Check Recap on the Home tab.",
  functionsMissing: "The PTSP functions could not be loaded. Check the network, then calculate again with Ctrl+Alt+F9.",
  officeMissing:
    "Rekap PTSP could not connect with Excel. Check the internet connection, then load this pane again. " +
    "If that does not help, ask your network staff to allow appsforoffice.microsoft.com.",
  reload: "Load again",
};
