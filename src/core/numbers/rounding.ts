import Fraction from "fraction.js";
import type { Exact } from "./exact";

/** One step of a rounding chain: what is done to a figure before it is shown or passed on. */
export type Rounding = { readonly mode: "none" } | { readonly mode: "half-up" | "truncate"; readonly decimals: number };

export const UNROUNDED: Rounding = { mode: "none" };

export function halfUp(decimals: number): Rounding {
  return { mode: "half-up", decimals };
}

export function truncate(decimals: number): Rounding {
  return { mode: "truncate", decimals };
}

/**
 * Applies a rounding. The one place where this program rounds: half-up means half away from zero, as Excel's ROUND
 * does (2.5 → 3, −2.5 → −3); truncation goes towards zero, as TRUNC does.
 */
export function round(number: Exact, rounding: Rounding): Exact {
  if (rounding.mode === "none") return number;
  const scale = 10n ** BigInt(rounding.decimals);
  const magnitude =
    rounding.mode === "truncate" ? (number.n * scale) / number.d : (2n * number.n * scale + number.d) / (2n * number.d);
  return new Fraction(number.s * magnitude, scale);
}

/** The Excel formula for an expression under a rounding: `B4/9` half-up at 3 decimals is `=ROUND(B4/9,3)`. */
export function roundedFormula(expression: string, rounding: Rounding): string {
  if (rounding.mode === "none") return `=${expression}`;
  const name = rounding.mode === "half-up" ? "ROUND" : "TRUNC";
  return `=${name}(${expression},${rounding.decimals})`;
}
