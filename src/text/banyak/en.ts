import { counted, numberEn } from "../counted";
import type { BanyakTexts } from "./texts";

/** What the page for many workbooks says, in English. */
export const banyak: BanyakTexts = {
  title: "Check many workbooks",
  lead: "For a province, or whoever gets recaps from many offices: all files are checked at once, held against each other and added up.",
  stays: "Nothing is sent. Files are read in this browser alone, and not changed.",
  otherLanguage: "Bahasa Indonesia",
  dropHere: "Drop .xlsx files or a folder here, or",
  chooseFiles: "Choose files…",
  chooseFolder: "Choose a folder…",
  nothingChosen: "There is no .xlsx file in there.",
  progress: (done, of) => `${numberEn(done)} of ${counted(of, "file")} checked`,
  cancel: "Stop",
  stopped: (done, of) => `Stopped: ${numberEn(done)} of ${counted(of, "file")} had been checked.`,
  done: (files) => `Done: ${counted(files, "file")} checked.`,
  results: "Results",
  download: "Download the results as a workbook",
  fileName: "check-results.xlsx",
  print: "Print",
  files: "Each file, the worst first",
  failed: (file) =>
    `${file} cannot be checked in this browser, perhaps because it is too large. Open it in Excel and check it in the pane.`,
  differing: "What differs between files",
  agree: "Nothing differs.",
  together: "All files together",
  tables: "Tables that were checked",
  noFindings: "Nothing was found.",
  more: (count) => `${counted(count, "more finding", "more findings")} in the workbook of results.`,
  states: { unusable: "Cannot be read", wrong: "Something is wrong", look: "Worth a look", fine: "Fine" },
  help: "Help",
};
