import { counted } from "../counted";
import type { HintTexts, TableMarkTexts } from "./texts";

/** What is said of regions that a person has marked, in English. */
export const hints: HintTexts = {
  "hint-not-followed": ({ area, mark, reason }) => `${area} is marked as ${KINDS[mark]}, but ${WHY[reason]}`,
};

const KINDS = {
  survey: "answers to a survey",
  results: "results of a survey",
  permits: "permits",
  investment: "realised investment",
  register: "a register of permits",
  totals: "a table with totals",
  any: "a table whose kind is told by itself",
} as const;

const WHY = {
  "no-sheet": "its sheet is no longer there. Remove the mark, or mark the region on the new sheet.",
  empty: "the region is empty. Remove the mark, or mark a region that holds a table.",
  "not-found":
    "no such table was found there. Mark a region with the heads of the columns and all rows, or choose another kind.",
  "no-room":
    "the period, scale or columns that were written cannot be used: no row above the region is blank. Insert one above it.",
} as const;

/** What stands where they are marked, in English. */
export const tableMarks: TableMarkTexts = {
  open: "Mark a table",
  hint:
    "Where a table is not recognised, or taken for another, mark its region and say what it is. The mark is kept in this " +
    "workbook; the sheet is not changed.",
  area: "Region, the heads of the columns included",
  useSelection: "Use what is selected on the sheet",
  areaWrong: "Write the sheet and the region, for example SKM!A3:K149.",
  kind: "Kind of table",
  kinds: KINDS,
  period: "Period, where the sheet does not say it",
  periodHint: "for example Triwulan II Tahun 2024",
  periodWrong: "This period is not understood. Write for example Triwulan II Tahun 2024.",
  scale: "Scale of the answers",
  fromSheet: "as the sheet says",
  upTo: (best) => `1 to ${best}`,
  header: "Header and columns",
  headerHint: "All of this may be left blank; what is blank is found by itself.",
  headerRows: "Rows with the heads of the columns",
  headerRowsHint: "for example 3 or 3–4",
  bodyRow: "First row below the heads",
  bodyRowHint: "for example 6",
  rowsWrong: "Write rows of the region, for example 3–4, and the first row below them.",
  columns: "What each column is, where its head is not understood:",
  columnsLater: "Name the region first; then you can say what each column is.",
  column: (name, head) => (head === "" ? `Column ${name}` : `Column ${name} (${head})`),
  asHeaded: "as its head says",
  leftOut: "no part of the table",
  headerIs: (top, bottom, body) =>
    `heads in row ${top === bottom ? top : `${top}–${bottom}`}, content from row ${body}`,
  noHeader: (body) => `no heads, content from row ${body}`,
  untold: "Tables without a period",
  untoldHint:
    "Nothing says of which period these tables are. Written here, it is used for the report's paragraphs, for " +
    "comparisons and for the next period.",
  untoldPeriod: "Period of these tables",
  useFor: (tables) => `Use for ${counted(tables, "table")}`,
  keep: "Mark and check",
  heading: "Marked tables",
  none: "No table is marked yet.",
  marked: (place, kind, said) => [`${place}: ${kind}`, ...said].join(", "),
  remove: "Remove the mark",
  removeOf: (place) => `Remove the mark at ${place}`,
};
