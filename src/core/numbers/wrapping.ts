import { foldSpaces } from "../grid/foldSpaces";

/** A number text taken apart: its digits with their separators, and what the marks around them say. */
export interface Unwrapped {
  readonly digits: string;
  readonly isNegative: boolean;
  readonly isPercent: boolean;
  /** True where the text ends the number as whole: "Rp1.200,-". */
  readonly isWhole: boolean;
}

/** Letters of which no currency is written: most texts that are no numbers have some. */
const OTHER_LETTERS = /[a-ce-hj-oqtv-z]/i;
/** A mark that leads to a footnote: "*) 3,397", "**) 84,93". */
const FOOTNOTE = /^[_*]*\*\) ?/;
const CURRENCY = /^([-+−–]?) ?(?:Rp\.?|IDR|US ?\$|USD|\$) ?/i;
const BRACKETS = /^\((.*)\)$/;
const PERCENT = /%$/;
const NO_DECIMALS = / ?(?:, ?|\.)[-–—]{1,2}$/;
/** Offices write a dash where there is nothing to count. */
const NOTHING = /^[-–—]+$/;
const NUMBER = /^([-+−–]?) ?(\d[\d., ]*)$/;

/** Takes the marks off that stand around a number without being part of it; null where no number is left. */
export function unwrap(text: string): Unwrapped | null {
  if (OTHER_LETTERS.test(text)) return null;
  const outer = foldSpaces(text).replace(FOOTNOTE, "").replace(CURRENCY, "$1");
  const bracketed = BRACKETS.exec(outer)?.[1]?.replace(CURRENCY, "$1");
  const inner = bracketed ?? outer;
  const amount = inner.replace(PERCENT, "").trim();
  const bare = amount.replace(NO_DECIMALS, "");
  if (NOTHING.test(bare)) return { digits: "0", isNegative: false, isPercent: false, isWhole: true };
  const match = NUMBER.exec(bare);
  if (!match?.[2]) return null;
  return {
    digits: match[2].replace(/ ?([.,]) ?/g, "$1"),
    isNegative: bracketed !== undefined || ["-", "−", "–"].includes(match[1] ?? ""),
    isPercent: inner.endsWith("%"),
    isWhole: bare !== amount,
  };
}
