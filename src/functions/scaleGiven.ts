import { LONGEST_SCALE, choiceLetter, digitsIn } from "../core/tables/skm/respondents/answer";
import { errorIn, rangeOf, valueOf } from "./given";
import { refuse } from "./refused";

/** The scale as it was given: by its best answer, a number or a letter. */
export interface GivenScale {
  readonly most: number | null;
  readonly letters: "rising" | "falling" | null;
}

/** On the shortest scale there are two answers to choose from. */
const SHORTEST_SCALE = 2;

/** Reads the best answer: 5 is that of a scale up to 5; d says that a is 1, and a that it is the best. */
export function scaleGiven(given: unknown): GivenScale {
  const [first] = rangeOf(given).rows.flat();
  const value = errorIn(first) ?? valueOf(first);
  if (value === null) return { most: null, letters: null };
  const most = digitsIn(value);
  if (Number.isInteger(most) && most >= SHORTEST_SCALE && most <= LONGEST_SCALE) return { most, letters: null };
  const letter = typeof value === "string" ? choiceLetter(value) : null;
  if (letter === null) return refuse({ key: "noScale", value });
  return letter === "a" ? { most: null, letters: "falling" } : { most: placeOf(letter), letters: "rising" };
}

/** 1 for a, 4 for d. */
export function placeOf(letter: string): number {
  return letter.charCodeAt(0) - "a".charCodeAt(0) + 1;
}
