import { numberEn } from "../counted";
import type { NextQuarterTexts } from "./texts";

const ROMAN = ["I", "II", "III", "IV"];

/** The same in English. */
export const nextQuarter: NextQuarterTexts = {
  heading: "Prepare the next quarter",
  about:
    "Copies this quarter's sheets for the next one: formulas and layout stay, what is typed is emptied, periods move on. " +
    "The old sheets are not changed.",
  quarter: (number, year) => `Triwulan ${ROMAN[number - 1] ?? ""}${year === null ? "" : ` ${String(year)}`}`,
  fromTo: (from, to) => `From ${from} to ${to}.`,
  unknown: "No sheet says of which quarter it is. Write the period into a table's title, then check again.",
  nothing: "No sheet is chosen.",
  sheets: "Sheets that are prepared",
  belongs: {
    leftover: "Its titles name another quarter, perhaps left over from an older copy. Check it.",
    tables: "This sheet names no quarter. Check whether it is of this one.",
  },
  changed: {
    emptied: (count) => `${numberEn(count)} typed ${count === 1 ? "entry" : "entries"} emptied`,
    period: (count) => `${numberEn(count)} ${count === 1 ? "period" : "periods"} moved on`,
    signed: (count) => `${numberEn(count)} signing ${count === 1 ? "date" : "dates"} moved on, the day left open`,
    caption: (count) => `${numberEn(count)} ${count === 1 ? "caption" : "captions"} renumbered`,
    carried: (count) =>
      `${numberEn(count)} "up to last" ${count === 1 ? "figure takes" : "figures take"} over this quarter's total`,
    formula: (count) => `${numberEn(count)} ${count === 1 ? "formula" : "formulas"} adjusted`,
  },
  unchanged: "Nothing changes but where it stands",
  stillBlank: (quarter) => `The sheets of ${quarter} are still blank. Fill them first, then prepare the next quarter.`,
  texts: "All changes",
  blank: "(blank)",
  more: (count) => `… and ${numberEn(count)} more`,
  kept: {
    periods: (cells) => `Tables of several periods stay: ${cells}.`,
    anything: (cells) => `Tables that name no time stay: ${cells}. Empty them yourself if need be.`,
    figures: (cells) => `Figures outside the tables that were understood stay: ${cells}. Check them.`,
    beside: (cells) => `Figures that nothing is computed from stay: ${cells}. Check them.`,
    sentence: (cells) => `Sentences that state figures stay: ${cells}. Write them anew.`,
    earlier: (cells) => `Formulas that read an earlier quarter stay: ${cells}. Check them.`,
  },
  others: "Sheets that stay",
  stays: {
    other: "of another quarter",
    periods: "holds several periods",
    nothing: "has no table of the quarter",
    left: "not chosen",
  },
  make: (count) => (count === 1 ? "Make 1 sheet" : `Make ${numberEn(count)} sheets`),
  made: (sheets, quarter) => `Made for ${quarter}: ${sheets}. The old sheets were not changed.`,
  otherwise: (cells) => `These cells show something else than was written: ${cells}. Check them, or undo.`,
  undone: {
    removed: (sheets) => `These sheets were deleted again: ${sheets}.`,
    changed: (sheets) => `These sheets were left, because they were changed or used since: ${sheets}.`,
    gone: (sheets) => `These sheets are not to be found any more: ${sheets}.`,
  },
  usage: "Usage: npm run next -- IN.xlsx OUT.xlsx [--quarter 2/2024] [--json] [--lang id|en]",
  notAQuarter: (given) => `${given} is no quarter. Write it as 2/2024.`,
  saved: (out, quarter) => `${quarter} was saved as ${out}; the original was not changed.`,
};
