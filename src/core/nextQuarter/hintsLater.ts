import type { Hint } from "../preferences/hint";
import type { NextQuarter } from "./nextQuarter";
import { laterText } from "./words/later";

/** What a person has said of regions of the sheets that are turned, as it holds of those of the next term. */
export function hintsLater(hints: readonly Hint[], { from, sheets }: NextQuarter): readonly Hint[] {
  const names = new Map(sheets.map(({ sheet, name }) => [sheet.name, name]));
  return hints.flatMap((hint) => {
    const sheet = names.get(hint.sheet);
    if (sheet === undefined) return [];
    const later = (text: string) => laterText(text, from, { isOwn: true });
    const columns = hint.columns?.map((one) => ({ ...one, word: one.word && later(one.word) }));
    return [{ ...hint, sheet, period: hint.period && later(hint.period), ...(columns && { columns }) }];
  });
}
