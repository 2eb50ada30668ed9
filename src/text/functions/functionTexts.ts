import { foldSpaces } from "../../core/grid/foldSpaces";
import type { CellValue } from "../../core/grid/sheet";
import { decimalsOf, exact } from "../../core/numbers/exact";
import { textsOf, writeNumber } from "../speak";
import type { Language } from "../texts";
import { en } from "./en";
import { id } from "./id";
import type { FunctionTexts, Problem, Shown } from "./texts";

/** All sentences about the functions in a language; apart from the pane's, which is loaded without them. */
export function functionTextsOf(language: Language): FunctionTexts {
  return language === "id" ? id : en;
}

/** Says why a function gives no figure. */
export function speakProblem(problem: Problem, language: Language): string {
  // Each sentence takes just what its own problem tells, which the cast says.
  const write = functionTextsOf(language).problems[problem.key] as (params: Problem, shown: Shown) => string;
  return write(problem, (value) => shownIn(value, language));
}

/** Enough to know a figure by. */
const MOST_DECIMALS = 6;
/** A longer text is cut: Excel shows a sentence, not a page. */
const LONGEST = 40;

function shownIn(value: CellValue, language: Language): string {
  const texts = textsOf(language);
  if (typeof value === "number") return writeNumber(exact(value), Math.min(MOST_DECIMALS, decimalsOf(value)), texts);
  if (value === null) return texts.nothing;
  if (typeof value === "boolean") return String(value).toUpperCase();
  const text = foldSpaces(value);
  return `"${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}"`;
}
