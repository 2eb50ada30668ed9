import { counted, listed, numberEn } from "./counted";
import { investment } from "./investment/en";
import { permits } from "./permits/en";
import { register } from "./register/en";
import { skm } from "./skm/en";
import type { Texts } from "./texts";
import { words } from "./words/en";

/** More cells than this are counted, not named. */
const MOST_NAMED = 3;

/** English, beside the Indonesian; the terms of the field stay Indonesian, as the reports use them. */
export const en: Texts = {
  decimalMark: ".",
  groupMark: ",",
  nothing: "blank",
  figures: {
    ...permits.figures,
    ...investment.figures,
    "permits-register": (subject) => subject,
    ...skm.figures,
  },
  messages: {
    ...skm.messages,
    ...words,
    ...register,
    ...permits.messages,
    ...investment.messages,
    "wrong-figure": ({ figure, actual, expected, working, evidence }, say) =>
      `${say.figure(figure)} says ${say.shown(actual)}, but should be ${say.shown(expected)} (${say.working(working)}).` +
      (evidence ? ` ${say.message(evidence)}` : "") +
      " Replace it with the right value.",
    "follows-wrong-figure": ({ figure, actual, expected, causes }, say) =>
      `${say.figure(figure)} says ${say.shown(actual)}, but should be ${say.shown(expected)}: ` +
      `it follows from ${listed(causes.map(say.cell), "and")}.`,
    "blank-figure": ({ figure, expected, working }, say) =>
      `${say.figure(figure)} is still blank; it is ${say.shown(expected)} (${say.working(working)}). Fill it before sending.`,
    "wrong-entry": ({ figure, actual, expected, explains, others }, say) =>
      `${say.figure(figure)} ${actual === null ? "is blank" : `says ${say.shown(actual)}`}; ` +
      `for ${totals(explains.map(say.cell))} to agree it has to be ${say.shown(expected)}.` +
      (others.length === 0
        ? " Compare it with its source, then replace it."
        : ` ${say.message({ key: "other-cells", others })}`),
    "other-cells": ({ others }, say) =>
      `It may also be ${others
        .slice(0, MOST_NAMED)
        .map((other) => `${say.cell(other.cell)} (${say.shown(other.expected)})`)
        .join(", ")}` +
      (others.length > MOST_NAMED
        ? ` or ${others.length - MOST_NAMED === 1 ? "one more cell" : `one of ${numberEn(others.length - MOST_NAMED)} more cells`}`
        : "") +
      " that is wrong; compare with the source.",
    "too-much-wrong": ({ cells }, say) =>
      `Too much disagrees to tell which cell is the cause; the totals that do not add up: ${cells.map(say.cell).join(", ")}.`,
    "impossible-result": ({ figure, result, least, most }, say) =>
      `${say.figure(figure)} comes to ${say.shown(result)}, but such a figure ` +
      (most === null
        ? "is a whole number, not below zero"
        : `lies between ${say.shown(least)} and ${say.shown(most)}`) +
      ". It is not filled in; check the row's label and the figures behind it.",
    "label-differs": ({ figure, label, factor, labelled, computed }, say) =>
      `By the words "${label}" (${factor}) ${say.figure(figure)} is ${say.shown(labelled)}, by the table's own computation ` +
      `${say.shown(computed)}. It is not filled in; make the words and the computation agree.`,
    "read-in-two-ways": ({ figure, area, other }, say) =>
      `This cell is the place of ${say.figure(figure)}, but ` +
      (other ? `also of ${say.figure(other)} in the table ${area}` : `counts as a figure of the table ${area}`) +
      ". It is not filled in; keep the two tables apart.",
    "numbers-as-text": ({ first, last, count }, say) =>
      `${count === 1 ? "1 number is" : `${numberEn(count)} numbers are`} stored as text (${first === last ? say.cell(first) : `${say.cell(first)} to ${say.cell(last)}`}) ` +
      (count === 1
        ? "and SUM passes over it. Convert it to a number."
        : "and SUM passes over them. Convert them to numbers."),
    "ambiguous-number": ({ text, grouped, decimal }, say) =>
      `"${text}" can mean ${say.number(grouped)} or ${say.number(decimal)}. Write it again as a number.`,
  },
  severities: { error: "Wrong", warning: "To be looked at", info: "Notice" },
  counts: {
    errors: (count) => `${numberEn(count)} wrong`,
    consequences: (count) => `${numberEn(count)} wrong in consequence`,
    warnings: (count) => `${numberEn(count)} to be looked at`,
    blanks: (count) => counted(count, "blank cell"),
    notices: (count) => counted(count, "notice"),
  },
  nothingFound: "nothing found",
  tableKinds: {
    "investment-pma": "Foreign investment (PMA)",
    "investment-pmdn": "Domestic investment (PMDN)",
    "permit-register": "Register of permits",
    permits: "Permits per month",
    "skm-respondents": "Satisfaction survey: answers per respondent",
  },
  sum: (area) => `sum of ${area}`,
  mean: (area) => `mean of ${area}`,
  count: (area) => `count of numbers in ${area}`,
  copy: (area) => `same as ${area}`,
  registerRows: (count, sheet) => `${counted(count, "row")} on the sheet ${sheet}`,
  problems: {
    "not-found": (file) => `The file ${file} was not found. Check its name and folder.`,
    "not-readable": (file) =>
      `The file ${file} cannot be opened. Check its permissions, or close it in other programs.`,
    "is-folder": (file) => `${file} is a folder. Name an .xlsx file in it.`,
    damaged: (file) => `The file ${file} is damaged and cannot be read. Open it in Excel and save it again as .xlsx.`,
    truncated: (file) =>
      `The file ${file} is damaged and cannot be read. Its end is missing, as after a broken download: download or copy ` +
      `it again.`,
    "bytes-before": (file) =>
      `The file ${file} is damaged and cannot be read. Other data stands before the workbook: download it again, or ` +
      `tell who runs the system that made it.`,
    encrypted: (file) => `The file ${file} is locked with a password. Save a copy without a password and try again.`,
    "old-xls": (file) => `The file ${file} is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.`,
    xlsb: (file) =>
      `The file ${file} is not an .xlsx workbook. It is a binary workbook (.xlsb): open it in Excel and save it as .xlsx.`,
    ods: (file) =>
      `The file ${file} is not an .xlsx workbook. It is an OpenDocument spreadsheet (.ods): open it in LibreOffice or Excel and save it as .xlsx.`,
    "web-page": (file) =>
      `The file ${file} is not an .xlsx workbook. It is a web page (HTML): open it in Excel and save it as .xlsx.`,
    "old-xml": (file) =>
      `The file ${file} is not an .xlsx workbook. It is XML of Excel 2003: open it in Excel and save it as .xlsx.`,
    text: (file) =>
      `The file ${file} is not an .xlsx workbook. It is plain text, such as CSV: open it in Excel and save it as .xlsx.`,
    "other-format": (file) =>
      `The file ${file} is not an .xlsx workbook. It is a document, a picture or something else: choose an .xlsx file.`,
    "empty-file": (file) => `The file ${file} is empty (0 bytes). Copy the original again.`,
    "too-large": (file) => `The file ${file} is too large to be read safely. Remove sheets that are not needed.`,
    "same-file": (file) => `The result must not overwrite the original ${file}. Name another file.`,
    "not-writable": (file) =>
      `The file ${file} cannot be written. Check the folder's permissions, or close it in Excel.`,
  },
  pane: {
    name: "Rekap PTSP",
    starting: "Connecting with Excel…",
    hitungIkm: "Compute IKM",
    check: "Check",
    checkAgain: "Check again",
    hint:
      "Check reads the whole workbook and shows what is blank and what is wrong. Compute IKM fills the blank cells of " +
      "the survey table at once. Filled cells are replaced only if you agree.",
    tables: "Tables found",
    words: "Titles and captions",
    complete: "complete",
    fill: (count) => `Fill ${counted(count, "cell")}`,
    preview: "Show what is filled in",
    see: (cell) => `Go to cell ${cell}`,
    fix: "Put right",
    fixOf: (cell) => `Put right ${cell}`,
    replaces: (count) => `${counted(count, "cell")} will be replaced:`,
    replace: (count) => `Replace ${counted(count, "cell")}`,
    keep: "Cancel",
    consequences: (count) => `Wrong because of it (${numberEn(count)})`,
    candidates: "Cells that may be wrong:",
    notices: (count) => `Notices (${numberEn(count)})`,
    otherNotices: (count) => `Other notices (${numberEn(count)})`,
    noTables:
      "No table was recognised in this workbook, so nothing was checked. Known are answers to satisfaction surveys, " +
      "permits per month, realised investment and registers of permits.",
    hidden: "hidden sheet",
    bare: (sheets) => `No table was recognised on these sheets: ${sheets}. They were not checked.`,
    applied: (count) => (count === 0 ? "No cell was written." : `${counted(count, "cell")} written.`),
    undo: "Undo",
    dismiss: "Close the message",
    stages: {
      reading: "Reading the workbook …",
      checking: "Checking the tables …",
      writing: "Writing to the workbook …",
      undoing: "Putting back what was there …",
    },
    cancel: "Stop",
    notStopped: "Please wait until it is finished, so that nothing is left half done.",
    silent:
      "Excel has not answered for half a minute. If a cell is being typed in, press Enter or Esc in Excel. If you stop waiting, some cells may have been changed already; check again afterwards.",
    goOnWaiting: "Keep waiting",
    giveUp: "Stop waiting",
    excelWaits: "Excel has not answered yet. If a cell is being typed into, press Enter or Esc in Excel.",
    summary: (tables, found) => `${counted(tables, "table")}: ${found}.`,
    checkFirst: "Check again and retry.",
    checkNow: "Check now",
    checkedAnew: "The workbook has been checked again; see the new list.",
    stale: (sheets) => `${sheets || "The workbook"} changed after the check, so this list may be out of date.`,
    manual: "Excel is set to calculate manually; results may be out of date. Press F9 and check again.",
    tooOld: "This Excel is too old for Rekap PTSP. Update Excel (2021 or newer), or use Excel on the web.",
    fault: (detail) => `Rekap PTSP has failed (${detail}). Close this pane, open it again and retry.`,
    outsideExcel:
      "Rekap PTSP fills and checks a permit office's quarterly recaps inside Excel. Open Excel and choose Check Recap on the Home tab.",
    officeMissing:
      "Rekap PTSP could not connect with Excel. Check the internet connection, then load this pane again. " +
      "If that does not help, ask your network staff to allow appsforoffice.microsoft.com.",
    reload: "Load again",
  },
  settings: {
    title: "Settings",
    language: "Language (bahasa)",
    asOffice: "As Office",
    languages: { id: "Bahasa Indonesia", en: "English" },
    journal: "Old values for Undo",
    noSteps: "No old values are kept in this workbook.",
    steps: (count) =>
      `The old values of ${counted(count, "step")} are kept in this workbook, and travel with its file.`,
    forget: "Forget old values",
    forgetAsk: "Once forgotten, these steps can no longer be undone.",
    forgetYes: "Yes, forget them",
    forgotten: "The old values are no longer kept. Save the workbook so that its file is clean too.",
  },
  cli: {
    checkUsage: "Usage: npm run check -- [--json] [--relations] [--lang id|en] FILE.xlsx…",
    fillUsage: "Usage: npm run fill -- IN.xlsx OUT.xlsx [--json] [--lang id|en]",
    unknownOption: (option) => `Unknown option ${option}.`,
    table: (kind, sheet, range) => `${kind} (sheet "${sheet}", ${range})`,
    noTables: "No table was recognised in this workbook.",
    nothingFound: "Nothing found.",
    consequences: (count) => `follow from it (${numberEn(count)}):`,
    blanks: (count, values) =>
      count === 1
        ? `1 cell is still blank; it is ${values}. Fill it before sending.`
        : `${numberEn(count)} cells are still blank; they are ${values}. Fill them before sending.`,
    filled: (count, out) => `${counted(count, "cell")} filled. The result is in ${out}; the original was not changed.`,
    nothingToFill: (out) => `There are no blank cells to fill. A copy is in ${out}.`,
    kept: (name) => `The earlier file of that name was kept as ${name}.`,
    unread: {
      missing: (sheet) =>
        `The sheet "${sheet}" was not checked because its content is not in the file. Open the file in Excel, look at ` +
        `that sheet and save it again.`,
      damaged: (sheet) =>
        `The sheet "${sheet}" was not checked because its content is damaged. Open the file in Excel, look at that ` +
        `sheet and save it again.`,
    },
  },
  refused: {
    covered: (cell) => `${cell} was not filled because a merged cell covers it.`,
    protected: (cell) => `${cell} was not filled because its sheet is protected. Unprotect the sheet and try again.`,
    "shared-formula": (cell) => `${cell} was not changed because other cells share its formula.`,
    undecodable: (cell) =>
      `${cell} was not filled because its sheet holds letters that cannot be read in the file, and writing would lose ` +
      `them. Open the file in Excel and save it again.`,
    changed: (cell) => `${cell} was not changed because it has changed since the check.`,
    outdated: (cell) => `${cell} was not changed because figures it rests on have changed since the check.`,
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
    gone: () => "That sheet has been deleted. Check the workbook again.",
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
  ikm: {
    filled: (count, ikm, cell) => `${counted(count, "cell")} filled. IKM ${ikm} in ${cell}.`,
    nothingBlank: (ikm, cell) => `There are no blank cells. IKM ${ikm} in ${cell}.`,
    filledWithout: (count, sheet) => `${counted(count, "cell")} filled on sheet ${sheet}. Its table has no IKM.`,
    nothingBlankWithout: (sheet) => `There are no blank cells in the table on sheet ${sheet}. It has no IKM.`,
    nothingFilled: "No cell was filled.",
    notShown: (cell) => `${cell} could not be shown.`,
    wrong: (ikm, expected) => `${ikm} (wrong, should be ${expected})`,
    because: (causes, others) =>
      (causes === "" ? "" : `The cause is ${causes}${others === 0 ? "" : ` and ${counted(others, "more cell")}`}. `) +
      "Press Check, then Put right at that cell.",
    findings: (found) => `In this table: ${found}. Check before sending.`,
    noSurvey:
      "There is no table of survey answers per respondent in this workbook. See whether its columns say U1, U2, …",
    otherwise: (cells) => `These cells show something else than was written: ${cells}. Look at them, or undo.`,
    fixed: (cells) =>
      `These cells hold fixed figures instead of formulas, as they are in an Excel table, which may copy a formula into the whole column: ${cells}.`,
    spread: (cells) =>
      `Excel itself changed cells beside them, and did not let them be put back: ${cells}. Check them, or undo.`,
    notComputed: (cells) =>
      `Excel is set to calculate manually; these cells may not show their results yet: ${cells}. Press F9 and look again.`,
    stopped: "Excel stopped halfway; some cells are filled. Try again, or undo.",
    unread: (sheets) => `These sheets are too large and were not read: ${sheets}.`,
  },
  fixed: {
    typed: "a fixed figure, because figures are typed into this cell",
    text: "a fixed figure, because the figures behind it are stored as text, which formulas do not read",
    register: "a fixed figure, because no formula can count these rows of the register",
    interchanged: "a fixed figure, because columns of this table are interchanged",
    sentence: "a fixed text, because no formula can put this sentence together",
    another: "a fixed figure, because a formula over the figures typed in this table would give another result",
  },
};

function totals(cells: readonly string[]): string {
  return `the ${cells.length === 1 ? "total" : "totals"} in ${listed(cells, "and")}`;
}
