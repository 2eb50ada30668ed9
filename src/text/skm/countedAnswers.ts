import type { CountedAnswers } from "../../core/tables/table";
import { aside } from "../aside";

/** So many answers that count the same are named; more are alike. */
const NAMED = 9;

/** "4 = Sangat mudah, Sangat cepat; 3 = Mudah, Cepat". */
export function countedAnswers(answers: readonly CountedAnswers[]): string {
  return answers.map(({ number, texts }) => `${number} = ${list(texts)}`).join("; ");
}

/** "4 = Sangat mudah, 3 = Mudah": the first answer of each number. */
export function wordedExample(answers: readonly CountedAnswers[]): string {
  return answers.map(({ number, texts }) => `${number} = ${capital(texts[0] ?? "")}`).join(", ");
}

/** "Tidak mudah", "Mudah" atau "Sangat mudah". */
export function choiceOf(answers: readonly CountedAnswers[], or: string): string {
  const words = answers.map(({ texts }) => `"${capital(texts[0] ?? "")}"`);
  return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter(Boolean).join(` ${or} `);
}

/** The word for a number, where there is one: "Mudah" (3). */
export function wordFor(number: string, answers: readonly CountedAnswers[]): string {
  const text = answers.find((answer) => String(answer.number) === number)?.texts[0];
  return text === undefined ? number : aside(`"${capital(text)}"`, number);
}

function list(texts: readonly string[]): string {
  const named = texts.slice(0, NAMED).map(capital).join(", ");
  return texts.length > NAMED ? `${named}, …` : named;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
