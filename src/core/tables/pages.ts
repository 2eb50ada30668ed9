import { contains, type Area } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import { isBesideHeader } from "../preferences/saidHeader";
import { isReadApart, type Hint } from "../preferences/hint";

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
  const own = hints.filter((hint) => hint.sheet === sheet.name && isReadApart(hint));
  if (own.length === 0) return { sheet, rest: sheet, marked: [] };
  const areas = own.map(({ area }) => area);
  return {
    sheet,
    rest: sheet.only((cell) => !areas.some((area) => contains(area, cell))),
    marked: own.map((hint) => ({ hint, view: viewOf(sheet, hint) })),
  };
}

function viewOf(sheet: Sheet, hint: Hint): Sheet {
  const area = withTitle(hint.area);
  return sheet.only((cell) => contains(area, cell) && !isBesideHeader(cell, hint, sheet));
}

function withTitle(area: Area): Area {
  return { ...area, top: Math.max(0, area.top - 1) };
}
