import { isClosing } from "../../../layout/flow";
import type { Strip, Strips } from "../../sums/strips";

/**
 * The strips below banners that say what was there, came in and is left, those of each kind of figure by themselves and
 * called by their banners:
 *
 *   Persediaan Awal │ Masuk          │ Keluar         │ Persediaan Akhir
 *   Jumlah │ Nilai  │ Jumlah │ Nilai │ Jumlah │ Nilai │ Jumlah │ Nilai
 */
export function byKind(strips: Strips): readonly Strips[] {
  const kinds = new Map<string, Strip[]>();
  for (const strip of strips.strips) {
    const kind = strip.words.at(-1) ?? "";
    if (strip.words.length < 2) continue;
    const own = { ...strip, words: strip.words.slice(0, -1) };
    kinds.set(kind, [...(kinds.get(kind) ?? []), own]);
  }
  const isFlow = (own: readonly Strip[]) => own.some(({ words }) => isClosing(words.at(-1) ?? ""));
  return [...kinds.values()].filter(isFlow).map((own) => ({ ...strips, strips: own }));
}
