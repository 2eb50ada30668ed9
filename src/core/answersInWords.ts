import type { Cell } from "./grid/address";
import type { Table } from "./tables/table";

/** The answers of a survey that are words, or a number with words beside it. The order of letters may be a guess: they stay. */
export function answersInWords({ survey }: Table): readonly Cell[] {
  if (!survey) return [];
  const { letters, wording } = survey.scale;
  if (letters !== null || wording?.isDecided === false) return [];
  if (survey.questions.every(({ choices }) => choices.length === 0)) return [];
  const all = survey.questions.flatMap(({ choices, texts }) => [...choices, ...texts]);
  return all.filter(({ row, column }) => survey.sheet.formula(row, column) === null);
}
