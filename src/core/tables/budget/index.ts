import { areSplit, isOpposed } from "../totals/columns/splits";
import { unitIn } from "../totals/plain";
import type { Vocabulary, Words } from "../totals/vocabulary";

/** What only a budget has a column of. */
const PAGU = /\bpagu\b|\banggaran\b/i;
/** What a budget is called; "Tahun Anggaran" alone names a year. */
const BUDGET = /(?<!(tahun|thn|t\.?a\.?) )anggaran\b|\bbelanja\b|\bapb[dn]\b|\bdpa\b|\brka\b|\blra\b/i;
/** How many of something were bought is no part of what they cost. */
const VOLUME = /\b(volume|vol|satuan|unit|qty|koefisien)\b/i;

/** What may be spent, what was, what is left of it and in per cent: by account, programme or month. */
export const budget: Vocabulary = {
  kind: "budget",
  accepts: isBudget,
  measure: ({ header }) => (VOLUME.test(header) ? "volume" : (unitIn(header) ?? "rp")),
  areParts: (columns) => areSplit(columns) || !columns.some(({ words }) => words.some(isOpposed)),
  mayAdd: () => [],
  areRowsAlike: false,
};

function isBudget({ block, titles }: Words): boolean {
  return block.columns.some(({ header }) => PAGU.test(header)) || titles.some((title) => BUDGET.test(title));
}
