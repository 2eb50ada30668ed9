import type { Column, Row } from "../matrix";
import type { Random } from "../random";
import type { InvestmentColumn } from "./columns";
import { usableDecimals } from "./columns";
import type { Field, InvestmentLayout } from "./layout";

/** What was invested, in thousandths: a few large amounts, many small ones, and nothing in many places. */
export function investmentAmounts(
  layout: InvestmentLayout,
  columns: readonly InvestmentColumn[],
  random: Random,
): (row: Row, column: Column) => number {
  const fields = new Map(columns.map(({ column, field }) => [column, field]));
  return (_, column) => {
    const field = fields.get(column) ?? "proyek";
    const decimals = field === "US$" ? usableDecimals(layout) : column.decimals;
    const unit = 10 ** (3 - decimals);
    return Math.round((amount(field, random) * 1000) / unit) * unit;
  };
}

function amount(field: Field, random: Random): number {
  const nothing = { proyek: 0.03, US$: 0.15, Rp: 0.15, TKI: 0.35, TKA: 0.85, LKPM: 0.05, keterangan: 1 }[field];
  if (random.chance(nothing)) return 0;
  const most = { proyek: 5, US$: 10, Rp: 13, TKI: 6.5, TKA: 3, LKPM: 5, keterangan: 0 }[field];
  const size = Math.exp(most * random.next());
  return field === "US$" || field === "Rp" ? size : Math.round(size);
}
