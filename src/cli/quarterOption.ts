import type { Term, TermLength } from "../core/nextQuarter/term";

const STEPS: ReadonlyMap<string, TermLength> = new Map([
  ["month", 1],
  ["quarter", 3],
  ["semester", 6],
  ["year", 12],
]);

/** Reads "2/2024", as a quarter is given on the command line; null for anything else. */
export function quarterIn(text: string): Term | null {
  const match = /^([1-4])\/((?:19|20)\d\d)$/.exec(text);
  return match && { length: 3, number: Number(match[1]), year: Number(match[2]) };
}

/** How long a term is that is asked for as a step, "month"; null for anything else. */
export function stepIn(text: string): TermLength | null {
  return STEPS.get(text) ?? null;
}
