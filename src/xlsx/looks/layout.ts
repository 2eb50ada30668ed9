import { cellKey, type Cell } from "../../core/grid/address";
import type { Area } from "../../core/grid/area";
import { Cursor } from "../read/cursor";
import { parseArea } from "../read/merges";
import { partText } from "../package/package";
import { readXml, type Opened } from "../xml/xml";
import type { WorkbookFile } from "../workbook";

type Attributes = Opened["attributes"];

/** How wide some columns are; `width` counts digits of the plain font, as Excel does. */
export interface ColumnWidth {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly isHidden: boolean;
}

/** How high a row is, in points. */
export interface RowHeight {
  readonly height: number | null;
  readonly isHidden: boolean;
}

/** How a sheet looks and what may be typed into it: everything of its XML beside values and formulas. */
export class SheetLayout {
  readonly merges: Area[] = [];
  isProtected = false;
  readonly columnWidths: ColumnWidth[] = [];
  readonly rowHeights = new Map<number, RowHeight>();
  defaultWidth: number | null = null;
  defaultHeight: number | null = null;
  /** Rows and columns that stay in view. */
  readonly frozen = { rows: 0, columns: 0 };
  showsGridlines = true;
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
    else if (name === "col") this.#openColumns(attributes);
    else if (name === "sheetFormatPr") this.#openDefaults(attributes);
    else if (name === "sheetView") this.showsGridlines = !isFalse(attributes.showGridLines);
    else if (name === "pane") this.#openPane(attributes);
    else if (name === "mergeCell") this.#merge(attributes.ref);
    else if (name === "sheetProtection") this.isProtected = isTrue(attributes.sheet);
  }

  #openRow(attributes: Attributes): void {
    this.#cursor.openRow(attributes);
    const height = isTrue(attributes.customHeight) ? Number(attributes.ht) : null;
    const isHidden = isTrue(attributes.hidden);
    if (height !== null || isHidden) this.rowHeights.set(this.#cursor.row, { height, isHidden });
    if (isTrue(attributes.customFormat)) this.#rows.set(this.#cursor.row, Number(attributes.s ?? 0));
  }

  /** A cell that is there has its own style, be it the plain one. */
  #openCell(attributes: Attributes): void {
    this.#cursor.openCell(attributes);
    this.#cells.set(cellKey(this.#cursor.row, this.#cursor.column), Number(attributes.s ?? 0));
  }

  #openColumns({ min, max, style, width, hidden }: Attributes): void {
    const [first, last] = [Number(min) - 1, Number(max) - 1];
    if (style !== undefined) this.#columns.push({ first, last, style: Number(style) });
    this.columnWidths.push({
      first,
      last,
      width: width === undefined ? null : Number(width),
      isHidden: isTrue(hidden),
    });
  }

  #openDefaults({ defaultColWidth: width, defaultRowHeight: height }: Attributes): void {
    if (width !== undefined) this.defaultWidth = Number(width);
    if (height !== undefined) this.defaultHeight = Number(height);
  }

  /** A split that is not frozen is counted otherwise, and is left out. */
  #openPane({ state, xSplit = "0", ySplit = "0" }: Attributes): void {
    if (!state?.startsWith("frozen")) return;
    this.frozen.columns = Number(xSplit);
    this.frozen.rows = Number(ySplit);
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

function isFalse(value: string | undefined): boolean {
  return value === "0" || value === "false";
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
