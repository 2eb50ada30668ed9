import type { InvestmentColumn } from "./recap";
import type { Role } from "./roles";
import { spanKey } from "./spans";

/** Columns of one investment that count the same thing over parts of the period, and their total. */
export interface Series {
  readonly parts: readonly InvestmentColumn[];
  readonly total: InvestmentColumn;
}

/** The columns that belong together: one for each role, of one investment and one span. */
export function fieldsOf(columns: readonly InvestmentColumn[]): readonly (readonly InvestmentColumn[])[] {
  const fields = new Map<string, InvestmentColumn[]>();
  for (const column of columns) {
    const key = `${column.block} ${spanKey(column.span)}`;
    const field = fields.get(key) ?? [];
    if (!field.some(({ role }) => role === column.role)) field.push(column);
    fields.set(key, field);
  }
  return [...fields.values()];
}

/** What has a total: over quarters where there are any, else semesters, else months; or over men and women. */
export function seriesOf(columns: readonly InvestmentColumn[]): readonly Series[] {
  return groupsOf(columns).flatMap((group) => {
    const kinds = (["quarter", "semester", "month", "sex"] as const).map((kind) =>
      group.filter(({ span }) => span?.kind === kind),
    );
    const parts = kinds.find((own) => own.length >= 2);
    const totals = group.filter(({ span }) => span === null || span.kind === "total");
    const [total] = totals;
    return parts && total && totals.length === 1 ? [{ parts, total }] : [];
  });
}

function groupsOf(columns: readonly InvestmentColumn[]): readonly (readonly InvestmentColumn[])[] {
  const groups = new Map<string, InvestmentColumn[]>();
  for (const column of columns) {
    const key = `${column.block} ${column.role}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}

/** For each column of both investments together, those of PMDN and PMA that it adds up. */
export function combinedOf(columns: readonly InvestmentColumn[]): readonly Series[] {
  return columns
    .filter(({ block }) => block === "both")
    .flatMap((total) => {
      const parts = columns.filter(
        ({ block, role, span }) => block !== "both" && role === total.role && spanKey(span) === spanKey(total.span),
      );
      return parts.length === 2 ? [{ parts, total }] : [];
    });
}

/** Where a table states TKI, TKA and all workers: the last adds up the first two. */
export function workersOf(columns: readonly InvestmentColumn[]): readonly Series[] {
  return fieldsOf(columns).flatMap((field) => {
    const of = (role: Role) => field.find((column) => column.role === role);
    const [tki, tka, total] = [of("tki"), of("tka"), of("workers")];
    return tki && tka && total ? [{ parts: [tki, tka], total }] : [];
  });
}

/** The columns that state one amount in US$ and in Rp. */
export function exchangesOf(
  columns: readonly InvestmentColumn[],
): readonly { readonly dollars: InvestmentColumn; readonly rupiah: InvestmentColumn }[] {
  return fieldsOf(columns).flatMap((field) => {
    const dollars = field.find(({ role }) => role === "dollars");
    const rupiah = field.find(({ role }) => role === "rupiah");
    return dollars && rupiah ? [{ dollars, rupiah }] : [];
  });
}
