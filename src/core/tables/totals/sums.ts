import type { Cell } from "../../grid/address";
import type { FigureColumn } from "../../layout/columns";
import { numberIn } from "../../relations/reader";
import { addedRows } from "./columnTotals";
import type { TotalsTable } from "./totalsTable";

/** One figure that is called a total, and the figures that it should add up. */
export interface Sum {
  readonly rule: "totals-down" | "totals-across";
  readonly subject: string;
  readonly column: FigureColumn;
  readonly target: Cell;
  readonly parts: readonly Cell[];
  readonly state: State;
  /** True where a name alone says that it is this sum. */
  readonly isSaid: boolean;
}

/**
 * How a sum stands: `rough` is one that the rounding of its parts explains, `other` a figure that is something else than
 * a sum (an average, a share, how many rows there are), `open` one that is blank or has nothing to add up.
 */
export type State = "right" | "rough" | "wrong" | "other" | "open";

/** Every sum that the totals of a table name, by the line that it belongs to. */
export function sumsOf(table: TotalsTable): readonly (readonly Sum[])[] {
  const down = table.rowTotals.map(({ line, parts, isSaid }) =>
    table.columns.map((column) => {
      const cells = parts.map(({ row }) => ({ row, column: column.column }));
      return { ...sum(table, "totals-down", line, column, cells), isSaid };
    }),
  );
  const rows = addedRows(table);
  const across = table.columnTotals.map(({ column, parts }) =>
    rows.map((line) => {
      const cells = parts.map((part) => ({ row: line.row, column: part.column }));
      return sum(table, "totals-across", line, column, cells);
    }),
  );
  return [...down, ...across];
}

function sum(
  table: TotalsTable,
  rule: Sum["rule"],
  { row, label }: { readonly row: number; readonly label: string },
  column: FigureColumn,
  parts: readonly Cell[],
): Sum {
  const target = { row, column: column.column };
  return {
    rule,
    subject: subjectOf(label, column.header),
    column,
    target,
    parts,
    state: stateOf(table, target, parts),
    isSaid: false,
  };
}

/** "Seranau, PKKPR". */
export function subjectOf(label: string, header: string): string {
  return [label, header].filter(Boolean).join(", ");
}

const NOISE = 1e-9;

function stateOf({ reader }: TotalsTable, target: Cell, parts: readonly Cell[]): State {
  const stated = numberIn(reader.stated(target))?.valueOf();
  const values = parts.flatMap((part) => numberIn(reader.stated(part))?.valueOf() ?? []);
  if (stated === undefined || values.length === 0) return "open";
  const sum = values.reduce((so, value) => so + value, 0);
  const distance = Math.abs(sum - stated);
  if (distance <= NOISE * Math.max(1, Math.abs(sum))) return "right";
  const unit = unitOf([stated, ...values]);
  const isMeasured = unit < 1 || unit >= COARSE || Math.abs(sum) >= SMALLEST_ROUNDED;
  if (isMeasured && distance <= (unit * (values.length + 1)) / 2 + NOISE) return "rough";
  return isSomethingElse(stated, values, unit) ? "other" : "wrong";
}

/** Small whole figures are counted, not rounded, unless all of them are in hundreds. */
const SMALLEST_ROUNDED = 1000;
const COARSE = 100;

/** Whole figures are no averages; but "12" below twelve rows tells how many there are. */
function isSomethingElse(stated: number, values: readonly number[], unit: number): boolean {
  if (values.length < 2) return false;
  if (unit >= 1) return stated === values.length;
  return stated >= Math.min(...values) && stated <= Math.max(...values);
}

/** The power of ten that all figures are written in: 0.01, 1, 1000. */
export function unitOf(values: readonly number[]): number {
  let unit = 1e9;
  for (const value of values) while (unit > 1e-9 && !isMultiple(value, unit)) unit /= 10;
  return unit;
}

function isMultiple(value: number, unit: number): boolean {
  const times = Math.abs(value / unit);
  return value === 0 || (times > 0.5 && Math.abs(times - Math.round(times)) < 1e-6);
}
