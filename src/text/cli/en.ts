import { aside } from "../aside";
import { counted, numberEn } from "../counted";
import { monthNameEn } from "../permits/months";
import type { CliTexts } from "./texts";

/** So many names are listed. */
const MOST_NAMES = 5;

function list(names: readonly string[]): string {
  const others = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(others > 0 ? [`${numberEn(others)} more`] : [])].join(", ");
}

const ROMAN = ["I", "II", "III", "IV"];

function periodEn(months: readonly number[]): string {
  const [first = 1, last = first] = [months[0], months.at(-1)];
  const length = last - first + 1;
  if (months.length === 0 || length === 12) return "year";
  if (length === 3 && first % 3 === 1) return `quarter ${ROMAN[(first - 1) / 3] ?? ""}`;
  if (length === 6 && first % 6 === 1) return `half-year ${ROMAN[(first - 1) / 6] ?? ""}`;
  return length === 1 ? monthNameEn(first) : `${monthNameEn(first)}–${monthNameEn(last)}`;
}

/** What the commands of the terminal say, and what is wrong with a file, in English. */
export const cli: CliTexts = {
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
  cli: {
    checkUsage: "Usage: npm run check -- [--json] [--relations] [--lang id|en] FILE.xlsx… | FOLDER…",
    fillUsage: "Usage: npm run fill -- IN.xlsx OUT.xlsx [--json] [--lang id|en]",
    unknownOption: (option) => `Unknown option ${option}.`,
    table: (kind, sheet, range) => aside(kind, `sheet "${sheet}", ${range}`),
    noTables: "No table was recognised in this workbook.",
    noFiles: "There is no .xlsx file in that folder.",
    progress: (done, of) => `${numberEn(done)} of ${numberEn(of)} files checked`,
    files: (all, wrong, unusable) =>
      [
        counted(all, "file", "files"),
        ...(wrong > 0 ? [`${numberEn(wrong)} with errors`] : []),
        ...(unusable > 0 ? [`${numberEn(unusable)} that cannot be read`] : []),
      ].join(", ") + ".",
    differing: "WHAT DIFFERS BETWEEN FILES",
    together: "ALL FILES TOGETHER",
    traits: {
      surveyPeriod: "Period of the survey",
      permitsPeriod: "Period of the permits",
      unsur: "Number of unsur",
      best: "Best answer",
    },
    differs: (trait, most, others) =>
      `${trait}: mostly ${most}; ${others.map(({ value, names }) => `${value} in ${list(names)}`).join("; ")}.`,
    without: (kind, files) => `${kind}: none in ${list(files)}.`,
    noPeriod: "without a period",
    period: (months, year) => [periodEn(months), year ?? ""].join(" ").trim(),
    surveyTotal: (period, files, respondents, lowest, highest) =>
      `Survey ${period}: ${counted(respondents, "respondent", "respondents")} in ${counted(files, "file", "files")}; IKM ` +
      `${lowest.ikm.toFixed(2)}` +
      (files === 1 ? "." : ` (${lowest.file}) to ${highest.ikm.toFixed(2)} (${highest.file}).`),
    permitsTotal: (period, files, total) =>
      `Permits issued ${period}: ${counted(total, "permit", "permits")} in ${counted(files, "table", "tables")}.`,
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
};
