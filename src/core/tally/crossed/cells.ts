import type { Cell } from "../../grid/address";
import type { Grid } from "./grid";
import { referenceTo } from "./formula";
import type { Listed } from "./listed";
import { isOf, rowAxes, type Axis, type Meaning } from "./meaning";
import { permitName } from "../../tables/register/names";

/** What a row of a list must say to be counted, and the cell of the grid that says it. */
export interface Asked {
  readonly axis: Axis;
  readonly text: string;
  /** The same as names are compared. */
  readonly name: string;
  /** The cell that says it, to the letter, and as a formula refers to it. */
  readonly raw: string;
  readonly reference: string;
}

/** A cell of a grid, and the rows of a list that it counts, or of which it adds up a column. */
export interface CountedCell {
  readonly cell: Cell;
  readonly subject: string;
  readonly list: Listed;
  readonly rows: readonly number[];
  readonly asked: readonly Asked[];
  /** The column that is added up; null where rows are counted. */
  readonly amount: number | null;
}

type Row = Grid["rows"][number];
type Column = Grid["columns"][number];

/** The cells of a grid that a list tells, each in its meaning. */
export function cellsOf(grid: Grid, { list, rows, across, columns }: Meaning): readonly CountedCell[] {
  return columns.flatMap((meaning) =>
    grid.rows.map((row): CountedCell => {
      const asked = [askedBy(grid, row, rows)];
      if (meaning.is === "named" && across) asked.push(askedAcross(grid, meaning.column, across));
      return counted(row, meaning.column, list, asked, meaning.is === "amount" ? meaning.from : null);
    }),
  );
}

/**
 * The cells of a grid whose columns are called by the sheets of several lists:
 *
 *   Jenis Izin │ OSS │ SiCantik │ Jumlah
 */
export function cellsByList(grid: Grid, lists: readonly Listed[]): readonly CountedCell[] {
  const called = grid.columns.flatMap((column) => {
    const [list, ...more] = lists.filter(({ sheet }) => permitName(sheet.name) === permitName(column.text));
    const [rows, ...others] = list && more.length === 0 ? rowAxes(grid, list) : [];
    return list && rows && others.length === 0 ? [{ column, list, rows }] : [];
  });
  if (called.length < FEWEST_LISTS || new Set(called.map(({ list }) => list)).size < called.length) return [];
  return called.flatMap(({ column, list, rows }) =>
    grid.rows.map((row) => counted(row, column, list, [askedBy(grid, row, rows)], null)),
  );
}
const FEWEST_LISTS = 2;

function askedBy({ sheet }: Grid, { label, text }: Row, axis: Axis): Asked {
  const raw = String(sheet.value(label.row, label.column) ?? "");
  return { axis, text, name: permitName(text), raw, reference: referenceTo("row", label) };
}

function askedAcross({ sheet }: Grid, { head, text }: Column, axis: Axis): Asked {
  const raw = String(sheet.value(head.row, head.column) ?? "");
  return { axis, text, name: permitName(text), raw, reference: referenceTo("column", head) };
}

function counted(row: Row, column: Column, list: Listed, asked: readonly Asked[], amount: number | null): CountedCell {
  const rows = list.rows.filter((one) => asked.every(({ axis, text }) => isOf(list, one, axis, text)));
  const cell = { row: row.label.row, column: column.head.column };
  return { cell, subject: `${row.text}, ${column.text}`, list, rows, asked, amount };
}
