import { contains, type Area } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import type { Hint } from "../preferences/hint";

/** A region that a person has marked, as a sheet that holds nothing else. */
export interface MarkedPage {
  readonly hint: Hint;
  readonly view: Sheet;
}

/** A sheet with the regions that were marked on it taken out: both are read apart. */
export interface Page {
  readonly sheet: Sheet;
  readonly rest: Sheet;
  readonly marked: readonly MarkedPage[];
}

/** A region has the cell above it with it, where a title stands. */
export function pageOf(sheet: Sheet, hints: readonly Hint[]): Page {
  const own = hints.filter((hint) => hint.sheet === sheet.name);
  if (own.length === 0) return { sheet, rest: sheet, marked: [] };
  const areas = own.map(({ area }) => area);
  return {
    sheet,
    rest: sheet.only((cell) => !areas.some((area) => contains(area, cell))),
    marked: own.map((hint) => ({ hint, view: sheet.only((cell) => contains(withTitle(hint.area), cell)) })),
  };
}

function withTitle(area: Area): Area {
  return { ...area, top: Math.max(0, area.top - 1) };
}
