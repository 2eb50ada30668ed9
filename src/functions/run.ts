import { speakProblem } from "../text/functions/functionTexts";
import type { FunctionId } from "../text/functions/texts";
import type { Language } from "../text/texts";
import { FUNCTIONS } from "./functions";
import { Refused } from "./refused";

/** What a function gives for what Excel hands over; throws Excel's own kind of error, with a sentence, where it refuses. */
export function run(id: FunctionId, given: readonly unknown[], language: Language): number | string {
  const compute = FUNCTIONS[id] as (...given: readonly unknown[]) => number | string;
  try {
    return compute(...given);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, speakProblem(error.problem, language));
  }
}
