import type { Column } from "../matrix";
import type { Block, Field, InvestmentLayout } from "./layout";
import { rates } from "./names";

/** One column of an investment table. `column` is null for one of words. */
export interface InvestmentColumn {
  readonly at: number;
  readonly block: Block;
  readonly field: Field;
  readonly column: Column | null;
}

/** Lays out the blocks from the left, beginning with `left`. */
export function investmentColumns(
  layout: InvestmentLayout,
  blocks: readonly Block[],
  left: number,
): readonly InvestmentColumn[] {
  const placed: InvestmentColumn[] = [];
  let at = left;
  for (const block of blocks) {
    if (block === "both") placed.push(...sumOfBoth(layout, placed, at));
    else placed.push(...blockColumns(layout, block, at));
    at = left + placed.length;
  }
  return placed;
}

function blockColumns(layout: InvestmentLayout, block: "PMDN" | "PMA", left: number): readonly InvestmentColumn[] {
  const fields = layout.fields[block];
  const dollars = block === "PMA" ? columnOf(layout, block, "US$", left + fields.indexOf("US$")) : null;
  return fields.map((field, index) => {
    const at = left + index;
    if (field === "keterangan") return { at, block, field, column: null };
    if (field === "US$" && dollars) return { at, block, field, column: dollars };
    const column = columnOf(layout, block, field, at);
    if (field !== "Rp" || !dollars) return { at, block, field, column };
    return { at, block, field, column: { ...column, parts: [{ column: dollars, times: rateOf(layout) }], per: 1000 } };
  });
}

function columnOf(layout: InvestmentLayout, block: "PMDN" | "PMA", field: Field, at: number): Column {
  const isMoney = field === "US$" || field === "Rp";
  const writing = isMoney ? layout.money : layout.counts;
  const decimals = isMoney ? decimalsOf(layout, block, field) : 0;
  const mayBeMistyped = field !== "LKPM";
  return {
    at,
    parts: [],
    per: 1,
    decimals,
    isMoney,
    writing,
    isTotal: false,
    isGrand: true,
    isOmissible: false,
    mayBeMistyped,
  };
}

function sumOfBoth(
  layout: InvestmentLayout,
  placed: readonly InvestmentColumn[],
  left: number,
): readonly InvestmentColumn[] {
  const fields = layout.fields.PMDN.filter((field) => field === "proyek" || field === "Rp");
  return fields.map((field, index) => {
    const at = left + index;
    const parts = placed.flatMap(({ field: other, column }) =>
      other === field && column ? [{ column, times: 1 }] : [],
    );
    const decimals = Math.max(...parts.map(({ column }) => column.decimals));
    return {
      at,
      block: "both",
      field,
      column: { ...columnOf(layout, "PMDN", field, at), decimals, parts, isTotal: true },
    };
  });
}

function rateOf({ year }: InvestmentLayout): number {
  const rate = rates[year];
  if (rate === undefined) throw new Error(`No rate is known of ${year}.`);
  return rate;
}

/** Rp juta has the decimals of US$ ribu and those of the rate's thousands, so that every exchange is exact. */
function decimalsOf(layout: InvestmentLayout, block: "PMDN" | "PMA", field: Field): number {
  if (block === "PMDN") return layout.decimals.PMDN;
  return field === "US$" ? layout.decimals.US$ : 2;
}

/** The decimals that amounts in US$ may really have, given that Rp juta shows no more than two. */
export function usableDecimals(layout: InvestmentLayout): number {
  const ofRate = String(rateOf(layout) / 1000).split(".")[1]?.length ?? 0;
  return Math.min(layout.decimals.US$, 2 - ofRate);
}
