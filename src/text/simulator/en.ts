import { counted } from "../counted";
import type { SimulatorTexts } from "./texts";

export const en: SimulatorTexts = {
  title: "Rekap PTSP simulator",
  purpose: "For trying and developing, not a replacement for Excel. Files are read in this browser and sent nowhere.",
  open: "Open a file …",
  save: "Save a copy",
  insertRow: "Insert a row",
  showPane: "Check Recap",
  hitungIkm: "Compute IKM",
  closePane: "Close the pane",
  sheet: "Worksheet",
  pane: "Rekap PTSP pane",
  opening: "Opening the workbook …",
  sampleMissing: "The sample could not be loaded. Open a file of your own, or load this page again.",
  discard: "The changes in this workbook are not saved and will be lost. Open another file?",
  dropHere: "Drop an .xlsx file here to open it",
  opened: (file) => `${file} opened.`,
  saved: (file, cells) =>
    cells === 0
      ? `${file} saved to the download folder; it is the same as the original.`
      : `${file} saved to the download folder with ${counted(cells, "changed cell")}.`,
  moreRefused: (cells) => `${counted(cells, "more cell was", "more cells were")} not saved either.`,
  notSaved: {
    renamed: (sheet) => `The new name of sheet "${sheet}" was not saved; in the file it is still "${sheet}".`,
    removed: (sheet) => `Sheet "${sheet}" is still in the file; its removal was not saved.`,
    added: (sheet) => `The new sheet "${sheet}" was not saved.`,
    formats: (sheet) => `Changed cell formats on sheet "${sheet}" were not saved.`,
    layout: (sheet) => `Changed rows, columns or merged cells on sheet "${sheet}" were not saved.`,
    page: (sheet) => `How sheet "${sheet}" is to be printed was not saved.`,
    charts: (sheet) => `Charts on sheet "${sheet}" were not saved; the simulator writes no charts into files.`,
  },
  charts: "Charts made by the add-in",
  chartOn: (sheet) => `sheet ${sheet}`,
  formulaError: (cell, code) => `${cell} shows ${code}:`,
  commandFailed: (detail) => `The command could not be run (${detail}). Load this page again.`,
  faults: {
    menu: "Faults",
    lasting: "As long as ticked",
    once: "Once",
    names: {
      protected: "The open sheet is protected",
      cellEdit: "A cell is being edited",
      smallLimits: "Messages of 20 kB at most instead of 5 MB",
      filtered: "A filter hides every other row; what is written at once slips into the visible ones",
      renamed: "The sheet is renamed before the next request",
      removed: "The sheet is deleted before the next request",
      foreignEdit: "Somebody else fills the selected cell before the next write",
      failure: "The next request fails",
    },
    surroundings: {
      isOld: "Old Excel (ExcelApi 1.14)",
      isPaneWithheld: "Excel opens no pane for the button Compute IKM",
      isNeverReady: "Excel does not answer when the pane starts",
    },
    waiting: "waiting",
    happened: (fault) => `Fault: ${fault}.`,
  },
  view: {
    menu: "View",
    language: "Language",
    languages: { id: "Bahasa Indonesia", en: "English" },
    theme: "Theme of the pane",
    themes: { light: "Light", dark: "Dark", contrast: "High contrast" },
  },
};
