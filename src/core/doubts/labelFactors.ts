import { ratio, type Exact } from "../numbers/exact";
import { readNumber } from "../numbers/readNumber";

/** What a label says its figure is multiplied by; a divisor as the fraction that it is. */
export interface LabelFactor {
  readonly value: Exact;
  /** As the label writes it: "x 0,111", "/ 9". */
  readonly written: string;
}

const NUMBER = String.raw`(?:1\s*/\s*\d{1,4}|\d+(?:[.,]\d+)*)(?![\d.,]*\d)`;
const FACTOR = new RegExp(
  String.raw`(?:(?<=[\s)\]/\d]|^|\()x|[×*]|dikali(?:kan)?(?: dengan)?)\s*(${NUMBER})(?!\s*[-–%])`,
  "gi",
);
/** "/ 9", but no date, no number of a regulation and no "per unsur". */
const DIVISOR = /(?<![\d\s]\s*)(?:\s*\/|\s*÷|\s+dibagi(?: dengan)?)\s*(\d{1,4})(?![\d.,/])/gi;

/** The factors in a label, as it writes them: "NRR tertimbang x 25", "NRR x 0,111", "(×25)", "Jumlah / 9". */
export function labelFactors(label: string): readonly LabelFactor[] {
  const factors = [...label.matchAll(FACTOR)].flatMap(([written, number = ""]) => factorOf(written, numberOf(number)));
  const divisors = [...label.matchAll(DIVISOR)].flatMap(([written, number = ""]) =>
    Number(number) > 1 ? factorOf(written, ratio(1, Number(number))) : [],
  );
  return [...factors, ...divisors];
}

function factorOf(written: string, value: Exact | null): LabelFactor[] {
  return value === null || value.n === 0n ? [] : [{ value, written: written.trim() }];
}

function numberOf(text: string): Exact | null {
  const divisor = /^1\s*\/\s*(\d+)$/.exec(text)?.[1];
  if (divisor !== undefined) return Number(divisor) === 0 ? null : ratio(1, Number(divisor));
  const reading = readNumber(text);
  if (reading === null) return null;
  return reading.kind === "number" ? reading.value : reading.decimal.value;
}
