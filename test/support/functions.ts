import type { CellValue } from "../../src/core/grid/sheet";
import { FUNCTIONS } from "../../src/functions/functions";
import { Refused } from "../../src/functions/refused";
import { speakProblem } from "../../src/text/functions/functionTexts";
import type { FunctionId } from "../../src/text/functions/texts";
import type { Language } from "../../src/text/texts";
import { draw } from "./draw";

/** A drawn range as Excel hands it over: row by row, blank cells as null. */
export function range(picture: string): CellValue[][] {
  const sheet = draw(picture);
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => sheet.value(row, column)),
  );
}

/** A column of values as Excel hands it over. */
export function column(...values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

/** What a function gives, or the sentence beside #VALUE!. */
export function answerOf(id: FunctionId, given: readonly unknown[], language: Language = "id"): number | string {
  const compute = FUNCTIONS[id] as (...given: readonly unknown[]) => number | string;
  try {
    return compute(...given);
  } catch (error) {
    if (error instanceof Refused) return speakProblem(error.problem, language);
    throw error;
  }
}

/** An error value as Excel hands it over to who takes errors. */
export function errorValue(code: string): object {
  return { type: "CustomFunctionError", code };
}
