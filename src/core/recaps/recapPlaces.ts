import type { Cell } from "../grid/address";
import type { Sheet } from "../grid/sheet";
import { nameAt } from "../layout/cells";
import type { Pages } from "./pages";

/** A cell of a recap, and the sheet that it takes its figure from. */
export interface RecapCell {
  readonly cell: Cell;
  readonly page: Sheet;
  readonly pageWord: string;
}

/** A recap of one sheet is none. */
const FEWEST_PAGES = 2;
/** Recaps over sheets are small, and stand near the top of their sheet. */
const ROWS = 200;
const COLUMNS = 60;

/** Every cell near the top of a sheet that is called as another sheet is. */
export function placesOn(sheet: Sheet, pages: Pages): readonly RecapCell[] {
  const places: RecapCell[] = [];
  for (let row = 0; row < Math.min(sheet.rowCount, ROWS); row++) {
    for (const column of sheet.columns(row)) {
      if (column >= COLUMNS || sheet.value(row, column) === null) continue;
      const pageWord = nameAt(sheet, row, column);
      const page = pages.namedBy(pageWord);
      if (page && page !== sheet && isNarrow(sheet, row, column))
        places.push({ cell: { row, column }, page, pageWord });
    }
  }
  return places;
}

/** A month over several columns is the month of each of them. */
function isNarrow(sheet: Sheet, row: number, column: number): boolean {
  const merge = sheet.merges.length === 0 ? null : sheet.mergeAt(row, column);
  return merge === null || merge.left === merge.right;
}

/** Places of one row or column, where they name several sheets and each once. */
export function groupedBy(
  places: readonly RecapCell[],
  lineOf: (place: RecapCell) => number,
): readonly (readonly RecapCell[])[] {
  const groups = new Map<number, RecapCell[]>();
  for (const place of places) groups.set(lineOf(place), [...(groups.get(lineOf(place)) ?? []), place]);
  return [...groups.values()].filter(
    (own) => own.length >= FEWEST_PAGES && new Set(own.map(({ page }) => page)).size === own.length,
  );
}
