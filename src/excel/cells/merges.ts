import type { Cell } from "../../core/grid/address";
import { areaAround, contains, type Area } from "../../core/grid/area";
import { blocksOf, type Targeted } from "./blocks";
import { piecesOf } from "../read/mergeField";

/** So many merged areas Excel names of one range, and no more (reference of `getMergedAreasOrNullObject`). */
const MOST_AREAS = 512;

/**
 * Asks Excel which of these cells a merged area covers; a request has to follow before that is read. `fieldOf` says
 * where an area that covers a cell may begin, null where none can: Excel names the areas that begin inside the range it
 * is asked about (office-js issue 3611). A range of 512 cells holds no more beginnings than Excel can name.
 *
 * Only for cells that are about to be written, and only where nothing else tells: where an area is found, Excel's own
 * undo list was seen to be cleared (office-js issue 5918).
 */
export function loadMerges<T extends Targeted>(
  context: Excel.RequestContext,
  items: readonly T[],
  fieldOf: (item: T) => Area | null,
): (item: T) => boolean {
  const asked = blocksOf(items).flatMap(({ sheetId, rows }) => {
    const corners = rows.flat().flatMap((item) => cornersOf(fieldOf(item)));
    if (corners.length === 0) return [];
    const pieces = piecesOf(areaAround(corners), MOST_AREAS);
    return pieces.map((piece) => ({ sheetId, merges: load(context, sheetId, piece) }));
  });
  return ({ sheetId, cell }) =>
    asked.some(
      (one) =>
        one.sheetId === sheetId &&
        !one.merges.isNullObject &&
        one.merges.areas.items.some((range) => {
          const area = areaOf(range);
          return contains(area, cell) && (area.top !== cell.row || area.left !== cell.column);
        }),
    );
}

function load(context: Excel.RequestContext, sheetId: string, { top, left, bottom, right }: Area): Excel.RangeAreas {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const merges = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).getMergedAreasOrNullObject();
  merges.load(["areas/rowIndex", "areas/columnIndex", "areas/rowCount", "areas/columnCount"]);
  return merges;
}

function cornersOf(area: Area | null): readonly Cell[] {
  if (!area) return [];
  return [
    { row: area.top, column: area.left },
    { row: area.bottom, column: area.right },
  ];
}

/** The area of a range whose place and size are loaded. */
export function areaOf({ rowIndex: top, columnIndex: left, rowCount, columnCount }: Excel.Range): Area {
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
