import { isClosing } from "../../../layout/flow";
import { isDifference, isExcess, isGrowth, isRemainder } from "../../../layout/vocabulary";
import { bannerOf } from "../../../layout/banner";
import { nameOf, type Strip, type Strips } from "../../sums/strips";

/**
 * The strips below banners that say what was there, came in and is left, or how much more there is, those of each kind of
 * figure by themselves and called by their banners:
 *
 *   Persediaan Awal │ Masuk          │ Keluar         │ Persediaan Akhir
 *   Jumlah │ Nilai  │ Jumlah │ Nilai │ Jumlah │ Nilai │ Jumlah │ Nilai
 */
export function byKind(strips: Strips): readonly Strips[] {
  const below = strips.strips.filter(({ words }) => words.length > 1);
  const isDistinct = new Set(below.map((strip) => `${bannerOf(strip)}\n${withoutUnit(strip)}`)).size === below.length;
  const kinds = new Map<string, Strip[]>();
  for (const strip of below) {
    const kind = isDistinct ? withoutUnit(strip) : nameOf(strip);
    const own = { ...strip, words: strip.words.slice(0, -1) };
    kinds.set(kind, [...(kinds.get(kind) ?? []), own]);
  }
  return [...kinds.values()].filter((own) => own.some(isComparing)).map((own) => ({ ...strips, strips: own }));
}

function isComparing(strip: Strip): boolean {
  return [isClosing, isDifference, isGrowth, isExcess, isRemainder].some((says) => says(nameOf(strip)));
}

/** "nilai" for "Nilai (Rp Juta)": beside it the shares of it are called "Nilai". */
function withoutUnit(strip: Strip): string {
  return nameOf(strip)
    .toLowerCase()
    .replace(/ ?\([^)]*\)$/, "");
}
