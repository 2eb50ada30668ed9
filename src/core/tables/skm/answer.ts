import type { CellValue } from "../../grid/sheet";
import { exact } from "../../numbers/exact";
import { decide, type Plausible } from "../../numbers/decide";
import { readNumber } from "../../numbers/readNumber";

/** The answers that PermenPANRB 14/2017 knows: 1 (tidak baik) to 4 (sangat baik). */
export const LEAST_ANSWER = 1;
export const MOST_ANSWER = 4;

export const ANSWER_RANGE: Plausible = { least: exact(LEAST_ANSWER), most: exact(MOST_ANSWER) };

/** True for 1, 2, 3 and 4, typed as numbers. */
export function isOnScale(value: CellValue): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= LEAST_ANSWER && value <= MOST_ANSWER;
}

/** What an answer cell holds: a number, typed as a number or as text, or nothing, or something else. */
export type Answer =
  { readonly kind: "number"; readonly number: number } | { readonly kind: "blank" } | { readonly kind: "other" };

const BLANK: Answer = { kind: "blank" };
const OTHER: Answer = { kind: "other" };

export function readAnswer(value: CellValue): Answer {
  if (typeof value === "number") return { kind: "number", number: value };
  if (value === null) return BLANK;
  if (typeof value === "boolean") return OTHER;
  const text = plain(value);
  if (text === "") return BLANK;
  const reading = decide(text, readNumber(text), ANSWER_RANGE, null);
  return reading?.kind === "number" && /\d/.test(text) ? { kind: "number", number: reading.value.valueOf() } : OTHER;
}

/** The number in an answer cell, typed as a number or as text; NaN where there is none. */
export function numberIn(value: CellValue): number {
  if (typeof value === "number") return value;
  const answer = readAnswer(value);
  return answer.kind === "number" ? answer.number : Number.NaN;
}

/** "4." and a "４" of an East Asian keyboard are a 4. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .replace(/(\d)\.$/, "$1");
}
