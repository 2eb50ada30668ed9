import { decimalsOf } from "../../src/core/numbers/exact";
import type { AnnotatedTable, Place } from "./aggrecol";

/** What a hand does to one figure of a table. */
export type SlipKind = "digit replaced" | "digits interchanged" | "a zero more or less" | "a neighbour's figure";

export const SLIPS: readonly SlipKind[] = [
  "digit replaced",
  "digits interchanged",
  "a zero more or less",
  "a neighbour's figure",
];

/** A table with one figure mistyped, and which. */
export interface Mistyped {
  readonly table: AnnotatedTable;
  readonly at: Place;
}

/** So many figures are tried where a slip does nothing to one: the digits of 77 are interchanged, nothing stands beside it. */
const TRIES = 30;
const FURTHER = 13;

/** The table with a slip in one figure of an annotated sum; which, `seed` tells. Null where none has a figure that it changes. */
export function mistyped(table: AnnotatedTable, kind: SlipKind, seed: number): Mistyped | null {
  const figures = table.sums
    .flatMap(({ total, parts }) => [total, ...parts])
    .filter(([row, column]) => typeof table.cells[row]?.[column] === "number");
  for (let tried = 0; tried < TRIES; tried++) {
    const at = figures[((seed + tried * FURTHER) * 7919) % Math.max(1, figures.length)];
    const value = at && table.cells[at[0]]?.[at[1]];
    if (!at || typeof value !== "number") return null;
    const wrong = SLIPPED[kind](value, seed, neighboursOf(table, at));
    if (wrong === null || wrong === value) continue;
    const cells = table.cells.map((row, r) => row.map((cell, c) => (r === at[0] && c === at[1] ? wrong : cell)));
    return { table: { ...table, cells }, at };
  }
  return null;
}

type Slip = (value: number, seed: number, neighbours: readonly number[]) => number | null;

const SLIPPED: Readonly<Record<SlipKind, Slip>> = {
  "digit replaced": (value, seed) => {
    const digits = digitsOf(value);
    const places = placesOf(digits);
    const place = places[seed % places.length] ?? 0;
    digits[place] = String((Number(digits[place]) + 1 + (seed % 8)) % 10);
    return numberOf(digits, value);
  },
  "digits interchanged": (value, seed) => {
    const digits = digitsOf(value);
    const places = placesOf(digits);
    const pairs = places.slice(1).map((place, at) => [places[at] ?? 0, place] as const);
    const differing = pairs.filter(([one, other]) => digits[one] !== digits[other]);
    const [one, other] = differing[seed % Math.max(1, differing.length)] ?? [0, 0];
    [digits[one], digits[other]] = [digits[other] ?? "", digits[one] ?? ""];
    return numberOf(digits, value);
  },
  "a zero more or less": (value, seed) =>
    seed % 2 === 0 && value % 10 === 0 ? value / 10 : Number((value * 10).toPrecision(12)),
  "a neighbour's figure": (value, seed, neighbours) => {
    const others = neighbours.filter((other) => other !== value);
    return others[seed % Math.max(1, others.length)] ?? null;
  },
};

/** What stands above and below. */
function neighboursOf({ cells }: AnnotatedTable, [row, column]: Place): readonly number[] {
  return [cells[row + 1]?.[column], cells[row - 1]?.[column]].filter((value) => typeof value === "number");
}

function digitsOf(value: number): string[] {
  return Array.from(Math.abs(value).toFixed(decimalsOf(value)));
}

function placesOf(digits: readonly string[]): readonly number[] {
  return digits.flatMap((digit, at) => (digit === "." ? [] : [at]));
}

function numberOf(digits: readonly string[], before: number): number {
  return (before < 0 ? -1 : 1) * Number(digits.join(""));
}
