import type { CountedAnswers } from "../../table";
import { numberIn } from "./answer";
import type { QuestionColumn } from "./questionColumns";
import type { Matrix } from "../matrix";

/**
 * The words that a question may be answered with, from the worst on, one for each number: as they were typed, else as they
 * would be; or the letters. None where answers are numbers.
 */
export function answerWords(matrix: Matrix, question: QuestionColumn): readonly CountedAnswers[] {
  const { least, most } = matrix.scale;
  const words = wordsIn(matrix, question);
  const numbers = Array.from({ length: most - least + 1 }, (_, step) => least + step);
  return numbers.flatMap((number) => {
    const text = words.find(([, counted]) => counted === number)?.[0];
    return text === undefined ? [] : [{ number, texts: [text] }];
  });
}

/** The likeliest word for a number comes first. */
function wordsIn({ sheet, scale }: Matrix, { choices }: QuestionColumn): readonly (readonly [string, number])[] {
  if (scale.letters !== null) return Array.from("abcdef", (letter) => [letter, numberIn(letter, scale)] as const);
  if (scale.wording === null) return [];
  const given = choices.map(({ row, column }) => sheet.text(row, column));
  return [...given.map((text) => [text, numberIn(text, scale)] as const), ...scale.wording.mayBeGivenBeside(given)];
}
