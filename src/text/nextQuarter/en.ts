import { monthNameEn } from "../../core/dates/months";
import { numberEn } from "../counted";
import type { NextQuarterTexts } from "./texts";

const ROMAN = ["I", "II", "III", "IV"];

/** The same in English. */
export const nextQuarter: NextQuarterTexts = {
  heading: {
    1: "Prepare the next month",
    3: "Prepare the next quarter",
    6: "Prepare the next semester",
    12: "Prepare the next year",
    unknown: "Prepare the next period",
  },
  about:
    "Copies this period's sheets for the next one: formulas and layout stay, what is typed is emptied, periods move on. " +
    "The old sheets are not changed.",
  term({ length, number, year }) {
    if (length === 12) return `Year ${year === null ? "" : String(year)}`.trim();
    const part = `${length === 3 ? "Triwulan" : "Semester"} ${ROMAN[number - 1] ?? ""}`;
    const name = length === 1 ? monthNameEn(number) : part;
    return year === null ? name : `${name} ${String(year)}`;
  },
  length: "A report is made",
  lengths: { 1: "each month", 3: "each quarter", 6: "each semester", 12: "each year" },
  planning: "Working out the plan …",
  planAgain: "Work out the plan",
  regions: "Entries that are emptied",
  region: {
    table: (area, entries) => `Table ${area}: ${numberEn(entries)} ${entriesEn(entries)}`,
    anything: (area, entries) => `Table ${area}, which names no time: ${numberEn(entries)} ${entriesEn(entries)}`,
    beside: (area, entries) =>
      `Figures ${area}, from which nothing is computed: ${numberEn(entries)} ${entriesEn(entries)}`,
    unknown: (area, entries) =>
      `Figures ${area}, of a table not understood: ${numberEn(entries)} ${entriesEn(entries)}`,
  },
  fromTo: (from, to) => `From ${from} to ${to}.`,
  unknown: "No sheet says of which period it is. Write the period into a table's title, then check again.",
  nothing: "No sheet is chosen.",
  none: (term) => `No sheet is of ${term}, so nothing is copied. Choose another length of report.`,
  sheets: "Sheets that are prepared",
  belongs: {
    leftover: "Its titles name another period, perhaps left over from an older copy. Check it.",
    tables: "This sheet names no period. Check whether it is of this one.",
  },
  changed: {
    emptied: (count) => `${numberEn(count)} typed ${entriesEn(count)} emptied`,
    period: (count) => `${numberEn(count)} ${count === 1 ? "period" : "periods"} moved on`,
    signed: (count) =>
      `${numberEn(count)} signing ${count === 1 ? "date or letter number" : "dates or letter numbers"} moved on, the day or number left open`,
    caption: (count) => `${numberEn(count)} ${count === 1 ? "caption" : "captions"} renumbered`,
    carried: (count) =>
      `${numberEn(count)} ${count === 1 ? "figure" : "figures"} of the last period ${count === 1 ? "takes" : "take"} over this one's`,
    formula: (count) => `${numberEn(count)} ${count === 1 ? "formula" : "formulas"} adjusted`,
  },
  unchanged: "Nothing changes but where it stands",
  stillBlank: (term) => `The sheets of ${term} are still blank. Fill them first, then prepare the next period.`,
  texts: "All changes",
  blank: "(blank)",
  more: (count) => `… and ${numberEn(count)} more`,
  kept: {
    periods: (cells) => `Tables of several periods stay: ${cells}.`,
    anything: (cells) => `Tables that name no time stay: ${cells}. Tick them to empty them as well.`,
    lasting: (cells) => `Targets, rates, weights and budgets stay: ${cells}.`,
    figures: (cells) => `Figures outside the tables that were understood stay: ${cells}. Check them.`,
    beside: (cells) => `Figures that nothing is computed from stay: ${cells}. Check them.`,
    sentence: (cells) => `Sentences that state figures stay: ${cells}. Write them anew.`,
    earlier: (cells) => `Formulas that read an earlier period stay: ${cells}. Check them.`,
  },
  others: "Sheets that stay",
  stays: {
    other: "of another period",
    periods: "holds several periods",
    nothing: "has no table of the period",
    left: "not chosen",
  },
  make: (count) => (count === 1 ? "Make 1 sheet" : `Make ${numberEn(count)} sheets`),
  made: (sheets, term) => `Made for ${term}: ${sheets}. The old sheets were not changed.`,
  otherwise: (cells) => `These cells show something else than was written: ${cells}. Check them, or undo.`,
  undone: {
    removed: (sheets) => `These sheets were deleted again: ${sheets}.`,
    changed: (sheets) => `These sheets were left, because they were changed or used since: ${sheets}.`,
    gone: (sheets) => `These sheets are not to be found any more: ${sheets}.`,
  },
  notAQuarter: (given) => `${given} is no quarter. Write it as 2/2024.`,
  notAStep: (given) => `${given} is no step. Choose month, quarter, semester or year.`,
  noRegion: (given) => `There are no entries to be emptied at ${given}. Look at the list without that option.`,
  emptyHint: "Entries marked [ ] stay; empty them with --empty 'SHEET!AREA'.",
  saved: (out, term) => `${term} was saved as ${out}; the original was not changed.`,
};

function entriesEn(count: number): string {
  return count === 1 ? "entry" : "entries";
}
