import type { EditGroup } from "../../core/edits/group";
import { areaAround, type Area, type SheetArea } from "../../core/grid/area";
import type { Snapshot } from "../../workbook";
import { cellValue } from "../cells/content";
import { packed, type Piece } from "../read/pieces";

/** Well below what an answer may have. */
const CELLS_PER_REQUEST = 100_000;

/** Cells as they show now, from a corner on. */
interface Shown extends Piece {
  readonly cells: readonly (readonly unknown[])[];
}

/**
 * The groups that were worked out from cells which show something else by now, or are no longer there. `present` are the
 * ids of the sheets that are.
 */
export async function outdatedGroups(
  context: Excel.RequestContext,
  groups: readonly EditGroup[],
  seen: Snapshot,
  present: ReadonlySet<string>,
): Promise<readonly EditGroup[]> {
  const pieces = piecesAround(
    groups.flatMap(({ basis }) => basis),
    seen,
  ).filter(({ sheetId }) => present.has(sheetId));
  const shown: Shown[] = [];
  for (const batch of packed(pieces, CELLS_PER_REQUEST)) shown.push(...(await show(context, batch)));
  const changed = changedCells(shown, seen);
  const isGone = ({ sheet }: SheetArea) => !present.has(seen.sheetIds.get(sheet) ?? "");
  return groups.filter(({ basis }) => basis.some((area) => isGone(area) || changed(area)));
}

/** One piece for each sheet, around everything that has to be looked at. */
function piecesAround(basis: readonly SheetArea[], { sheetIds }: Snapshot): readonly Piece[] {
  const sheets = [...new Set(basis.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const areas = basis.filter((one) => one.sheet === sheet).map(({ area }) => area);
    const { top, left, bottom, right } = areaAround(areas.flatMap(corners));
    const sheetId = sheetIds.get(sheet);
    return sheetId === undefined ? [] : [{ sheetId, top, left, rows: bottom - top + 1, columns: right - left + 1 }];
  });
}

function corners({ top, left, bottom, right }: Area) {
  return [
    { row: top, column: left },
    { row: bottom, column: right },
  ];
}

async function show(context: Excel.RequestContext, batch: readonly Piece[]): Promise<readonly Shown[]> {
  const ranges = batch.map((piece) => {
    const sheet = context.workbook.worksheets.getItem(piece.sheetId);
    const range = sheet.getRangeByIndexes(piece.top, piece.left, piece.rows, piece.columns);
    range.load({ values: true });
    return { piece, range };
  });
  await context.sync();
  return ranges.map(({ piece, range }) => ({ ...piece, cells: range.values as readonly (readonly unknown[])[] }));
}

/** Tells whether an area shows something else than it was seen to show. */
function changedCells(shown: readonly Shown[], { workbook, sheetIds }: Snapshot): (area: SheetArea) => boolean {
  const places = workbook.sheets.map((sheet) => {
    const rows = new Map<number, readonly number[]>();
    for (const { sheetId, top, left, cells } of shown) {
      if (sheetId !== sheetIds.get(sheet.name)) continue;
      for (const [down, row] of cells.entries()) {
        const differs = (value: unknown, right: number) =>
          (cellValue(value) ?? "") !== (sheet.value(top + down, left + right) ?? "");
        const columns = row.flatMap((value, right) => (differs(value, right) ? [left + right] : []));
        if (columns.length > 0) rows.set(top + down, columns);
      }
    }
    return [sheet.name, rows] as const;
  });
  const changed = new Map(places);
  return ({ sheet, area: { top, left, bottom, right } }) =>
    [...(changed.get(sheet) ?? [])].some(
      ([row, columns]) => row >= top && row <= bottom && columns.some((column) => column >= left && column <= right),
    );
}
