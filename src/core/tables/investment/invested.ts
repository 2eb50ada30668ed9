import type { Cell } from "../../grid/address";
import type { Line } from "../../layout/line";
import { blockOfRow, type Block } from "./blocks";
import { RANK } from "./labels";
import { sektorOf } from "./names";
import { cellOf, decimalsOf, grandTotal, type InvestmentColumn, type Recap } from "./recap";
import { isMoney, type Role } from "./roles";
import { moneyUnit, type MoneyUnit } from "./moneyUnit";

/** What an investment table counts, by what a report tells of it: cells that are to be added up. */
export interface Invested {
  readonly whose: Block;
  readonly columns: readonly InvestedColumn[];
}

/** One thing that is counted. */
export interface InvestedColumn {
  readonly role: Role;
  /** How money is written: "Rp juta"; null for projects and workers. */
  readonly unit: MoneyUnit | null;
  readonly decimals: number;
  /** What all of it comes to: one cell where the table has it, else those that make it up. */
  readonly whole: readonly Cell[];
  /** The same of PMDN and of PMA, where the table is of both and tells them apart. */
  readonly parts: readonly { readonly whose: "pmdn" | "pma"; readonly whole: readonly Cell[] }[];
  /** Each sektor, or else sub-sector, and each region; several cells of one name where the regions have their own. */
  readonly sektor: readonly NamedCell[];
  readonly regions: readonly NamedCell[];
}

export interface NamedCell {
  readonly name: string;
  readonly cell: Cell;
}

/** Null where nobody knows whose investment it is, or where the columns stand in another order than their header says. */
export function investedIn(recap: Recap, kind: Block): Invested | null {
  if (recap.order.shifts.length > 0) return null;
  const own = recap.columns.filter(({ block }) => (block === "both") === (kind === "both"));
  const roles = [...new Set(own.map(({ role }) => role))];
  const columns = roles.flatMap((role) => {
    const column = wholeOf(own.filter((one) => one.role === role));
    return column ? [columnOf(recap, column)] : [];
  });
  if (columns.length === 0) return null;
  return { whose: linesOf(recap, RANK.block).length > 0 ? "both" : kind, columns };
}

/** Of columns that count the same in parts of the period, the one of all of it; null where it is not there. */
function wholeOf(columns: readonly InvestmentColumn[]): InvestmentColumn | null {
  const [first, ...more] = columns;
  const totals = columns.filter(({ span }) => span?.kind === "total");
  return more.length === 0 ? (first ?? null) : totals.length === 1 ? (totals[0] ?? null) : null;
}

function columnOf(recap: Recap, column: InvestmentColumn): InvestedColumn {
  const cellsOf = (lines: readonly Line[]) => lines.map((line) => cellOf(recap, line, column));
  const named = (lines: readonly Line[]) =>
    lines.map((line) => ({ name: line.label, cell: cellOf(recap, line, column) }));
  const sektor = linesOf(recap, RANK.sektor).filter(({ label }) => sektorOf(label) !== null);
  return {
    role: column.role,
    unit: isMoney(column.role) ? moneyUnit(column, recap.heading) : null,
    decimals: decimalsOf(recap, column),
    whole: cellsOf(wholeLines(recap)),
    parts: [...partsByColumn(recap, column), ...partsByRow(recap, column)],
    sektor: named(sektor.length > 0 ? sektor : linesOf(recap, RANK.subSector)),
    regions: named(linesOf(recap, RANK.region)),
  };
}

/** PMDN │ PMA │ Jumlah */
function partsByColumn(recap: Recap, whole: InvestmentColumn): InvestedColumn["parts"] {
  if (whole.block !== "both") return [];
  return (["pmdn", "pma"] as const).flatMap((whose) => {
    const column = wholeOf(recap.columns.filter(({ role, block }) => role === whole.role && block === whose));
    return column ? [{ whose, whole: wholeLines(recap).map((line) => cellOf(recap, line, column)) }] : [];
  });
}

/** A row of PMA and one of PMDN, each above its own. */
function partsByRow(recap: Recap, column: InvestmentColumn): InvestedColumn["parts"] {
  return linesOf(recap, RANK.block).flatMap((line) => {
    const whose = blockOfRow(line.label);
    return whose ? [{ whose, whole: [cellOf(recap, line, column)] }] : [];
  });
}

function linesOf({ lines }: Recap, rank: number): readonly Line[] {
  return lines.filter((line) => line.rank === rank && line.kind === "item" && line.hasFigures);
}

/** The line that all add up to, else those of the highest rank that there is. */
function wholeLines(recap: Recap): readonly Line[] {
  const total = grandTotal(recap);
  if (total) return [total.line];
  const ranks = recap.lines.flatMap(({ rank, kind, hasFigures }) =>
    kind === "item" && hasFigures ? [rank ?? null] : [],
  );
  const known = ranks.filter((rank) => rank !== null);
  return known.length < ranks.length || known.length === 0 ? [] : linesOf(recap, Math.min(...known));
}
