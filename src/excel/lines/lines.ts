import { cellKey } from "../../core/grid/address";
import type { Sheet } from "../../core/grid/sheet";
import type { Snapshot } from "../../workbook";
import { cellValue, type Content } from "../cells/content";
import { cellsOf, packed, type Piece } from "../read/pieces";
import { Prints, type Axis, type FilledCell } from "./prints";

/** Some rows or columns of a sheet, counted from 0. */
export interface Lines {
  readonly sheetId: string;
  readonly axis: Axis;
  readonly at: readonly number[];
}

interface Loaded {
  readonly axis: Axis;
  readonly piece: Piece;
  readonly range: Excel.Range;
}

/** Well below what an answer may have. */
const CELLS_PER_REQUEST = 100_000;

/** Hands out the prints of the lines of a sheet, without the cells that are left out, by `cellKey`. */
export type LoadedLines = (sheetId: string, axis: Axis, leftOut?: ReadonlySet<number>) => Prints;

/**
 * Asks for lines as wide and as long as their sheets were seen; what is given hands them out after the next request.
 * Where they are many, requests are made on the way.
 */
export async function loadLines(
  context: Excel.RequestContext,
  asked: readonly Lines[],
  seen: Snapshot,
): Promise<LoadedLines> {
  const pieces = asked.flatMap((lines) =>
    packed(piecesOf(lines, sheetOf(seen, lines.sheetId)), CELLS_PER_REQUEST).map((batch) => ({
      axis: lines.axis,
      batch,
    })),
  );
  const loaded: Loaded[] = [];
  let waiting = 0;
  for (const { axis, batch } of pieces) {
    const isTooMuch = waiting + cellsOf(batch) > CELLS_PER_REQUEST;
    loaded.push(...(await load(context, axis, batch, isTooMuch)));
    waiting = cellsOf(batch) + (isTooMuch ? 0 : waiting);
  }
  return (sheetId, axis, leftOut) => {
    const own = loaded.filter((one) => one.piece.sheetId === sheetId && one.axis === axis);
    const sheet = sheetOf(seen, sheetId);
    const cells = own.flatMap(({ piece, range }) => [...filledIn(piece, range, sheet)]);
    return new Prints(
      cells.filter(({ row, column }) => !leftOut?.has(cellKey(row, column))),
      axis,
    );
  };
}

/** Asks for pieces, once what was asked for before has been handed out if they would be too much with it. */
async function load(
  context: Excel.RequestContext,
  axis: Axis,
  pieces: readonly Piece[],
  isTooMuch: boolean,
): Promise<readonly Loaded[]> {
  if (isTooMuch) await context.sync();
  return pieces.map((piece) => {
    const sheet = context.workbook.worksheets.getItem(piece.sheetId);
    const range = sheet.getRangeByIndexes(piece.top, piece.left, piece.rows, piece.columns);
    range.load({ formulas: true });
    return { axis, piece, range };
  });
}

/** One piece for each run of lines. */
function piecesOf({ sheetId, axis, at }: Lines, sheet: Sheet): readonly Piece[] {
  const runs: { first: number; count: number }[] = [];
  for (const line of [...new Set(at)].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.first === line - (run?.count ?? 0)) run.count++;
    else runs.push({ first: line, count: 1 });
  }
  const [rows, columns] = [Math.max(1, sheet.rowCount), Math.max(1, sheet.columnCount)];
  return runs.map(({ first, count }) =>
    axis === "rows"
      ? { sheetId, top: first, left: 0, rows: count, columns }
      : { sheetId, top: 0, left: first, rows, columns: count },
  );
}

function* filledIn({ top, left }: Piece, { formulas }: Excel.Range, sheet: Sheet): Generator<FilledCell> {
  for (const [down, cells] of (formulas as readonly (readonly unknown[])[]).entries()) {
    for (const [right, typed] of cells.entries()) {
      const [row, column] = [top + down, left + right];
      if (cellValue(typed) !== null) yield { row, column, content: contentOf(typed, sheet.value(row, column)) };
    }
  }
}

/** A text that begins with "=" is the same in a range's `formulas`; only that it was seen as one tells it from a formula. */
function contentOf(typed: unknown, seen: unknown): Content {
  const isFormula = typeof typed === "string" && typed.startsWith("=") && typed !== seen;
  return isFormula ? { formula: typed } : { value: cellValue(typed) };
}

function sheetOf({ workbook, sheetIds }: Snapshot, id: string): Sheet {
  const sheet = workbook.sheets.find(({ name }) => sheetIds.get(name) === id);
  if (!sheet) throw new Error(`The sheet ${id} was not seen.`);
  return sheet;
}
