import { cellKey } from "../../core/grid/address";
import { isSingleCell, type Area } from "../../core/grid/area";
import { AreaIndex } from "../../core/grid/areaIndex";
import { Cursor } from "../read/cursor";
import { parseArea } from "../read/merges";
import { DamagedPart, readXml, type Opened } from "../xml/xml";

/** An element of the XML: where it opens, where its content ends and where it ends itself. */
export interface Element {
  readonly opened: Opened;
  readonly closeStart: number;
  readonly closeEnd: number;
}

export interface CellElement extends Element {
  readonly row: number;
  readonly column: number;
  readonly formula: Opened | null;
}

export interface RowElement extends Element {
  readonly row: number;
  readonly cells: readonly CellElement[];
}

/** The columns from `first` to `last` have a style of their own. */
export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: string;
}

/** What a writer needs to know of a worksheet's XML. */
export interface ScannedSheet {
  /** The rows that were asked for, as far as the XML has them. */
  readonly rows: ReadonlyMap<number, RowElement>;
  /** Where every row of the XML begins. */
  readonly rowStarts: readonly { readonly row: number; readonly start: number }[];
  /** Every cell that is computed, by its `cellKey`: those with a formula and those an array formula fills. */
  readonly computed: ReadonlyMap<number, CellElement>;
  /** The areas of several cells that array formulas and data tables fill. */
  readonly arrays: readonly Area[];
  readonly data: Element;
  readonly columns: readonly ColumnStyle[];
  readonly dimension: Opened | null;
  readonly merges: readonly Area[];
  readonly isProtected: boolean;
}

/** Finds the places in a worksheet's XML where the cells of some rows stand or would stand. */
export function scanSheet(xml: string, wanted: ReadonlySet<number>): ScannedSheet {
  const scanner = new Scanner(wanted);
  readXml(xml, {
    open: (element) => {
      scanner.open(element);
    },
    close: (name, start, end) => {
      scanner.close(name, start, end);
    },
  });
  return scanner.result();
}

class Scanner {
  readonly #rows = new Map<number, RowElement>();
  readonly #rowStarts: { row: number; start: number }[] = [];
  readonly #computed = new Map<number, CellElement>();
  readonly #arrays: Area[] = [];
  readonly #arrayIndex = new AreaIndex<Area>();
  readonly #columns: ColumnStyle[] = [];
  readonly #merges: Area[] = [];
  readonly #cursor = new Cursor();
  #data: Element | null = null;
  #dimension: Opened | null = null;
  #isProtected = false;
  /** Set within the cells only: elsewhere, a button's anchor has a row and a sparkline a formula. */
  #openData: Opened | null = null;
  #openRow: Opened | null = null;
  #openCell: Opened | null = null;
  #formula: Opened | null = null;
  #cells: CellElement[] = [];

  constructor(private readonly wanted: ReadonlySet<number>) {}

  open(element: Opened): void {
    const { name, attributes } = element;
    if (this.#openData) this.#openInData(element);
    else if (name === "sheetData") this.#openData = element;
    else if (name === "dimension") this.#dimension = element;
    else if (name === "col") this.#columns.push(...columnStyle(attributes));
    else if (name === "sheetProtection") this.#isProtected = attributes.sheet === "1" || attributes.sheet === "true";
    else if (name === "mergeCell") this.#merges.push(...areas(attributes.ref));
  }

  close(name: string, closeStart: number, closeEnd: number): void {
    if (!this.#openData) return;
    if (name === "c") this.#closeCell(closeStart, closeEnd);
    else if (name === "row") this.#closeRow(closeStart, closeEnd);
    else if (name === "sheetData") {
      this.#data = { opened: this.#openData, closeStart, closeEnd };
      this.#openData = null;
    }
  }

  result(): ScannedSheet {
    if (!this.#data) throw new DamagedPart("The worksheet has no sheetData.");
    return {
      rows: this.#rows,
      rowStarts: this.#rowStarts,
      computed: this.#computed,
      arrays: this.#arrays,
      data: this.#data,
      columns: this.#columns,
      dimension: this.#dimension,
      merges: this.#merges,
      isProtected: this.#isProtected,
    };
  }

  #openInData(element: Opened): void {
    const { name, attributes } = element;
    if (name === "row") {
      this.#cursor.openRow(attributes);
      this.#openRow = element;
      this.#cells = [];
    } else if (name === "c") {
      this.#cursor.openCell(attributes);
      this.#openCell = element;
      this.#formula = null;
    } else if (name === "f") {
      this.#formula = element;
      const [area] = attributes.t === "shared" ? [] : areas(attributes.ref);
      if (!area || isSingleCell(area)) return;
      this.#arrays.push(area);
      this.#arrayIndex.add(area, area);
    }
  }

  /** Only a few of a large sheet's cells matter, and only these are kept. */
  #closeCell(closeStart: number, closeEnd: number): void {
    const { row, column } = this.#cursor;
    const opened = this.#openCell;
    const isWanted = this.wanted.has(row);
    const isComputed = this.#formula !== null || this.#arrayIndex.oneAt(this.#cursor) !== null;
    this.#openCell = null;
    if (!opened || !(isWanted || isComputed)) return;
    const cell = { opened, closeStart, closeEnd, row, column, formula: this.#formula };
    if (isComputed) this.#computed.set(cellKey(row, column), cell);
    if (isWanted) this.#cells.push(cell);
  }

  /** A row that does not state its number has the one of its cells, which is known only at its end. */
  #closeRow(closeStart: number, closeEnd: number): void {
    const { row } = this.#cursor;
    const opened = this.#openRow;
    this.#openRow = null;
    if (!opened) return;
    this.#rowStarts.push({ row, start: opened.start });
    if (this.wanted.has(row)) this.#rows.set(row, { opened, closeStart, closeEnd, row, cells: this.#cells });
  }
}

function areas(reference: string | undefined): Area[] {
  const area = parseArea(reference ?? "");
  return area ? [area] : [];
}

function columnStyle({ min, max, style }: Opened["attributes"]): ColumnStyle[] {
  return style === undefined ? [] : [{ first: Number(min) - 1, last: Number(max) - 1, style }];
}
