import { cellKey } from "../grid/address";
import type { Sheet } from "../grid/sheet";
import { captionsOf, type Caption } from "../titleRules/captions";
import { numberingOf } from "../titleRules/numbering";
import { seriesOf } from "../titleRules/series";
import { captionLabel } from "../titles/captionLabel";

/** The captions of some sheets whose numbers are not right by their order, with the right ones, by sheet and `cellKey`. */
export function newNumbers(sheets: readonly Sheet[]): ReadonlyMap<Sheet, ReadonlyMap<number, number>> {
  const found = new Map<Sheet, Map<number, number>>();
  for (const series of seriesOf(captionsOf({ sheets }))) {
    for (const [caption, number] of closed(series, numberingOf(series).numbers)) {
      if (number === caption.number) continue;
      const own = found.get(caption.sheet) ?? new Map<number, number>();
      found.set(caption.sheet, own.set(cellKey(caption.cell.row, caption.cell.column), number));
    }
  }
  return found;
}

/** A caption with another number; the text as it is where it is none. */
export function renumbered(text: string, number: number): string {
  return captionLabel(text)?.numbered(number).text ?? text;
}

/** Where captions that begin with 1 stand in order, no number is left out between them. */
function closed(series: readonly Caption[], numbers: ReadonlyMap<Caption, number>): ReadonlyMap<Caption, number> {
  const all = series.map((caption) => numbers.get(caption) ?? caption.number);
  const isInOrder = all[0] === 1 && all.every((number, at) => at === 0 || number >= (all[at - 1] ?? 0));
  if (!isInOrder) return numbers;
  const places = [...new Set(all)];
  return new Map(series.map((caption, at) => [caption, places.indexOf(all[at] ?? 0) + 1]));
}
