import { receivedTotals } from "./columns/received";
import { areSplit } from "./columns/splits";
import type { Vocabulary } from "./vocabulary";

const UNITS: readonly (readonly [string, RegExp])[] = [
  ["us$", /us ?\$|\busd\b|dol+ar/i],
  ["rp", /\brp\b|rupiah|\bidr\b|retribusi|\bnilai\b|biaya/i],
  ["izin", /\bizin\b|\bnib\b/i],
  ["proyek", /\bproyek\b/i],
  ["orang", /\borang\b|\bjiwa\b|tenaga kerja|\btk[ial]?\b/i],
  ["luas", /\bluas\b|\bm2\b|m²|\bha\b|\bkm2?\b/i],
];

/** Any table with totals: its words are known as far as every table shares them. */
export const plain: Vocabulary = {
  kind: "totals",
  accepts: () => true,
  measure: ({ header }) => unitIn(header),
  areParts: areSplit,
  mayAdd: receivedTotals,
  areRowsAlike: false,
};

/** What is counted below some words, or the unit it is counted in; null where they do not say. */
export function unitIn(header: string): string | null {
  return UNITS.find(([, pattern]) => pattern.test(header))?.[0] ?? null;
}
