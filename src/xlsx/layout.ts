import { cellKey, type Cell } from "../core/grid/address";
import type { Area } from "../core/grid/area";
import { Cursor } from "./cursor";
import { parseArea } from "./merges";
import { partText } from "./package";
import { readXml, type Opened } from "./xml";
import type { WorkbookFile } from "./workbook";

type Attributes = Opened["attributes"];

/** How a sheet looks and what may be typed into it: everything of its XML beside values and formulas. */
export class SheetLayout {
  readonly merges: Area[] = [];
  isProtected = false;
  readonly #cells = new Map<number, number>();
  readonly #rows = new Map<number, number>();
  readonly #columns: { readonly first: number; readonly last: number; readonly style: number }[] = [];
  readonly #cursor = new Cursor();

  /** The style that a cell shows: its own, else its row's, else its column's, else 0. */
  styleOf({ row, column }: Cell): number {
    const own = this.#cells.get(cellKey(row, column)) ?? this.#rows.get(row);
    return own ?? this.#columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  /** Every cell that has a style of its own. */
  get styledCells(): ReadonlyMap<number, number> {
    return this.#cells;
  }

  /** Reads one element of the sheet's XML. */
  open({ name, attributes }: Opened): void {
    if (name === "row") this.#openRow(attributes);
    else if (name === "c") this.#openCell(attributes);
    else if (name === "col" && attributes.style !== undefined) {
      const [first, last] = [Number(attributes.min) - 1, Number(attributes.max) - 1];
      this.#columns.push({ first, last, style: Number(attributes.style) });
    } else if (name === "mergeCell") this.#merge(attributes.ref);
    else if (name === "sheetProtection") this.isProtected = isTrue(attributes.sheet);
  }

  #openRow(attributes: Attributes): void {
    this.#cursor.openRow(attributes);
    if (isTrue(attributes.customFormat)) this.#rows.set(this.#cursor.row, Number(attributes.s ?? 0));
  }

  /** A cell that is there has its own style, be it the plain one. */
  #openCell(attributes: Attributes): void {
    this.#cursor.openCell(attributes);
    this.#cells.set(cellKey(this.#cursor.row, this.#cursor.column), Number(attributes.s ?? 0));
  }

  #merge(reference: string | undefined): void {
    const area = parseArea(reference ?? "");
    if (area) this.merges.push(area);
  }
}

/** The layout of a sheet of the file. Throws where the file has no sheet of that name. */
export function readLayout({ parts, sheetParts }: WorkbookFile, name: string): SheetLayout {
  const part = sheetParts.get(name);
  const xml = part === undefined ? null : partText(parts, part);
  if (xml === null) throw new Error(`The workbook has no sheet "${name}".`);
  const layout = new SheetLayout();
  // What programs add to a sheet ("extLst") may have rows and cells of its own.
  let additions = 0;
  readXml(xml, {
    open(element) {
      if (element.name === "extLst") additions++;
      if (additions === 0) layout.open(element);
    },
    close(name) {
      if (name === "extLst") additions--;
    },
  });
  return layout;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
