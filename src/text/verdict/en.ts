import { counted, listed } from "../counted";
import type { VerdictTexts } from "./texts";

const NOTHING = "Nothing is wrong; ";

/** What a check comes to, in English. */
export const verdict: VerdictTexts = {
  wrong: (count, places) => `${counted(count, "mistake")} on ${places}`,
  look: (count, places, isRight) => `${isRight ? NOTHING : ""}${counted(count, "thing")} to look at on ${places}`,
  blank: (count, isRight) => `${isRight ? NOTHING : ""}${counted(count, "cell")} still blank`,
  fine: "Everything agrees and is filled in",
  soFar: "Everything filled in so far agrees",
  open: (first, last) => `Not filled in yet: ${first === last ? first : `${first} to ${last}`}.`,
  settled: "Nothing is left to do",
  left: (count) => `Not counted: ${counted(count, "finding")} ignored or lowered.`,
  asked: "Not certain yet: answers are words or letters. Compare their numbers below first.",
  unchecked: (count) => `Not checked: ${counted(count, "part")} not understood or not read.`,
  nothingKnown: "No table was recognised",
  places: (named, others) => listed(others > 0 ? [...named, counted(others, "other sheet")] : named, "and"),
  headline: { ikm: "IKM:", permits: "Permits", investment: "Realised investment" },
  checked: (hour, minute, tables) =>
    `Checked at ${hour}:${String(minute).padStart(2, "0")} · ${counted(tables, "table")}`,
  onlySheet: (sheet, elsewhere) => `Only the sheet ${sheet}. Other sheets: ${elsewhere}.`,
  wholeWorkbook: "Show the whole workbook",
};
