import type { Cell } from "../../grid/address";
import type { Grid } from "./grid";
import { flatMapInSteps, type Steps } from "../../steps";
import { isSaidAsAsked, referenceTo } from "./formula";
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
  /** True where just the rows that are asked for say it as Excel compares. */
  readonly isSaidAsAsked: boolean;
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
export function* cellsOf(grid: Grid, { list, rows, across, columns }: Meaning): Steps<readonly CountedCell[]> {
  const heads = yield* flatMapInSteps(columns, (meaning) => {
    const asked = meaning.is === "named" && across ? [askedAcross(grid, list, meaning.column, across)] : [];
    return [{ column: meaning.column, asked, amount: meaning.is === "amount" ? meaning.from : null }];
  });
  return yield* flatMapInSteps(grid.rows, (row) => {
    const asked = askedBy(grid, list, row, rows);
    const own = list.rows.filter((one) => isOf(list, one, asked.axis, asked.text));
    return heads.map((head): CountedCell => {
      const counted = own.filter((one) => head.asked.every(({ axis, text }) => isOf(list, one, axis, text)));
      return { ...placed(row, head.column), list, rows: counted, asked: [asked, ...head.asked], amount: head.amount };
    });
  });
}

/**
 * The cells of a grid whose columns are called by the sheets of several lists:
 *
 *   Jenis Izin │ OSS │ SiCantik │ Jumlah
 */
export function* cellsByList(grid: Grid, lists: readonly Listed[]): Steps<readonly CountedCell[]> {
  const called = grid.columns.flatMap((column) => {
    const [list, ...more] = lists.filter(({ sheet }) => permitName(sheet.name) === permitName(column.text));
    const [rows, ...others] = list && more.length === 0 ? rowAxes(grid, list) : [];
    return list && rows && others.length === 0 ? [{ column, list, rows }] : [];
  });
  if (called.length < FEWEST_LISTS || new Set(called.map(({ list }) => list)).size < called.length) return [];
  return yield* flatMapInSteps(grid.rows, (row) =>
    called.map(({ column, list, rows }): CountedCell => {
      const asked = askedBy(grid, list, row, rows);
      const counted = list.rows.filter((one) => isOf(list, one, asked.axis, asked.text));
      return { ...placed(row, column), list, rows: counted, asked: [asked], amount: null };
    }),
  );
}
const FEWEST_LISTS = 2;

function placed(row: Row, column: Column) {
  return { cell: { row: row.label.row, column: column.head.column }, subject: `${row.text}, ${column.text}` };
}

function askedBy({ sheet }: Grid, list: Listed, { label, text }: Row, axis: Axis): Asked {
  const raw = String(sheet.value(label.row, label.column) ?? "");
  return askedFor(list, { axis, text, name: permitName(text), raw, reference: referenceTo("row", label) });
}

function askedAcross({ sheet }: Grid, list: Listed, { head, text }: Column, axis: Axis): Asked {
  const raw = String(sheet.value(head.row, head.column) ?? "");
  return askedFor(list, { axis, text, name: permitName(text), raw, reference: referenceTo("column", head) });
}

function askedFor(list: Listed, asked: Omit<Asked, "isSaidAsAsked">): Asked {
  return { ...asked, isSaidAsAsked: isSaidAsAsked(list, asked) };
}
