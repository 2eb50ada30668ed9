import type { Column } from "../matrix";
import type { PermitLayout } from "./layout";

/** The columns of a permit table, and what stands over each. */
export interface PermitColumns {
  /** Null where there are no numbers. */
  readonly numbers: number | null;
  readonly labels: number;
  readonly columns: readonly Column[];
  readonly months: readonly { readonly column: Column; readonly month: number }[];
  /** The quarters' own columns, each with the quarter's name and its first month's column. */
  readonly quarters: readonly { readonly column: Column; readonly name: string; readonly firstMonth: Column }[];
  /** Whatever has its header beside the months rather than under their banner. */
  readonly others: readonly { readonly column: Column; readonly header: string }[];
  /** What was issued before the period. */
  readonly previous: Column | null;
  readonly right: number;
}

const QUARTERS = ["I", "II", "III", "IV"] as const;

/** Lays out the columns from the left: number, label, months with their quarters, total, periods before. */
export function permitColumns(layout: PermitLayout, left: number): PermitColumns {
  const labels = left + (layout.hasNumbers ? 1 : 0);
  const base = { per: 1, decimals: 0, isMoney: false, writing: layout.writing, mayBeMistyped: true };
  const typed = { ...base, parts: [], isTotal: false, isGrand: false, isOmissible: true };
  const summed = (at: number, parts: readonly Column[], isGrand: boolean, isOmissible: boolean): Column => {
    return { ...base, at, parts: parts.map((column) => ({ column, times: 1 })), isTotal: true, isGrand, isOmissible };
  };

  let at = labels + 1;
  const before = layout.previous?.side === "before" ? { ...typed, at: at++, isOmissible: false } : null;
  const months: { column: Column; month: number }[] = [];
  const quarters: { column: Column; name: string; firstMonth: Column }[] = [];
  for (let month = layout.period.first; month <= layout.period.last; month++) {
    months.push({ column: { ...typed, at: at++ }, month });
    const ofQuarter = months.slice(-3).map(({ column }) => column);
    const [firstMonth] = ofQuarter;
    if (layout.quarters === null || month % 3 !== 2 || !firstMonth) continue;
    const name = `${layout.quarters.name} ${QUARTERS[Math.floor(month / 3)] ?? ""}`;
    quarters.push({ column: summed(at++, ofQuarter, false, true), name, firstMonth });
  }
  const addends = (quarters.length > 0 ? quarters : months).map(({ column }) => column);
  const total = summed(at++, addends, true, false);
  const after = layout.previous?.side === "after" ? { ...typed, at: at++, isOmissible: false } : null;
  const previous = before ?? after;
  const toDate = previous ? summed(at++, [previous, total], false, false) : null;

  const others = [{ column: total, header: layout.totalHeader }];
  if (previous && layout.previous) others.push({ column: previous, header: layout.previous.header });
  if (toDate && layout.previous) others.push({ column: toDate, header: layout.previous.toDate });
  const columns = [...months, ...quarters, ...others].map(({ column }) => column).sort((a, b) => a.at - b.at);
  return {
    numbers: layout.hasNumbers ? left : null,
    labels,
    columns,
    months,
    quarters,
    others,
    previous,
    right: at - 1,
  };
}
