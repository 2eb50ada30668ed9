import { decide, type Plausible } from "../core/numbers/decide";
import { exact, type Exact } from "../core/numbers/exact";
import { readNumber } from "../core/numbers/readNumber";
import type { Asked } from "../text/functions/texts";
import { singleValue } from "./given";
import { refuse } from "./refused";

/** The number in one cell, typed as a number or as text: "84,48". What makes sense in its place decides what "1.200" is. */
export function numberGiven(given: unknown, asked: Asked, plausible: Plausible): Exact {
  const value = singleValue(given, asked);
  if (typeof value === "number") return exact(value);
  const reading = typeof value === "string" ? decide(value, readNumber(value), plausible, null) : null;
  return reading?.kind === "number" ? reading.value : refuse({ key: "noNumber", asked, value });
}
