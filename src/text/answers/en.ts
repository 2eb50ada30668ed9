import { counted } from "../counted";
import type { AnswerTexts } from "./texts";

/** What is said where answers in words can become figures, in English. */
export const answers: AnswerTexts = {
  convert: (cells) => `Turn the answers into figures (${counted(cells, "cell")})…`,
  about: "The answers on the sheet give way to these figures; NRR and IKM stay the same.",
  formulas: (cells) => `Formulas that count the answers are written anew (${counted(cells, "cell")}):`,
  each: (cells) => `${counted(cells, "answer")}, one by one`,
  read: (cell) =>
    `The answers stay: the formula in ${cell} goes by their words or letters and would be wrong. Change that formula first, or leave the answers as they are.`,
  scale: (most) =>
    `The answers stay: only they tell that the scale goes up to ${most}. Say the scale 1 to ${most} first, under More › Mark a table.`,
};
