import type { Hint } from "../preferences/hint";
import type { NextQuarter } from "./nextQuarter";
import { laterText } from "./words/later";

/** What a person has said of regions of the sheets that are turned, as it holds of those of the next term. */
export function hintsLater(hints: readonly Hint[], { from, sheets }: NextQuarter): readonly Hint[] {
  const names = new Map(sheets.map(({ sheet, name }) => [sheet.name, name]));
  return hints.flatMap((hint) => {
    const sheet = names.get(hint.sheet);
    if (sheet === undefined) return [];
    return [{ ...hint, sheet, period: hint.period && laterText(hint.period, from, { isOwn: true }) }];
  });
}
