import { counted, numberEn } from "../counted";
import type { TogetherTexts } from "./texts";

/** What is said where many changes are offered at once, in English. */
export const together: TogetherTexts = {
  heading: "All at once",
  fixSafe: (cells) => `Put right all that is safe (${counted(cells, "cell")})…`,
  convertTexts: (cells) => `Turn all numbers stored as text into numbers (${counted(cells, "cell")})…`,
  aboutSafe:
    "What is certainly wrong is put right and what is blank filled in, in one step. What is doubtful, or may be wrong in another cell, is still decided one by one.",
  aboutTexts: "Once they are numbers, formulas such as SUM count these cells, too.",
  kinds(formulas, fixed) {
    if (formulas === 0) return "";
    const filled = counted(formulas, "cell gets a formula", "cells get a formula");
    return fixed === 0 ? `${filled}.` : `${filled}, ${numberEn(fixed)} a figure or text.`;
  },
  asks: (cells) => `${counted(cells, "cell")} will change:`,
  agree: (cells) => `Change ${counted(cells, "cell")}`,
  formula: "formula",
};
