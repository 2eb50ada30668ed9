import type { Cell } from "../../core/grid/address";

/** Something about one cell of a sheet. */
export interface Targeted {
  readonly sheetId: string;
  readonly cell: Cell;
  /** True for a cell that is no part of any larger block. */
  readonly isApart?: boolean;
}

/** A rectangle of cells with something about each: written and read as one range. */
export interface Block<T extends Targeted> {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  /** Row by row; all rows are equally long. */
  readonly rows: readonly (readonly T[])[];
}

/**
 * Groups cells into rectangles: neighbours in a row first, then rows of equal extent below each other.
 *
 *   ■ ■ ■ · ■        1 1 1 · 2
 *   ■ ■ ■ · ·   ─▶   1 1 1 · ·
 *   · ■ · · ·        · 3 · · ·
 *
 * A cell that is named twice counts once, as it was named last.
 */
export function blocksOf<T extends Targeted>(items: readonly T[]): readonly Block<T>[] {
  const blocks: { sheetId: string; top: number; left: number; rows: T[][] }[] = [];
  for (const run of runsOf(items)) {
    const [first] = run;
    if (!first) continue;
    const { sheetId, cell } = first;
    const above = blocks.find(
      (block) =>
        block.sheetId === sheetId &&
        block.left === cell.column &&
        block.top + block.rows.length === cell.row &&
        block.rows[0]?.length === run.length &&
        !isApart(first) &&
        !block.rows[0].some(isApart),
    );
    if (above) above.rows.push(run);
    else blocks.push({ sheetId, top: cell.row, left: cell.column, rows: [run] });
  }
  return blocks;
}

/** Neighbours within a row, from left to right; rows from top to bottom, sheet by sheet. */
function runsOf<T extends Targeted>(items: readonly T[]): T[][] {
  const last = new Map(items.map((item) => [`${item.sheetId} ${item.cell.row} ${item.cell.column}`, item]));
  const sorted = [...last.values()].sort(
    (a, b) => compare(a.sheetId, b.sheetId) || a.cell.row - b.cell.row || a.cell.column - b.cell.column,
  );
  const runs: T[][] = [];
  for (const item of sorted) {
    const before = runs.at(-1)?.at(-1);
    const joins =
      before?.sheetId === item.sheetId &&
      !isApart(before) &&
      !isApart(item) &&
      before.cell.row === item.cell.row &&
      before.cell.column === item.cell.column - 1;
    if (joins) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs;
}

function isApart({ isApart = false }: Targeted): boolean {
  return isApart;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The range of a block. */
export function rangeOf<T extends Targeted>(context: Excel.RequestContext, block: Block<T>): Excel.Range {
  const { sheetId, top, left, rows } = block;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return sheet.getRangeByIndexes(top, left, rows.length, rows[0]?.length ?? 0);
}

/** The range of a single cell. */
export function cellRange(context: Excel.RequestContext, { sheetId, cell }: Targeted): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(cell.row, cell.column, 1, 1);
}
