import { numberEn } from "../counted";
import type { InvestmentTexts } from "./texts";

/** What is said of investment tables, in English. */
export const investment: InvestmentTexts = {
  figures: {
    "investment-sum": (subject) => subject,
    "investment-rate": (subject) => subject,
    "investment-combined": (subject) => subject,
    "investment-period": (subject) => subject,
    "investment-workers": (subject) => subject,
    "investment-share": (subject) => subject,
    "investment-entry": (subject) => subject,
  },
  messages: {
    "column-order": ({ rows: concerned, columns }, say) =>
      (concerned === null
        ? "The columns do not hold what their headers say: "
        : concerned.count === 1
          ? `In row ${concerned.first} figures stand in the wrong columns: `
          : `In ${numberEn(concerned.count)} rows (${concerned.first}–${concerned.last}) figures stand in the wrong columns: `) +
      columns
        .map(({ column, header, holds }) => `column ${say.column(column)} ("${header}") holds ${holds}`)
        .join("; ") +
      ". Correct the headers or the figures; everything else is checked in the right order.",
    "apbn-rate": ({ year, actual, expected }, say) =>
      `This table uses a rate of Rp ${say.shown(actual)} per US$, while the state budget of ${year} uses Rp ${say.shown(expected)}. ` +
      "Make sure of the rate.",
    "projects-without-money": ({ subject }) =>
      `${subject}: there are projects, but their investment is zero. Make sure that both are right.`,
    "money-without-projects": ({ subject }) =>
      `${subject}: there is investment, but the number of projects is zero. Make sure that both are right.`,
    "workers-without-projects": ({ subject }) =>
      `${subject}: there are foreign workers, but the number of projects is zero. Make sure that both are right.`,
    "foreign-sub-sector": ({ subSector, sektor, under }) =>
      `"${subSector}" belongs to sektor ${sektor}, but is added to sektor ${under}. Move it or check its name.`,
    "repeated-sub-sector": ({ subSector, firstSeen }, say) =>
      `"${subSector}" is already in ${say.cell(firstSeen)}. Check whether it is counted twice.`,
    "sub-sector-spelling": ({ actual, expected }) =>
      `"${actual}" is usually written "${expected}". Write it the same everywhere.`,
  },
};
