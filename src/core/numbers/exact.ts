import Fraction from "fraction.js";

/** An exact number: a fraction of two integers of any size. No figure of a table is ever computed in floating point. */
export type Exact = Fraction;

/** Excel keeps 15 significant digits; what a double holds beyond them is noise of its own arithmetic. */
const SIGNIFICANT_DIGITS = 15;

export const ZERO: Exact = new Fraction(0);

/** The fraction `numerator / denominator` of two safe integers, the second above zero. */
export function ratio(numerator: number, denominator: number): Exact {
  const size = Math.abs(numerator);
  const shared = denominator === 1 ? 1 : commonDivisor(size, denominator);
  return made(numerator < 0, size / shared, denominator / shared);
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}

/** A reduced fraction, without the reading and reducing that the constructor does of large integers. */
function made(isNegative: boolean, numerator: number, denominator: number): Exact {
  const fraction = Object.create(Fraction.prototype) as Exact;
  fraction.s = isNegative ? -1n : 1n;
  fraction.n = BigInt(numerator);
  fraction.d = denominator === 1 ? 1n : BigInt(denominator);
  return fraction;
}

/** Counts are small, and there are many of them: each is made once. */
const SMALL: Exact[] = [];
const LARGEST_SMALL = 5000;

/** Most figures have no more than four decimals. */
export const PARTS = 10_000;
/** Beyond this a double has more digits than are read of it. */
export const MOST_READ = 1e15;

/** A double in parts of 1/`PARTS`, where that is exactly what its digits say; null where it has more decimals or digits. */
export function partsOf(number: number): number | null {
  return isWholeIn(number, PARTS) ? Math.round(number * PARTS) : null;
}

/** An exact number in parts of 1/`PARTS`; NaN where it is no whole number of them, or too large for a double to hold them. */
export function partsIn({ s, n, d }: Exact): number {
  const each = d === 1n ? PARTS : PARTS / Number(d);
  const parts = Number(n) * each;
  // No double holds the largest denominators: they come to infinity, and what is divided by that to nothing.
  if (each < 1 || !Number.isInteger(each) || parts >= MOST_READ) return Number.NaN;
  return s < 0n ? -parts : parts;
}

/** Two exact numbers added: most have few decimals, and are added in doubles as whole numbers of these. */
export function plus(one: Exact, other: Exact): Exact {
  const sum = partsIn(one) + partsIn(other);
  return Math.abs(sum) < MOST_READ ? ofParts(sum) : one.add(other);
}

/** The same taken from each other. */
export function minus(one: Exact, other: Exact): Exact {
  const difference = partsIn(one) - partsIn(other);
  return Math.abs(difference) < MOST_READ ? ofParts(difference) : one.sub(other);
}

function ofParts(parts: number): Exact {
  return parts % PARTS === 0 ? exact(parts / PARTS) : ratio(parts, PARTS);
}

/** True where the digits of a double say a whole number of such parts of one. */
function isWholeIn(number: number, parts: number): boolean {
  const whole = Math.round(number * parts);
  return whole / parts === number && Math.abs(whole) < MOST_READ;
}

/** The double nearest to a number. */
export function doubleOf({ s, n, d }: Exact): number {
  const size = d === 1n ? Number(n) : Number(n) / Number(d);
  return s < 0n ? -size : size;
}

/** The double nearest to what another is read as: mostly that itself, which need not be made exact to tell. */
export function readDouble(number: number): number {
  const isShort = Number.isInteger(number) ? Math.abs(number) < MOST_READ : partsOf(number) !== null;
  return isShort ? number : doubleOf(exact(number));
}

/** A finite double, exactly as its 15 significant decimal digits say: 3.3499999999999996 is 3.35. */
export function exact(number: number): Exact {
  if (Number.isInteger(number) && Math.abs(number) < MOST_READ) {
    if (number < 0 || number > LARGEST_SMALL) return ratio(number, 1);
    return (SMALL[number] ??= ratio(number, 1));
  }
  const parts = partsOf(number);
  if (parts !== null) return ratio(parts, PARTS);
  const [digits = "0", exponent = "0"] = number.toExponential(SIGNIFICANT_DIGITS - 1).split("e");
  return scaled(BigInt(digits.replace(".", "")), SIGNIFICANT_DIGITS - 1 - Number(exponent));
}

/** `digits` with the decimal point moved `decimals` places to the left: `scaled(3512n, 3)` is 3.512. */
export function scaled(digits: bigint, decimals: number): Exact {
  return decimals >= 0
    ? new Fraction(digits, 10n ** BigInt(decimals))
    : new Fraction(digits * 10n ** BigInt(-decimals), 1n);
}

/** Figures that differ by less than this, in units or of their size, differ only by the noise of a formula's doubles. */
const NOISE = 1e-9;

/** True where two numbers differ by no more than the noise of floating-point formulas. */
export function same(a: Exact, b: Exact): boolean {
  if (a === b) return true;
  const [first, second] = [doubleOf(a), doubleOf(b)];
  return Math.abs(first - second) <= NOISE * Math.max(1, Math.abs(second));
}

/** True where two numbers differ by no more than a third. Doubles tell, but for the few that they cannot tell apart. */
export function isWithin(one: Exact, other: Exact, slack: Exact): boolean {
  if (one === other) return slack.s >= 0n;
  const [a, b] = [doubleOf(one), doubleOf(other)];
  const spare = doubleOf(slack) - Math.abs(a - b);
  if (Math.abs(spare) > BLUR * (Math.abs(a) + Math.abs(b))) return spare > 0;
  return one.sub(other).abs().compare(slack) <= 0;
}

/** Far more than what doubles are off by, as a part of them. */
const BLUR = 1e-12;

/** How many decimals a double is written with, at most 15: 3.35 has 2, 4 has 0, 1/3 has 15. */
export function decimalsOf(number: number): number {
  if (Number.isInteger(number)) return 0;
  for (let decimals = 1, parts = 10; parts <= PARTS; decimals++, parts *= 10) {
    if (isWholeIn(number, parts)) return decimals;
  }
  const [digits = "0", exponent = "0"] = Math.abs(number)
    .toExponential(SIGNIFICANT_DIGITS - 1)
    .split("e");
  const significant = digits.replace(".", "").replace(/0+$/, "").length;
  return Math.min(15, Math.max(0, significant - 1 - Number(exponent)));
}
