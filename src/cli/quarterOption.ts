import type { Quarter } from "../core/nextQuarter/quarter";

/** Reads "2/2024", as a quarter is given on the command line; null for anything else. */
export function quarterIn(text: string): Quarter | null {
  const match = /^([1-4])\/((?:19|20)\d\d)$/.exec(text);
  return match && { number: Number(match[1]), year: Number(match[2]) };
}
