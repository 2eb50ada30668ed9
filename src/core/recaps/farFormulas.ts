import { sheetNameIn } from "../grid/sheetPrefix";
import { cellKey, type Cell } from "../grid/address";
import { cellsOf, sizeOf } from "../grid/area";
import { tokensOf } from "../grid/formulaTokens";
import { referencesIn } from "../grid/references";
import type { Sheet } from "../grid/sheet";

/** A cell of another sheet. */
export interface FarCell {
  readonly sheet: Sheet;
  readonly cell: Cell;
}

/** Longer formulas, and such of more cells, are nobody's recap. */
const LONGEST = 400;
const MOST_CELLS = 400;

/** "=x", "=x+x", "=SUM(x,x)" where each x is a reference. */
const SHAPE = /^=\+?(?:x|SUM\(x(?:,x)*\))(?:\+(?:x|SUM\(x(?:,x)*\)))*$/i;

/** Reads what formulas take from other sheets. */
export class FarFormulas {
  readonly #sheets: ReadonlyMap<string, number>;

  constructor(private readonly sheets: readonly Sheet[]) {
    this.#sheets = new Map(sheets.map(({ name }, at) => [name.toLowerCase(), at]));
  }

  /** The cells of other sheets that a formula adds up, where it does nothing else; null for any other formula. */
  cellsOf(formula: string): readonly FarCell[] | null {
    if (!formula.includes("!") || formula.length > LONGEST || !SHAPE.test(shapeOf(formula))) return null;
    const cells: FarCell[] = [];
    for (const { sheet, area } of referencesIn(formula).references) {
      const own = sheet === null ? [] : this.#named(sheet);
      if (own.length === 0 || own.length * sizeOf(area) + cells.length > MOST_CELLS) return null;
      cells.push(...own.flatMap((one) => cellsOf(area).map((cell) => ({ sheet: one, cell }))));
    }
    return new Set(cells.map(({ sheet, cell }) => `${sheet.name}!${cellKey(cell.row, cell.column)}`)).size ===
      cells.length
      ? cells
      : null;
  }

  /** One sheet, or "Januari:Maret": all from the one to the other, as they stand in the workbook. */
  #named(written: string): readonly Sheet[] {
    const name = sheetNameIn(written).toLowerCase();
    const ends = (this.#sheets.has(name) ? [name] : name.split(":")).map((end) => this.#sheets.get(end) ?? -1);
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    return from < 0 || ends.length > 2 ? [] : this.sheets.slice(from, to + 1);
  }
}

/** A formula with an x for each reference, and without spaces. */
function shapeOf(formula: string): string {
  let shape = "";
  let at = 0;
  for (const { area, sheet, start, end } of tokensOf(formula)) {
    if (area === undefined) continue;
    shape += `${formula.slice(at, start - (sheet === undefined ? 0 : sheet.length + 1))}x`;
    at = end;
  }
  return (shape + formula.slice(at)).replace(/\s/g, "");
}
