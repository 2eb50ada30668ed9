import { scaled, type Exact } from "./exact";
import { unwrap } from "./wrapping";

/** A number as somebody wrote it. `decimals` counts the digits written after the decimal mark. */
export interface WrittenNumber {
  readonly value: Exact;
  readonly decimals: number;
}

/**
 * What a text says as a number: one number, one of two ("1.895" is 1895 or 1,895), or none (null). The two of an
 * ambiguous text are the grouped reading and the decimal reading, in that order.
 */
export type NumberReading =
  | ({ readonly kind: "number" } & WrittenNumber)
  | { readonly kind: "ambiguous"; readonly grouped: WrittenNumber; readonly decimal: WrittenNumber }
  | null;

/** The sign that separates decimals in a number text. */
export type DecimalMark = "," | ".";

/** Reads Indonesian (and unmistakable English) number text. */
export function readNumber(text: string): NumberReading {
  const unwrapped = unwrap(text);
  if (unwrapped === null) return null;
  const { digits, isNegative, isPercent, isWhole } = unwrapped;
  return mapReading(readDigits(digits, isWhole), (number) =>
    shift(isNegative ? negate(number) : number, isPercent ? 2 : 0),
  );
}

/** The same where a mark is known to separate decimals: "1.895" is 1,895. */
export function readDecimal(text: string): WrittenNumber | null {
  const reading = readNumber(text);
  return reading?.kind === "ambiguous" ? reading.decimal : reading;
}

/** The decimal mark that a text speaks for beyond doubt: "103.249,80" and "1.234.567" say the comma, "1.895" nothing. */
export function decimalMarkIn(text: string): DecimalMark | null {
  const unwrapped = unwrap(text);
  const reading = unwrapped && readDigits(unwrapped.digits, unwrapped.isWhole);
  const last = unwrapped?.digits.replace(/[^.,]/g, "").at(-1);
  if (reading?.kind !== "number" || last === undefined) return null;
  const separatesDecimals = reading.decimals > 0;
  return (last === ",") === separatesDecimals ? "," : ".";
}

/** Reads unsigned digits with their separators. */
function readDigits(digits: string, isWhole: boolean): NumberReading {
  if (digits.includes(" ")) {
    return /^\d{1,3}( \d{3})+([.,]\d+)?$/.test(digits) ? readDigits(digits.replaceAll(" ", ""), isWhole) : null;
  }
  const marks = digits.replace(/\d/g, "");
  const last = marks.at(-1);
  if (last === undefined) return whole(digits);
  if (isWhole) return isGrouped(digits) ? whole(digits) : null;
  if (new Set(marks).size === 2) {
    const [head, tail] = splitAt(digits, digits.lastIndexOf(last));
    return isGrouped(head) && tail !== "" ? decimal(head, tail) : null;
  }
  if (marks.length > 1) return isGrouped(digits) ? whole(digits) : null;
  const [head = "", tail = ""] = digits.split(last);
  if (tail === "") return null;
  if (!isGrouped(digits)) return decimal(head, tail);
  return { kind: "ambiguous", grouped: written(digits, ""), decimal: written(head, tail) };
}

/** Groups of three behind one to three digits that do not begin with 0: "1.234.567", not "0,123" or "1234,567". */
function isGrouped(digits: string): boolean {
  return /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/.test(digits);
}

function splitAt(text: string, index: number): [string, string] {
  return [text.slice(0, index), text.slice(index + 1)];
}

function whole(digits: string): NumberReading {
  return { kind: "number", ...written(digits, "") };
}

function decimal(head: string, tail: string): NumberReading {
  return { kind: "number", ...written(head, tail) };
}

function written(head: string, tail: string): WrittenNumber {
  return { value: scaled(BigInt(head.replace(/\D/g, "") + tail), tail.length), decimals: tail.length };
}

function negate(number: WrittenNumber): WrittenNumber {
  return { ...number, value: number.value.neg() };
}

function shift(number: WrittenNumber, places: number): WrittenNumber {
  return places === 0 ? number : { value: number.value.div(10 ** places), decimals: number.decimals + places };
}

function mapReading(reading: NumberReading, change: (number: WrittenNumber) => WrittenNumber): NumberReading {
  if (reading === null) return null;
  return reading.kind === "number"
    ? { kind: "number", ...change(reading) }
    : { kind: "ambiguous", grouped: change(reading.grouped), decimal: change(reading.decimal) };
}
