import { listed } from "../counted";
import { monthNameEn } from "../../core/dates/months";
import type { PermitTexts } from "./texts";

/** What is said of permit tables, in English. */
export const permits: PermitTexts = {
  figures: {
    "permits-column": (subject) => subject,
    "permits-row": (subject) => subject,
    "permits-part": (subject) => subject,
    "permits-to-date": (subject) => subject,
    "permits-share": (subject) => subject,
    "permits-average": (subject) => subject,
    "permits-count": (subject) => subject,
    "permits-money": (subject) => subject,
  },
  messages: {
    "repeated-month": ({ month }) => `${monthNameEn(month)} stands twice. Check the column's header.`,
    "months-out-of-order": ({ month }) => `${monthNameEn(month)} is out of order. Check the column's header.`,
    "missing-months": ({ months }) =>
      `There is no column for ${listed(months.map(monthNameEn), "and")}, which the table's period includes.`,
    "month-outside-period": ({ month }) =>
      `${monthNameEn(month)} is outside the period that the table's title names. Make them agree.`,
    "row-without-number": () => "This row has no number. Fill it in.",
    "repeated-row-number": ({ number }) => `Row number ${number} is used twice.`,
    "skipped-row-number": ({ expected, actual }) =>
      `Row number ${actual} should be ${expected}. Check whether a row was left out.`,
    "repeated-permit": ({ kind, firstSeen }, say) =>
      `"${kind}" is already in ${say.cell(firstSeen)}. Check whether it is counted twice.`,
    "unlike-units": ({ units }) =>
      `This total adds up different things (${units.join(", ")}). They are better not added.`,
    "permit-names": ({ names }, say) =>
      `Permits that are usually written otherwise: ${names.map(({ here, there, at }) => `"${here}", ${at ? `at ${say.place(at)} ` : "usually "}"${there}"`).join("; ")}. ` +
      "One name for the same permit is better.",
    "sharp-jump": ({ subject, month, actual, nearest, other }, say) =>
      `${subject}: ${month} ${say.shown(actual)} is far from every other month; the nearest is ${nearest} with ${say.shown(other)}. Make sure it is right.`,
  },
};
