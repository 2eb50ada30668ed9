import { listed, numberEn } from "../counted";
import { rowsEn } from "../rowList";
import type { CaseTexts } from "./texts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MISSING = { number: "the number", date: "the date", both: "the number and the date" };

/** The same in English. */
export const cases: CaseTexts = {
  "case-outside-period": ({ actual, period }, say) =>
    `The date ${say.shown(actual)} is outside this list's period, ${period}. Check the date or the title.`,
  "event-after-case": ({ stated, reported }) =>
    `The text tells of ${stated}, after the day of the complaint, ${reported}. One of the two dates is wrong.`,
  "wrong-weekday": ({ actual, weekday }, say) =>
    `${say.shown(actual)}: that day is a ${WEEKDAYS[weekday - 1] ?? ""}. Correct the weekday or the date.`,
  "letter-month": ({ number, date, roman, month, expected }) =>
    `Letter ${number} has the month ${roman}, ${month}, in its number, but its date is ${date}, month ${expected}. Make them agree.`,
  "letter-year": ({ number, date, year }) =>
    `Letter ${number} has the year ${year} in its number, but its date is ${date}. Make them agree.`,
  "reply-incomplete": ({ missing, rows }) =>
    `${rowsEn(rows)}: the reply lacks ${MISSING[missing]} of its letter. Fill in from the letter sent.`,
  "incoming-incomplete": ({ rows }) =>
    `${rowsEn(rows)}: the number or date of the letter received, which the heading asks for, is missing. Take it from the letter.`,
  "repeated-letter": ({ number, firstSeen }, say) =>
    `Letter number ${number} is used in ${say.cell(firstSeen)} for another letter. Check the number.`,
  "letters-out-of-order": ({ number, before }) =>
    `Letter number ${number} is lower than the one before, ${before}, though its date is no earlier.`,
  "case-blank": ({ column, rows }) => `${rowsEn(rows)}: the column "${column}" is blank. Fill it before sending.`,
  "unlike-dates": ({ one, other }) => `Dates are written in different ways: "${one}" and "${other}". Better use one.`,
  "open-cases": ({ end, open }) =>
    `Not finished when the period ends (${end}): ` +
    `${listed(
      open.map(({ row, age }) => `row ${row} (${numberEn(age)} ${age === 1 ? "day" : "days"})`),
      "and",
    )}.`,
};
