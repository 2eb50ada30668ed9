import type { Cell } from "../../grid/address";
import type { FigureColumn } from "../../layout/columns";
import { isYear } from "../../layout/cells";
import { numberIn, type Reader } from "../../relations/reader";
import { addedRows } from "./columnTotals";
import { stepOf } from "./step";
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
  /** False where only figures say that it is a sum. */
  readonly isNamed: boolean;
  /** What all figures of its line were rounded to, where that is seen. */
  readonly step: number;
}

/**
 * How a sum stands: `rough` is one that the rounding of its parts explains, `other` a figure that is something else than
 * a sum (an average, a share, how many rows there are), `open` one that is blank or has nothing to add up.
 */
export type State = "right" | "rough" | "wrong" | "other" | "open";

/** Every sum that the totals of a table name, or its figures show, by the line that it belongs to. */
export function sumsOf(table: TotalsTable): readonly (readonly Sum[])[] {
  const down = table.rowTotals.map(({ line, parts, isSaid }) =>
    table.columns.map((column): Unstated => {
      const cells = parts.map(({ row }) => ({ row, column: column.column }));
      return { ...unstated("totals-down", line, column, cells), isNamed: !table.unnamed.has(line), isSaid };
    }),
  );
  const rows = addedRows(table);
  const across = table.columnTotals.map(({ column, parts }) =>
    rows.map((line): Unstated => {
      const cells = parts.map((part) => ({ row: line.row, column: part.column }));
      return {
        ...unstated("totals-across", line, column, cells),
        isNamed: !table.unnamed.has(column),
        isSaid: false,
      };
    }),
  );
  return [...down, ...across].map((line) => {
    const step = stepOf(
      table.reader,
      line.flatMap(({ target, parts }) => [target, ...parts]),
    );
    return line.map((sum) => ({ ...sum, state: stateOf(table.reader, sum, step), step }));
  });
}

type Unstated = Omit<Sum, "state" | "step">;

function unstated(
  rule: Sum["rule"],
  { row, label }: { readonly row: number; readonly label: string },
  column: FigureColumn,
  parts: readonly Cell[],
): Omit<Unstated, "isNamed" | "isSaid"> {
  const target = { row, column: column.column };
  return { rule, subject: subjectOf(label, column.header), column, target, parts };
}

/** "Seranau, PKKPR". */
export function subjectOf(label: string, header: string): string {
  return [label, header].filter(Boolean).join(", ");
}

const NOISE = 1e-9;

function stateOf(reader: Reader, { target, parts, isNamed }: Unstated, step: number): State {
  const stated = numberIn(reader.stated(target))?.valueOf();
  const values = parts.flatMap((part) => numberIn(reader.stated(part))?.valueOf() ?? []);
  if (stated === undefined || values.length === 0) return "open";
  const sum = values.reduce((so, value) => so + value, 0);
  const distance = Math.abs(sum - stated);
  if (distance <= NOISE * Math.max(1, Math.abs(sum))) return "right";
  const unit = Math.max(step, unitOf([stated, ...values]));
  const isMeasured = !isNamed || step > 0 || unit < 1 || unit >= COARSE || Math.abs(sum) >= SMALLEST_ROUNDED;
  if (isMeasured && distance <= (unit * (values.length + 1)) / 2 + NOISE) return "rough";
  if (isSomethingElse(stated, values, isNamed ? unit : 0)) return "other";
  return isNamed || isSlip(distance) ? "wrong" : "other";
}

/** Where no name says that a figure is a sum, it is wrong only where one digit off says why, or two that changed places. */
function isSlip(distance: number): boolean {
  const digits = distance
    .toPrecision(10)
    .replace(/e.*|\./g, "")
    .replace(/^0+|0+$/g, "");
  return digits.length === 1 || (digits.length === 2 && Number(digits) % 9 === 0);
}

/** Small whole figures that are called a sum are counted, not rounded, unless those of its line are in fives, say, or all in hundreds. */
const SMALLEST_ROUNDED = 1000;
const COARSE = 100;

/** Whole figures are no averages where they are called a sum, nor years; but "12" below twelve rows tells how many there are. */
function isSomethingElse(stated: number, values: readonly number[], unit: number): boolean {
  if (isYear(stated) && values.every(isYear)) return true;
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
