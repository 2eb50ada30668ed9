import { areaAround, type Area } from "../core/grid/area";
import type { Targeted } from "./blocks";

/**
 * The merged areas that may lie over these cells, by sheet; a request has to follow before they are read. They are
 * looked for from the sheet's first cell on, as Excel names only those that begin inside the range it is asked about
 * (office-js issue 3611). Only for cells that are about to be written: reading merged areas was seen to clear Excel's
 * undo list.
 */
export function loadMerges(
  context: Excel.RequestContext,
  items: readonly Targeted[],
): (sheetId: string) => readonly Area[] {
  const asked = new Map(
    [...new Set(items.map(({ sheetId }) => sheetId))].map((sheetId) => {
      const cells = items.filter((item) => item.sheetId === sheetId).map(({ cell }) => cell);
      const { bottom, right } = areaAround(cells);
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const merges = sheet.getRangeByIndexes(0, 0, bottom + 1, right + 1).getMergedAreasOrNullObject();
      merges.load(["areas/rowIndex", "areas/columnIndex", "areas/rowCount", "areas/columnCount"]);
      return [sheetId, merges];
    }),
  );
  return (sheetId) => {
    const merges = asked.get(sheetId);
    return !merges || merges.isNullObject ? [] : merges.areas.items.map(areaOf);
  };
}

function areaOf({ rowIndex: top, columnIndex: left, rowCount, columnCount }: Excel.Range): Area {
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
