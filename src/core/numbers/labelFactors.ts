import { exact, ratio, same, type Exact } from "./exact";
import { readDecimal, type WrittenNumber } from "./readNumber";
import { halfUp, round, truncate } from "./rounding";

/** What a label says its figure is multiplied by; a divisor as the fraction that it is. */
export interface LabelFactor {
  readonly value: Exact;
  /** How many decimals it is printed with: one with decimals may be a rounded one. */
  readonly decimals: number;
  /** As the label writes it: "x 0,111", "/ 9". */
  readonly written: string;
}

const NUMBER = String.raw`(?:\d{1,3}\s*/\s*\d{1,4}|\d+(?:[.,]\d+)*)(?![\d.,]*\d)`;
/** "x 25", "× 1/9", "x 100/6", and "x 100%", which is meant as times 100; not "1 x sehari", "box 3", "3 x 4-5". */
const FACTOR = new RegExp(
  String.raw`(?:(?<=[\s)\]/\d]|^|\()x|[×*]|dikali(?:kan)?(?: dengan)?)\s*(${NUMBER})(?!\s*[-–]|(?<!\b100)\s*%)`,
  "gi",
);
/** "/ 9", but no date, no number of a regulation and no "per unsur"; ": 5" only where "x 100" follows. */
const DIVISOR =
  /(?<![\d\s]\s*)(?:\s*\/|\s*÷|\s*:(?=\s*\d+\s*\)?\s*[x×*]\s*100\b)|\s+dibagi(?: dengan)?)\s*(\d{1,4})(?![\d.,/])/gi;

/** "5 = 3 x 4" tells of columns by their numbers. */
const OF_COLUMNS = /^\(?\d{1,2}\)? ?= ?\(?\d{1,2}\)? ?[x×*] ?\(?\d{1,2}\)?$/i;

/** The factors in a label, as it writes them: "NRR tertimbang x 25", "NRR x 0,111", "(×25)", "Jumlah / 9". */
export function labelFactors(label: string): readonly LabelFactor[] {
  if (OF_COLUMNS.test(label.trim())) return [];
  const factors = [...label.matchAll(FACTOR)].flatMap(([written, number = ""]) => factorOf(written, numberOf(number)));
  const divisors = [...label.matchAll(DIVISOR)].flatMap(([written, number = ""]) =>
    Number(number) > 1 ? factorOf(written, fraction(1, Number(number))) : [],
  );
  return [...factors, ...divisors];
}

/** True where a figure that was multiplied by `used` is what the label says: 100/6 is "x 16,67", as far as it is printed. */
export function isFactor({ value, decimals }: LabelFactor, used: Exact): boolean {
  if (same(value, used)) return true;
  return decimals > 0 && [halfUp(decimals), truncate(decimals)].some((rounding) => same(value, round(used, rounding)));
}

/** All factors of a label in one, "/ 6 x 100". */
export function productOf(factors: readonly LabelFactor[]): Exact {
  return factors.reduce((product, { value }) => product.mul(value), exact(1));
}

function factorOf(written: string, number: WrittenNumber | null): LabelFactor[] {
  if (number === null || number.value.n === 0n) return [];
  return [{ value: number.value, decimals: number.decimals, written: written.trim() }];
}

function numberOf(text: string): WrittenNumber | null {
  const [dividend, divisor] = text.split("/").map(Number);
  if (text.includes("/")) return divisor ? fraction(dividend ?? 0, divisor) : null;
  return readDecimal(text);
}

function fraction(dividend: number, divisor: number): WrittenNumber {
  return { value: ratio(dividend, divisor), decimals: 0 };
}
