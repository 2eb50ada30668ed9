import { numberEn } from "../counted";
import { dayEn } from "../days";
import type { ProofTexts } from "./texts";

/** What stands on a sheet of proof, in English. */
export const proof: ProofTexts = {
  sheet: "Check Results",
  sheetOfFindings: "All Findings",
  make: "Make a sheet with the results",
  hint: "Written on a sheet of its own, ready to be printed on A4, and brought up to date when made again.",
  made: (sheet) => `The results are on a new sheet: ${sheet}. Print it with File › Print.`,
  updated: (sheet) => `Sheet ${sheet} now has the results of this check.`,
  notUpdated: (sheet) => `Sheet ${sheet} was not brought up to date; it stays as it was.`,
  changed: (sheet) =>
    `Somebody has changed sheet ${sheet} since it was made, so it is left. The results can go on a new sheet.`,
  makeNew: "Make a new sheet",
  nothing: "There is nothing yet to prove: this workbook holds no table that is known.",
  noTables: "No table was recognised in this workbook.",
  title: "RESULTS OF THE CHECK",
  facts: {
    checked: "Checked",
    workbook: "Workbook",
    checker: "Checked with",
    found: "Found",
    decided: "Decisions",
    unread: "Not read",
    mark: "Mark of this sheet",
  },
  moment: (day, time) => `${dayEn(day)} at ${time}`,
  unnamed: "(not saved yet)",
  standing: (open, left) => `${numberEn(open)} open, ${numberEn(left)} left with a reason`,
  columns: {
    number: "No.",
    file: "File",
    severity: "Severity",
    place: "Place",
    says: "What is said",
    actual: "Stated/before",
    expected: "Expected/after",
    decision: "Decision",
  },
  sections: {
    tables: "TABLES THAT WERE CHECKED",
    findings: "FINDINGS",
    fixed: "PUT RIGHT WITH REKAP PTSP",
    filled: "FILLED WITH REKAP PTSP",
  },
  none: "None.",
  open: "Open",
  note: "A notice only",
  follows: (cell) => `Follows ${cell}`,
  fixed: "Put right",
  filled: "Filled",
  written: (file) => `The results of the check are in ${file}.`,
  since: (done) => `${done}; holds something else by now`,
};
