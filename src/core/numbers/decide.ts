import type { Exact } from "./exact";
import { decimalMarkIn, type DecimalMark, type NumberReading, type WrittenNumber } from "./readNumber";
import { unwrap } from "./wrapping";

/** The numbers that make sense in a place, both ends included. */
export interface Plausible {
  readonly least: Exact;
  readonly most: Exact;
}

/**
 * The decimal mark that a column's unmistakable texts agree on ("103.249,80" says the comma); null where none says,
 * or where two contradict each other.
 */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark | null {
  let found: DecimalMark | null = null;
  for (const text of texts) {
    const mark = decimalMarkIn(text);
    if (mark === null || mark === found) continue;
    if (found !== null) return null;
    found = mark;
  }
  return found;
}

/**
 * Decides an ambiguous reading by what its place allows, else by its column's decimal mark. Gives the reading back as
 * it is where neither decides: an ambiguous number is reported, never guessed.
 */
export function decide(
  text: string,
  reading: NumberReading,
  plausible: Plausible | null,
  mark: DecimalMark | null,
): NumberReading {
  if (reading?.kind !== "ambiguous") return reading;
  if (plausible) {
    const grouped = isWithin(reading.grouped, plausible);
    if (grouped !== isWithin(reading.decimal, plausible)) return number(grouped ? reading.grouped : reading.decimal);
  }
  if (mark === null) return reading;
  return number(unwrap(text)?.digits.includes(mark) ? reading.decimal : reading.grouped);
}

function number(written: WrittenNumber): NumberReading {
  return { kind: "number", ...written };
}

function isWithin(number: WrittenNumber, { least, most }: Plausible): boolean {
  return number.value.compare(least) >= 0 && number.value.compare(most) <= 0;
}
