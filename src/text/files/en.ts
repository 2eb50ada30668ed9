import type { FileTexts } from "./texts";

/** What is wrong with a file or a part of it, in English. */
export const files: FileTexts = {
  problems: {
    "not-found": (file) => `The file ${file} was not found. Check its name and folder.`,
    failed: (file) => `The check of ${file} did not end, perhaps because it is too large. Check it in Excel's pane.`,
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
    "not-xlsx": (file) =>
      `${file} does not end as its workbook does: .xlsx, or .xlsm where it was made from one with macros. Name another file.`,
    "not-writable": (file) =>
      `The file ${file} cannot be written. Check that its folder is there and may be written to, or close it in Excel.`,
  },
  unread: {
    missing: (sheet) =>
      `The sheet "${sheet}" was not checked because its content is not in the file. Open the file in Excel, look at ` +
      `that sheet and save it again.`,
    damaged: (sheet) =>
      `The sheet "${sheet}" was not checked because its content is damaged. Open the file in Excel, look at that ` +
      `sheet and save it again.`,
  },
};
