import { shownNumber } from "../../../src/core/findings/shown";
import { exact } from "../../../src/core/numbers/exact";

/** What sentences are told with: cells, figures, numbers. */
export const cell = { row: 144, column: 1 };
export const other = { row: 147, column: 10 };
export const third = { row: 4, column: 26 };
export const figure = { rule: "skm-nrr", subject: "U1" };
export const may = { rule: "permits-column", subject: "Jumlah, Mei" };
export const stated = shownNumber(exact(3.512), 3);
export const right = shownNumber(exact(3.35), 3);
export const working = [{ number: exact(469) }, { sign: "÷" }, { number: exact(140) }] as const;
export const attainable = { n: 140, below: { sum: 491, mean: stated }, above: { sum: 492, mean: right } };

/** So many of something, as it is shown. */
export function count(number: number) {
  return shownNumber(exact(number));
}

/** Messages of some keys, several where a sentence has branches; the compiler asks for those that are missing. */
export type Samples<T> = { readonly [K in keyof T]: readonly [T[K], ...T[K][]] };
