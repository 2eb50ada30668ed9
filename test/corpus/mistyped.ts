import { decimalsOf } from "../../src/core/numbers/exact";
import type { AnnotatedTable, Place } from "./aggrecol";

/** The table with one digit of one figure of an annotated sum changed; which, `seed` tells. Null where none has a figure. */
export function mistyped(table: AnnotatedTable, seed: number): { table: AnnotatedTable; at: Place } | null {
  const figures = table.sums
    .flatMap(({ total, parts }) => [total, ...parts])
    .filter(([row, column]) => typeof table.cells[row]?.[column] === "number");
  const at = figures[(seed * 7919) % Math.max(1, figures.length)];
  const value = at && table.cells[at[0]]?.[at[1]];
  if (!at || typeof value !== "number") return null;
  const cells = table.cells.map((row, r) =>
    row.map((cell, c) => (r === at[0] && c === at[1] ? withAnotherDigit(value, seed) : cell)),
  );
  return { table: { ...table, cells }, at };
}

function withAnotherDigit(value: number, seed: number): number {
  const decimals = decimalsOf(value);
  const digits = Array.from(Math.abs(value).toFixed(decimals));
  const places = digits.flatMap((digit, at) => (digit === "." ? [] : [at]));
  const place = places[seed % places.length] ?? 0;
  digits[place] = String((Number(digits[place]) + 1 + (seed % 8)) % 10);
  return (value < 0 ? -1 : 1) * Number(digits.join(""));
}
