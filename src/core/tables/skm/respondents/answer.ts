import { oncePerObject } from "../../../grid/oncePerObject";
import { oncePerText } from "../../../grid/oncePerText";
import type { CellValue } from "../../../grid/sheet";
import { exact } from "../../../numbers/exact";
import { decide, type Plausible } from "../../../numbers/decide";
import { readNumber } from "../../../numbers/readNumber";
import { LEAST_ANSWER, type Scale } from "../scale/scale";

/** No scale in use reaches higher. */
export const LONGEST_SCALE = 10;

/** True for a whole number from the worst answer to the best, typed as a number. */
export function isOnScale(value: CellValue, { least, most }: Scale): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

/** What an answer cell holds: a number, typed as a number or as text, or nothing, or something else. */
export type Answer =
  { readonly kind: "number"; readonly number: number } | { readonly kind: "blank" } | { readonly kind: "other" };

const BLANK: Answer = { kind: "blank" };
const OTHER: Answer = { kind: "other" };

/** Reads 4, "4", "4.", "4 - Sangat Mudah", "d" where answers are letters and "Sangat Mudah" where they are words. A dash says that nothing was answered. */
export function readAnswer(value: CellValue, scale: Scale): Answer {
  if (typeof value === "number") return { kind: "number", number: value };
  if (value === null) return BLANK;
  if (typeof value === "boolean") return OTHER;
  return readerOf(scale)(value);
}

/** Thousands of respondents tick the same few answers: each text is read once on each scale. */
const readerOf = oncePerObject((scale: Scale) => oncePerText((text) => readText(text, scale)));

function readText(value: string, scale: Scale): Answer {
  const text = plain(value);
  if (text === "" || isDash(text)) return BLANK;
  const number =
    numberOf(text, scale.most) ?? choiceOf(text) ?? letterOf(text, scale) ?? scale.wording?.numberOf(text) ?? null;
  return number === null ? OTHER : { kind: "number", number };
}

/** The number in an answer cell, typed as a number or as text; NaN where there is none. */
export function numberIn(value: CellValue, scale: Scale): number {
  if (typeof value === "number") return value;
  if (value === null) return Number.NaN;
  const answer = readAnswer(value, scale);
  return answer.kind === "number" ? answer.number : Number.NaN;
}

/** The number that a text consists of; NaN for words, whatever number stands before them. */
export function digitsIn(value: CellValue): number {
  if (typeof value === "number") return value;
  return (typeof value === "string" ? numberOf(plain(value), LONGEST_SCALE) : null) ?? Number.NaN;
}

/** Offices write a dash, and nothing else, where a question was not asked. */
export function isDash(text: string): boolean {
  return /^[-–—]+$/.test(text.trim());
}

function numberOf(text: string, most: number): number | null {
  if (!/\d/.test(text)) return null;
  const answers: Plausible = { least: exact(LEAST_ANSWER), most: exact(most) };
  const reading = decide(text, readNumber(text), answers, null);
  return reading?.kind === "number" ? reading.value.valueOf() : null;
}

/** A form's choice as it was ticked: "4 - Sangat Mudah", "(4) Sangat mudah", "Sangat Mudah (4)". */
const CHOICES = [
  /^(\d{1,2})\s*[-–—.:=)(]\s*\(?\p{L}[^?]*$/u,
  /^\((\d{1,2})\)\s*\p{L}[^?]*$/u,
  /^\p{L}[^?]*\((\d{1,2})\)$/u,
];
const LONGEST_CHOICE = 80;

function choiceOf(text: string): number | null {
  if (text.length > LONGEST_CHOICE) return null;
  const digits = CHOICES.map((choice) => choice.exec(text)?.[1]).find((found) => found !== undefined);
  return digits === undefined ? null : Number(digits);
}

/** "d", "D.", "d. Sangat mudah". */
export function choiceLetter(text: string): string | null {
  return /^\(?([a-f])(?:[.)](?:\s.*)?)?$/i.exec(text.trim())?.[1]?.toLowerCase() ?? null;
}

function letterOf(text: string, { letters, most }: Scale): number | null {
  const letter = letters === null ? null : choiceLetter(text);
  if (letter === null) return null;
  const place = letter.charCodeAt(0) - "a".charCodeAt(0) + 1;
  return letters === "falling" ? most + 1 - place : place;
}

/** "4." and a "４" of an East Asian keyboard are a 4. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .replace(/(\d)\.$/, "$1");
}
