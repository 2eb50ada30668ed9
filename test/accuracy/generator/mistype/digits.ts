import { digitsOf, thousandthsOf } from "../numberText";

/** Everything that one kind of slip may make of a number, in thousandths; the number itself may be among it. */
export type Slip = (value: number, decimals: number) => readonly number[];

/** 148 → 418, 184. */
export const interchanged: Slip = (value, decimals) => {
  const seconds = positions(value, decimals).slice(1);
  return seconds.map((at) =>
    changed(value, decimals, (digits) => {
      return digits.slice(0, at - 1) + (digits[at] ?? "") + (digits[at - 1] ?? "") + digits.slice(at + 1);
    }),
  );
};

/** 148 → 48, 18, 14; behind the decimal mark too: 20,45 → 20,5. */
export const dropped: Slip = (value, decimals) => {
  const { whole, fraction } = digitsOf(value, decimals);
  const before = whole.length < 2 ? [] : positionsIn(whole).map((at) => thousandthsOf(without(whole, at), fraction));
  const behind = positionsIn(fraction).map((at) => thousandthsOf(whole, without(fraction, at)));
  return [...before, ...behind].map((magnitude) => signed(value, magnitude));
};

/** 148 → 1148, 1048, …, before the decimal mark: behind it there would be more digits than the column shows. */
export const added: Slip = (value, decimals) => {
  const { whole, fraction } = digitsOf(value, decimals);
  return positionsIn(`${whole} `).flatMap((at) =>
    DIGITS.map((digit) => signed(value, thousandthsOf(whole.slice(0, at) + digit + whole.slice(at), fraction))),
  );
};

/** 148 → 158, 149, … */
export const replaced: Slip = (value, decimals) => {
  return positions(value, decimals).flatMap((at) =>
    DIGITS.map((digit) => changed(value, decimals, (digits) => digits.slice(0, at) + digit + digits.slice(at + 1))),
  );
};

const DIGITS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

/** The positions of a number's digits, from the left. */
function positions(value: number, decimals: number): readonly number[] {
  const { whole, fraction } = digitsOf(value, decimals);
  return positionsIn(whole + fraction);
}

function positionsIn(digits: string): readonly number[] {
  return Array.from(digits, (_, at) => at);
}

/** The number with its digits changed and the decimal mark where it was. */
function changed(value: number, decimals: number, change: (digits: string) => string): number {
  const { whole, fraction } = digitsOf(value, decimals);
  const digits = change(whole + fraction);
  const mark = digits.length - decimals;
  return signed(value, thousandthsOf(digits.slice(0, mark), digits.slice(mark)));
}

function without(digits: string, at: number): string {
  return digits.slice(0, at) + digits.slice(at + 1);
}

function signed(value: number, magnitude: number): number {
  return value < 0 ? -magnitude : magnitude;
}
