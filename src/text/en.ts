import type { Reading } from "../core/formulas/messages";
import { aside } from "./aside";
import { counted, listed, numberEn } from "./counted";
import { cases } from "./cases/en";
import { charts } from "./charts/en";
import { followUp } from "./followUp/en";
import { investment } from "./investment/en";
import { obstacles } from "./obstacles/en";
import { decisions } from "./decisions/en";
import { history } from "./history/en";
import { marks } from "./marks/en";
import { together } from "./together/en";
import { watching } from "./watching/en";
import { nextQuarter } from "./nextQuarter/en";
import { narrative } from "./narrative/en";
import { pane } from "./pane/en";
import { proof } from "./proof/en";
import { permits } from "./permits/en";
import { plans } from "./plans/en";
import { overview } from "./overview/en";
import { profile } from "./profile/en";
import { register } from "./register/en";
import { skm } from "./skm/en";
import { sums } from "./sums/en";
import type { Texts } from "./texts";
import { said } from "./said/en";
import { answers } from "./answers/en";
import { copies } from "./copies/en";
import { hints, tableMarks } from "./hints/en";
import { verdict } from "./verdict/en";
import { listing } from "./listing/en";
import { why } from "./why/en";
import { titles } from "./titles/en";

/** More cells than this are counted, not named. */
const MOST_NAMED = 3;

