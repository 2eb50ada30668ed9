import { numberEn } from "../counted";
import type { SumsTexts } from "./texts";

/** What is said of the figures of any table of sums, in English. */
export const sums: SumsTexts = {
  figures: {
    "totals-down": (subject) => subject,
    "totals-across": (subject) => subject,
    "totals-share": (subject) => subject,
    "totals-average": (subject) => subject,
    "totals-entry": (subject) => subject,
  },
  messages: {
    "numbers-as-text": ({ first, last, count }, say) =>
      `${count === 1 ? "1 number is" : `${numberEn(count)} numbers are`} stored as text (${first === last ? say.cell(first) : `${say.cell(first)} to ${say.cell(last)}`}) ` +
      (count === 1
        ? "and SUM passes over it. Convert it to a number."
        : "and SUM passes over them. Convert them to numbers."),
    "ambiguous-number": ({ text, grouped, decimal }, say) =>
      `"${text}" can mean ${say.number(grouped)} or ${say.number(decimal)}. Write it again as a number.`,
    "impossible-count": ({ subject, actual }, say) =>
      `${subject} says ${say.shown(actual)}; a count is a whole number and not below zero. Check its source.`,
    "contradicted-total": ({ total, first, last }) =>
      `"${total}" differs from its rows (${first}–${last}) in every column. ` +
      "Check whether a row is missing or counted twice.",
  },
};
