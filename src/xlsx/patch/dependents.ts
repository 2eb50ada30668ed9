import { sheetNameIn } from "../../core/grid/sheetPrefix";
import { cellKey, type Cell } from "../../core/grid/address";
import { AreaIndex } from "../../core/grid/areaIndex";
import type { Sheet } from "../../core/grid/sheet";
import { referencesIn, type References } from "../../core/grid/references";

/**
 * The cells of a sheet whose formulas read a changed cell, directly or through each other: the results that the file
 * keeps for them are of yesterday. A formula that does not tell all it reads counts among them; the changed cells
 * themselves do not.
 */
export function dependentsOf(sheet: Sheet, changed: readonly Cell[]): readonly Cell[] {
  if (changed.length === 0) return [];
  const readers = new AreaIndex<Cell>();
  const reached: Cell[] = [...changed];
  const known = new Set(changed.map(keyOf));
  const reach = (cell: Cell) => {
    if (known.has(keyOf(cell))) return;
    known.add(keyOf(cell));
    reached.push(cell);
  };
  for (const { cell, formula } of sheet.formulaCells()) {
    const { references, readsMore } = withinSheet(referencesIn(formula), sheet.name);
    for (const { area } of references) readers.add(area, cell);
    if (readsMore) reach(cell);
  }
  // The list grows while it is walked through: what reads a cell that was reached is reached as well.
  for (const cell of reached) for (const reader of readers.at(cell)) reach(reader);
  return reached.slice(changed.length);
}

function keyOf({ row, column }: Cell): number {
  return cellKey(row, column);
}

/** Only what a formula reads of its own sheet. "Lembar1:Lembar3" may have it in between, so it counts. */
function withinSheet({ references, readsMore }: References, name: string): References {
  const own = name.toLowerCase();
  return {
    references: references.filter(({ sheet }) => {
      const named = sheet === null ? undefined : sheetNameIn(sheet).toLowerCase();
      return named === undefined || named === own || (named.includes(":") && !named.includes("["));
    }),
    readsMore,
  };
}
