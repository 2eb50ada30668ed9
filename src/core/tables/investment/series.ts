import { totalsOfTimes } from "../../sums/periodTotals";
import type { InvestmentColumn } from "./recap";
import type { Role } from "./roles";

/** A column, those that it adds up in each row, and the rule that says so. */
export interface Series {
  readonly rule: string;
  readonly total: InvestmentColumn;
  readonly parts: readonly InvestmentColumn[];
}

/** The columns that belong together: one for each role, of one investment and one span. */
export function fieldsOf(columns: readonly InvestmentColumn[]): readonly (readonly InvestmentColumn[])[] {
  return alike(columns, ({ block, span }) => `${block} ${span?.key ?? ""}`).map((field) =>
    field.filter((column, at) => field.findIndex(({ role }) => role === column.role) === at),
  );
}

/** The columns that differ in one thing only. */
function alike(
  columns: readonly InvestmentColumn[],
  keyOf: (column: InvestmentColumn) => string,
): readonly (readonly InvestmentColumn[])[] {
  const groups = new Map<string, InvestmentColumn[]>();
  for (const column of columns) {
    const key = keyOf(column);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}

/** The columns that add up others: parts of the period, or men and women; TKI and TKA; PMDN and PMA. */
export function seriesOf(columns: readonly InvestmentColumn[]): readonly Series[] {
  return [
    ...alike(columns, ({ block, role }) => `${block} ${role}`).flatMap(periodsOf),
    ...fieldsOf(columns).flatMap((field) => {
      const of = (role: Role) => field.filter((column) => column.role === role);
      const [workers] = of("workers");
      const bothSexes = (role: Role) => (workers?.span === null ? sumsOfSexes(columns, workers, role) : []);
      const parts = (["tki", "tka"] as const).flatMap((role) => [...of(role), ...bothSexes(role)]);
      return wholeOf("investment-workers", of("workers"), parts);
    }),
    ...alike(columns, ({ role, span }) => `${role} ${span?.key ?? ""}`).flatMap((own) =>
      own
        .filter(({ block }) => block === "both")
        .flatMap((total) =>
          wholeOf(
            "investment-combined",
            [total],
            own.filter(({ block }) => block !== "both"),
          ),
        ),
    ),
  ];
}

/** "TKI: L │ P │ Jumlah │ TKA: L │ P │ Jumlah │ Jumlah TK": what men and women come to. */
function sumsOfSexes(
  columns: readonly InvestmentColumn[],
  { block }: InvestmentColumn,
  role: Role,
): readonly InvestmentColumn[] {
  const own = columns.filter((column) => column.block === block && column.role === role);
  return own.some(({ span }) => span?.kind === "sex") ? own.filter(({ span }) => span?.kind === "total") : [];
}

function wholeOf(
  rule: string,
  [total]: readonly InvestmentColumn[],
  parts: readonly InvestmentColumn[],
): readonly Series[] {
  return total && parts.length === 2 ? [{ rule, total, parts }] : [];
}

/** A semester adds up its quarters, and the total what no other adds up: of two readings the one that is of more than one. */
function periodsOf(group: readonly InvestmentColumn[]): readonly Series[] {
  const rule = "investment-period";
  const times = group.flatMap((own) => (own.span?.time ? [{ own, time: own.span.time }] : []));
  const inner = totalsOfTimes(times).filter(({ isSaid }) => isSaid);
  const all = times.map(({ own }) => own);
  const added = new Set(inner.flatMap(({ parts }) => parts));
  const sums = new Set(inner.map(({ total }) => total));
  const highest = all.filter((column) => !added.has(column));
  const leaves = all.filter((column) => !sums.has(column));
  const sexes = group.filter(({ span }) => span?.kind === "sex");
  const [total, ...others] = group.filter(({ span }) => span === null || span.kind === "total");
  const parts = [highest, leaves, sexes].find(({ length }) => length >= 2);
  return [
    ...inner.map((own) => ({ rule, total: own.total, parts: own.parts })),
    ...(total && parts && others.length === 0 ? [{ rule, total, parts }] : []),
  ];
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
