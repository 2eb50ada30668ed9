import type { Plot } from "../plot";
import { RANK } from "./labels";
import { sektorOf } from "./names";
import { cellOf, labelCellOf, type InvestmentColumn, type Recap } from "./recap";

/**
 * What a report draws of an investment table: what each sektor came to in money. Where a sektor stands more than once, in
 * each region or in each period below one another, nobody knows which is meant.
 */
export function plotOf(recap: Recap): Plot | null {
  const lines = recap.lines.filter(({ rank, label }) => rank === RANK.sektor && sektorOf(label) !== null);
  const sektors = new Set(lines.map(({ label }) => sektorOf(label)));
  const columns = moneyOf(recap.columns);
  if (lines.length < 2 || sektors.size < lines.length || columns.length === 0) return null;
  return {
    of: "investment",
    things: lines.map((line) => ({ name: line.label, cell: labelCellOf(recap, line) })),
    measures: columns.map(({ header, cell }) => ({ name: header, cell })),
    figures: lines.map((line) => columns.map((column) => cellOf(recap, line, column))),
    ofThings: null,
    ofMeasures: null,
    bands: null,
  };
}

/** Rupiah, else US$: one of them, as they say the same. */
function moneyOf(columns: readonly InvestmentColumn[]): readonly InvestmentColumn[] {
  const rupiah = columns.filter(({ role }) => role === "rupiah");
  return rupiah.length > 0 ? rupiah : columns.filter(({ role }) => role === "dollars");
}
