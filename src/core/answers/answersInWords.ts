import type { Cell } from "../grid/address";
import type { Reading, Table } from "../tables/table";

/**
 * The answers of a survey that are words or letters, or a number with words beside it. They stay where nothing tells what
 * they count, and where their figures stand on the sheet as well.
 */
export function answersInWords({ survey }: Table): readonly Cell[] {
  if (survey?.computedIn !== null) return [];
  const { letters, wording } = survey.scale;
  if (letters === "undecided" || wording?.isDecided === false) return [];
  if (survey.questions.every(({ choices }) => choices.length === 0)) return [];
  const all = survey.questions.flatMap(({ choices, texts }) => [...choices, ...texts]);
  return all.filter(({ row, column }) => survey.sheet.formula(row, column) === null);
}

/**
 * What a person confirms before such answers become figures; null where each has its figure in it. Formulas count letters
 * without: on the sheet these stay as they were answered.
 */
export function readingToConfirm({ reading, survey }: Table): Reading | null {
  if (reading) return reading;
  const { letters = null, most = 0 } = survey?.scale ?? {};
  if (letters === null || letters === "undecided") return null;
  const answers = Array.from({ length: most }, (_, at) => {
    const number = most - at;
    const place = letters === "falling" ? at : number - 1;
    return { number, texts: [String.fromCharCode("a".charCodeAt(0) + place)] };
  });
  return { key: answers.map(({ number, texts }) => `${number}=${texts.join(",")}`).join(";"), answers };
}
