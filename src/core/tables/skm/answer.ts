import type { CellValue } from "../../grid/sheet";
import { exact } from "../../numbers/exact";
import { decide, type Plausible } from "../../numbers/decide";
import { readNumber } from "../../numbers/readNumber";

/** The answers that PermenPANRB 14/2017 knows: 1 (tidak baik) to 4 (sangat baik). */
export const LEAST_ANSWER = 1;
export const MOST_ANSWER = 4;

export const ANSWER_RANGE: Plausible = { least: exact(LEAST_ANSWER), most: exact(MOST_ANSWER) };

export function isOnScale(number: number): boolean {
  return Number.isInteger(number) && number >= LEAST_ANSWER && number <= MOST_ANSWER;
}

/** What an answer cell holds: a number, typed as a number or as text, or nothing, or something else. */
export type Answer =
  | { readonly kind: "number"; readonly number: number; readonly asText: boolean }
  | { readonly kind: "blank" }
  | { readonly kind: "other" };

export function readAnswer(value: CellValue): Answer {
  if (typeof value === "number") return { kind: "number", number: value, asText: false };
  if (value === null) return { kind: "blank" };
  if (typeof value === "boolean") return { kind: "other" };
  if (value.trim() === "") return { kind: "blank" };
  const text = plain(value);
  const reading = decide(text, readNumber(text), ANSWER_RANGE, null);
  return reading?.kind === "number" && /\d/.test(text)
    ? { kind: "number", number: reading.value.valueOf(), asText: true }
    : { kind: "other" };
}

/** "4." and a "４" of an East Asian keyboard are a 4. */
function plain(text: string): string {
  return text.normalize("NFKC").replace(/(\d)\.\s*$/, "$1");
}
