import { quarterAfter, quarterBefore, type Quarter } from "../quarter";
import { datesLater } from "./dateWords";
import { monthsLater } from "./monthWords";
import { leftOverIn, quartersLater, semestersLater } from "./quarterWords";
import { isFree, replaced, type Replacement } from "./replacement";
import { yearsLater } from "./yearWords";

/** What is known of a text beside its words. */
export interface TextPlace {
  /** True for the title of a table of the quarter: whatever quarter it names is meant for that one. */
  readonly isOwn?: boolean;
  /** Months that stand beside it in their own cells: they tell whether "Mei" is short. */
  readonly beside?: readonly string[];
}

/**
 * A text a quarter later: the periods that it names move, wherever they stand, and all else stays to the letter.
 *
 *   Realisasi Triwulan II (Dua) Tahun 2024, 1 April s.d. 30 Juni 2024
 *   Realisasi Triwulan III (Tiga) Tahun 2024, 1 Juli s.d. 30 September 2024
 */
export function laterText(text: string, from: Quarter, place: TextPlace = {}): string {
  const own = place.isOwn ? leftOverIn(text, from) : null;
  return own ? upTo(quarterAfter(from), text, own, place) : aQuarterLater(text, from, place);
}

/** A text that was left over from an earlier quarter moves as often as it takes, with its months and its year. */
function upTo(to: Quarter, text: string, own: Quarter, place: TextPlace): string {
  const distance = ((to.year ?? 0) - (own.year ?? to.year ?? 0)) * 4 + to.number - own.number;
  if (distance <= 0) return aQuarterLater(text, quarterBefore(to), place);
  let [later, quarter] = [text, own];
  for (let done = 0; done < distance; done++) {
    later = aQuarterLater(later, quarter, place);
    quarter = quarterAfter(quarter);
  }
  return later;
}

function aQuarterLater(text: string, from: Quarter, { isOwn = false, beside = [] }: TextPlace): string {
  const found: Replacement[] = [];
  const take = (more: readonly Replacement[]) => {
    for (const one of more) if (isFree(one.start, one.end, found)) found.push(one);
  };
  take(quartersLater(text, from, isOwn));
  take(semestersLater(text, from));
  take(datesLater(text, from));
  take(monthsLater(text, from, beside));
  take(yearsLater(text, from, found));
  return replaced(text, found);
}
