import type { Cell } from "../../../grid/address";
import { cellsOf } from "../../../grid/area";
import type { Entries } from "../../../locate/findings";
import { exact, ZERO, type Exact } from "../../../numbers/exact";
import { halfUp, round } from "../../../numbers/rounding";
import type { Relation } from "../../../relations/relation";
import { HIGHEST_AVERAGE, type Field } from "./fields";
import type { UnsurTable } from "./unsurTable";

/** What is counted is never rounded. */
const COUNTED: ReadonlySet<Field["kind"]> = new Set(["sum", "count", "given"]);
const RULES: Partial<Record<Field["kind"], string>> = {
  sum: "skm-sum",
  count: "skm-count",
  given: "skm-count",
  weighted: "skm-weighted",
  weight: "skm-weight",
  index: "skm-index",
};

/** What must be known of a table to tell which of its typed figures are wrong. */
export type Typed = Pick<UnsurTable, "fields" | "lines" | "isOnHundred" | "reader">;

/**
 * The typed figures of results. Null where the answers themselves are there: what is computed from them is wrong sooner
 * than they are.
 */
export function unsurEntries(table: Typed, rules = RULES): Entries | null {
  if (table.fields.some(({ kind }) => kind === "answer")) return null;
  const fields = new Map(table.fields.map((field) => [field.column, field]));
  const labels = new Map(table.lines.map(({ row, label }) => [row, label]));
  const decimals = ({ column }: Cell) => writtenDecimals(table, column);
  const halfUnit = (cell: Cell) => {
    const isCounted = labels.has(cell.row) && COUNTED.has(fields.get(cell.column)?.kind ?? "nrr");
    if (isCounted || table.reader.isEmpty(cell)) return ZERO;
    return exact(0.5 / 10 ** (labels.has(cell.row) ? decimals(cell) : decimalsAt(table, cell)));
  };
  return {
    decimals,
    slack: (relation) => roundingsOf(relation, halfUnit),
    figureOf: ({ row, column }) => ({
      rule: rules[fields.get(column)?.kind ?? "nrr"] ?? "skm-nrr",
      subject: labels.get(row) ?? "",
    }),
    settle(cell, value) {
      const kind = fields.get(cell.column)?.kind;
      if (kind === undefined || table.reader.isEmpty(cell)) return null;
      if (value.compare(ZERO) < 0 && kind !== "change") return null;
      if (!labels.has(cell.row)) return round(value, halfUp(decimalsAt(table, cell)));
      if (COUNTED.has(kind)) return round(value, halfUp(0));
      const isAverage = !table.isOnHundred && (kind === "nrr" || kind === "part");
      const isPossible = !isAverage || (value.compare(exact(1)) >= 0 && value.compare(exact(HIGHEST_AVERAGE)) <= 0);
      return isPossible ? round(value, halfUp(decimals(cell))) : null;
    },
  };
}

/** How far the roundings of what a relation reads and states may take it. */
function roundingsOf({ target, sources, operator }: Relation, halfUnit: (cell: Cell) => Exact): Exact {
  const { coefficient, secondCoefficient } = operator;
  if (coefficient === null) return ZERO;
  const read = sources.flatMap((area, at) => {
    const times = (at === 1 ? secondCoefficient : undefined) ?? coefficient;
    return cellsOf(area).map((cell) => halfUnit(cell).mul(times).abs());
  });
  return read.reduce((sum, one) => sum.add(one), halfUnit(target));
}

/** Excel's own computing has no end, and is as good as exact. */
const MOST_DECIMALS = 6;

/** As the figures of a column are written. */
function writtenDecimals(table: Typed, column: number): number {
  return Math.max(0, ...table.lines.map(({ row }) => decimalsAt(table, { row, column })));
}

function decimalsAt({ reader }: Typed, cell: Cell): number {
  const stated = reader.stated(cell);
  return stated.kind === "number" ? Math.min(MOST_DECIMALS, stated.decimals) : 0;
}
