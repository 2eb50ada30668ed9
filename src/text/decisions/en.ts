import { counted } from "../counted";
import { dayEn } from "../days";
import type { DecisionTexts } from "./texts";

/** What is said where a person decides to leave a finding as it is, in English. */
export const decisions: DecisionTexts = {
  offer: "Ignore…",
  offerOf: (cell) => `Ignore what was found in ${cell}`,
  reason: "Why it is ignored",
  reasonMissing: "Write down why first.",
  kept: "The reason is kept in this workbook. What was found is told again once its figures change.",
  leave: "Ignore",
  cancel: "Cancel",
  heading: "Ignored",
  count: (findings) => `${counted(findings, "finding")} ignored`,
  because: (reason, date) => `Ignored on ${dayEn(date)}: ${reason}`,
  heed: "Tell it again",
  heedOf: (cell) => `Tell again what was found in ${cell}`,
};
