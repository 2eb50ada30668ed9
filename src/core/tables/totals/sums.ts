import type { Cell } from "../../grid/address";
import type { FigureColumn } from "../../layout/columns";
import { addedRows } from "./addedRows";
import { isNearMiss, stateOf, type State } from "./state";
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

/** Every sum that the totals of a table name, or its figures show, by the line that it belongs to. */
export function sumsOf(table: TotalsTable): readonly (readonly Sum[])[] {
  const counts = new Set(table.compared.flatMap(({ products }) => products.map(({ count }) => count.at)));
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
    return heldToRounding(
      table,
      line
        .map((sum) => ({ ...sum, state: stateOf(table, sum, step), step }))
        // Reams and boxes are added up where somebody has done so, and left blank where nobody has.
        .filter(({ state, column }) => !(state === "open" && counts.has(column.column))),
    );
  });
}

/** Where some figures of a line are off by their rounding, one that is off by little more is no mistake either. */
function heldToRounding(table: TotalsTable, line: readonly Sum[]): readonly Sum[] {
  if (!line.some(({ state }) => state === "rough")) return line;
  return line.map((sum) => (sum.state === "wrong" && isNearMiss(table, sum) ? { ...sum, state: "other" } : sum));
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