/** English, beside the Indonesian; the terms of the field stay Indonesian, as the reports use them. */
export const en: Texts = {
  language: "en",
  decimalMark: ".",
  groupMark: ",",
  nothing: "blank",
  figures: {
    ...permits.figures,
    ...investment.figures,
    "permits-register": (subject) => subject,
    "register-total": (subject) => subject,
    "register-days": (subject) => subject,
    "case-count": (subject) => subject,
    "recap-figure": (subject) => subject || "the figure from other sheets",
    ...sums.figures,
    ...profile.figures,
    ...skm.figures,
  },
  messages: {
    ...skm.messages,
    ...sums.messages,
    ...said,
    ...titles,
    ...hints,
    ...register,
    ...cases,
    ...plans,
    ...profile.messages,
    ...permits.messages,
    ...investment.messages,
    "wrong-figure": ({ figure, actual, expected, working, evidence }, say) =>
      `${say.figure(figure)} ${actual === null ? "is blank" : `says ${say.shown(actual)}`}, ` +
      `but should be ${aside(say.shown(expected), say.working(working))}.` +
      (evidence ? ` ${say.message(evidence)}` : "") +
      " Replace it with the right value.",
    "formula-reads": (reading) => `Its formula ${reads(reading)}.`,
    "formula-range": ({ figure, ...reading }, say) =>
      `The formula of ${say.figure(figure)} ${reads(reading)}. It is right as yet, but not once these cells are filled in.`,
    "reference-differs": ({ actual, formula }) =>
      `The formula ${actual} reads another cell than the formulas beside it; by their pattern it is ${formula}. Check it, and make it the same.`,
    "typed-among-formulas": ({ figure, actual }, say) =>
      `${say.figure(figure)} is typed as the number ${say.shown(actual)}, while the cells like it hold formulas; ` +
      "it stays when the figures behind it change.",
    "follows-wrong-figure": ({ figure, actual, expected, causes }, say) =>
      `${say.figure(figure)} says ${say.shown(actual)}, but should be ${say.shown(expected)}: ` +
      `it follows from ${listed(causes.map(say.cause), "and")}.`,
    "blank-figure": ({ figure, expected, working }, say) =>
      `${say.figure(figure)} is still blank; it is ${aside(say.shown(expected), say.working(working))}. Fill it before sending.`,
    "wrong-entry": ({ figure, actual, expected, explains, others }, say) =>
      `${say.figure(figure)} ${actual === null ? "is blank" : `says ${say.shown(actual)}`}; ` +
      `for ${computedIn(explains.map(say.cell))} to agree it has to be ${say.shown(expected)}.` +
      (others.length === 0
        ? " Compare it with its source, then replace it."
        : ` ${say.message({ key: "other-cells", others })}`),
    "other-cells": ({ others }, say) => {
      const named = others
        .slice(0, MOST_NAMED)
        .map(({ cell, expected }) => `${say.cell(cell)} (${say.shown(expected)})`);
      const more = others.length - MOST_NAMED;
      const rest = more <= 0 ? [] : [more === 1 ? "one more cell" : `one of ${numberEn(more)} more cells`];
      return `It may also be ${listed([...named, ...rest], "or")} that is wrong; compare with the source.`;
    },
    "too-much-wrong": ({ cells }, say) =>
      `Too much disagrees to tell which cell is the cause; the totals that do not add up: ${cells.map(say.cell).join(", ")}.`,
    "impossible-result": ({ figure, result, least, most }, say) =>
      `${say.figure(figure)} comes to ${say.shown(result)}, but such a figure ` +
      (most === null
        ? "is a whole number, not below zero"
        : `lies between ${say.shown(least)} and ${say.shown(most)}`) +
      ". It is not filled in; check the row's label and the figures behind it.",
    "label-differs": ({ figure, label, factor, labelled, computed }, say) =>
      `The words "${label}" say ${factor}; by them ${say.figure(figure)} is ${say.shown(labelled)}, by the table's own computation ` +
      `${say.shown(computed)}. It is not filled in; make the words and the computation agree.`,
    "read-in-two-ways": ({ figure, area, other }, say) =>
      `This cell is the place of ${say.figure(figure)}, but ` +
      (other ? `also of ${say.figure(other)} in the table ${area}` : `counts as a figure of the table ${area}`) +
      ". It is not filled in; keep the two tables apart.",
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
    budget: "Budget",
    investment: "Investment (PMA and PMDN)",
    "investment-pma": "Foreign investment (PMA)",
    "investment-pmdn": "Domestic investment (PMDN)",
    "permit-register": "Register of permits",
    complaints: "List of complaints",
    "data-requests": "Requests for data",
    "follow-up-plan": "Follow-up plan",
    "follow-up-realisation": "Follow-up: what was done",
    evaluation: "Evaluation",
    lkpm: "Reports of firms (LKPM)",
    permits: "Permits issued",
    "respondent-profile": "Profile of respondents",
    "skm-recap": "Satisfaction survey: recap per unsur",
    "skm-respondents": "Satisfaction survey: answers per respondent",
    "skm-result": "Satisfaction survey: results per unsur",
    "skm-periods": "Satisfaction survey: IKM by period",
    totals: "Table with totals",
  },
  sum: (area) => `sum of ${area}`,
  mean: (area) => `mean of ${area}`,
  count: (area) => `count of numbers in ${area}`,
  copy: (area) => `same as ${area}`,
  days: (cells) => `days between ${cells.replace(", ", " and ")}`,
  registerRows: (count, sheet) => `${counted(count, "row")} on the sheet ${sheet}`,
  charts,
  decisions,
  history,
  marks,
  together,
  watching,
  followUp,
  narrative,
  nextQuarter,
  overview,
  pane,
  answers,
  copies,
  tableMarks,
  verdict,
  proof,
  listing,
  why,
  settings: {
    preferences: "How to check and fill",
    kept: "Kept in the workbook.",
    notKept: "The settings could not be read or kept yet.",
    opening: "Opening …",
    notOpened: "These settings could not be loaded. Check the network, close this part and open it again.",
    title: "Settings",
    language: "Language (bahasa)",
    asOffice: "As Office",
    languages: { id: "Bahasa Indonesia", en: "English" },
    journal: "Old values for Undo",
    noSteps: "No old values are kept in this workbook.",
    steps: (count) =>
      `The old values of ${counted(count, "step")} are kept in this workbook, and travel with its file.`,
    forget: "Forget old values",
    forgetAsk: "Once forgotten, these steps can no longer be undone. The colours of marked cells are taken off, too.",
    forgetYes: "Yes, forget them",
    forgotten: "The old values are no longer kept. Save the workbook so that its file is clean too.",
    guide: "About Rekap PTSP",
    guidePage: "index.html#english",
    version: (version) => `Version ${version}`,
    help: "Help",
    helpPage: "bantuan.html#english",
    privacy: "Privacy",
    privacyPage: "privasi.html#english",
  },
  ikm: {
    filled: (count, ikm, cell) => `${counted(count, "cell")} filled. IKM ${ikm} in ${cell}.`,
    nothingBlank: (ikm, cell) => `There are no blank cells. IKM ${ikm} in ${cell}.`,
    filledWithout: (count, sheet) => `${counted(count, "cell")} filled on sheet ${sheet}.`,
    nothingBlankWithout: (sheet) => `There are no blank cells in the table on sheet ${sheet}.`,
    computed: (ikm) => `The answers in that table give an IKM of ${ikm}; it has no cell for it.`,
    noPlace: "That table has no cell for an IKM.",
    nothingFilled: "No cell was filled.",
    notShown: (cell) => `${cell} could not be shown.`,
    wrong: (ikm, expected) => `${ikm} (wrong, should be ${expected})`,
    because: (causes) => `The cause is ${causes}.`,
    putRight: (cells) => `Press Check, then Put right at ${cells}.`,
    others: (cells, count) => `${cells} and ${counted(count, "more cell")}`,
    findings: (found) => `In this table: ${found}. Check before sending.`,
    unconfirmed: (sheet) =>
      `The answers on sheet ${sheet} are words. Press Check, compare their numbers and confirm them; then the IKM can be filled in.`,
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
    register: "a fixed figure, because no formula can count these rows of the register or list",
    interchanged: "a fixed figure, because columns of this table are interchanged",
    sentence: "a fixed text, because no formula can put this sentence together",
    table: "a fixed figure, because in an Excel table a formula may be copied into the whole column",
    chosen: "a fixed figure, because the settings of this workbook ask for values instead of formulas",
    another: "a fixed figure, because a formula over the figures typed in this table would give another result",
  },
  readsFixed: (cells) => `The formulas read fixed figures in ${cells}, which stay when what is behind them changes.`,
  ...obstacles,
};

function computedIn(cells: readonly string[]): string {
  return `the ${cells.length === 1 ? "figure" : "figures"} computed in ${listed(cells, "and")}`;
}

function reads({ missed, reached, formula }: Reading): string {
  const faults = [
    ...(missed.length > 0 ? [`leaves out ${listed(missed, "and")}`] : []),
    ...(reached.length > 0 ? [`takes in ${listed(reached, "and")}, which it should not`] : []),
  ];
  return faults.join(" and ") + (formula === null ? "" : `; it should be ${formula}`);
}
