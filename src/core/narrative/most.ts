import { Adder } from "../numbers/adder";
import type { Exact } from "../numbers/exact";
import { forEachInSteps, type Steps } from "../steps";

/** Those that come to the most once all their figures are added up; null where there is but one, or nothing. */
export function* most<C, T>(
  cells: readonly C[],
  oneOf: (cell: C) => T,
  figures: readonly Exact[],
): Steps<{ readonly ones: readonly T[]; readonly figure: Exact } | null> {
  const sums = new Map<T, Adder>();
  yield* forEachInSteps(cells, (cell, at) => {
    const figure = figures[at];
    if (!figure) return;
    const one = oneOf(cell);
    const sum = sums.get(one) ?? new Adder();
    sum.addExact(figure);
    sums.set(one, sum);
  });
  yield;
  const totals = [...sums].map(([one, { sum }]) => ({ one, sum, size: sum.valueOf() }));
  const highest = totals.reduce((size, total) => Math.max(size, total.size), 0);
  const [first, ...others] = totals.filter(({ size }) => size === highest);
  if (!first || sums.size < 2 || highest === 0) return null;
  return { ones: [first, ...others].map(({ one }) => one), figure: first.sum };
}

/** What figures come to. */
export function sumOf(figures: readonly Exact[]): Exact {
  const adder = new Adder();
  for (const figure of figures) adder.addExact(figure);
  return adder.sum;
}
