import { parseCell } from "../core/grid/address";
import type { Area } from "../core/grid/area";
import { parseArea } from "./merges";
import { readXml, type Opened } from "./xml";

/** An element of the XML: where it opens, where its content ends and where it ends itself. */
export interface Element {
  readonly opened: Opened;
  closeStart: number;
  closeEnd: number;
}

export interface CellElement extends Element {
  readonly column: number;
  /** True where the formulas of other cells are written as a reference to this one's. */
  sharesFormula: boolean;
}

export interface RowElement extends Element {
  readonly row: number;
  readonly cells: CellElement[];
}

/** What a writer needs to know of a worksheet's XML. */
export interface ScannedSheet {
  /** The rows that were asked for, as far as the XML has them. */
  readonly rows: readonly RowElement[];
  /** Where every row of the XML begins. */
  readonly rowStarts: readonly { readonly row: number; readonly start: number }[];
  readonly data: Element;
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
  readonly #rows: RowElement[] = [];
  readonly #rowStarts: { row: number; start: number }[] = [];
  readonly #merges: Area[] = [];
  #data: Element | null = null;
  #dimension: Opened | null = null;
  #isProtected = false;
  #current: RowElement | null = null;
  #row = -1;
  #column = -1;

  constructor(private readonly wanted: ReadonlySet<number>) {}

  open(element: Opened): void {
    const { name, attributes } = element;
    if (name === "sheetData") this.#data = placeOf(element);
    else if (name === "dimension") this.#dimension = element;
    else if (name === "sheetProtection") this.#isProtected = attributes.sheet === "1" || attributes.sheet === "true";
    else if (name === "mergeCell") this.#merge(attributes.ref);
    else if (name === "row") this.#openRow(element);
    else if (name === "c") this.#openCell(element);
    else if (name === "f" && attributes.ref !== undefined) this.#openSharedFormula();
  }

  close(name: string, start: number, end: number): void {
    const element = this.#elementOf(name);
    if (!element) return;
    element.closeStart = start;
    element.closeEnd = end;
  }

  result(): ScannedSheet {
    if (!this.#data) throw new Error("The worksheet has no sheetData.");
    return {
      rows: this.#rows,
      rowStarts: this.#rowStarts,
      data: this.#data,
      dimension: this.#dimension,
      merges: this.#merges,
      isProtected: this.#isProtected,
    };
  }

  #elementOf(name: string): Element | null | undefined {
    if (name === "c") return this.#current?.cells.at(-1);
    if (name === "row") return this.#current;
    return name === "sheetData" ? this.#data : null;
  }

  #merge(reference: string | undefined): void {
    const area = parseArea(reference ?? "");
    if (area) this.#merges.push(area);
  }

  #openRow(element: Opened): void {
    const { r } = element.attributes;
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    this.#column = -1;
    this.#rowStarts.push({ row: this.#row, start: element.start });
    this.#current = this.wanted.has(this.#row) ? { ...placeOf(element), row: this.#row, cells: [] } : null;
    if (this.#current) this.#rows.push(this.#current);
  }

  #openCell(element: Opened): void {
    const { r } = element.attributes;
    this.#column = (r === undefined ? null : parseCell(r)?.column) ?? this.#column + 1;
    this.#current?.cells.push({ ...placeOf(element), column: this.#column, sharesFormula: false });
  }

  #openSharedFormula(): void {
    const cell = this.#current?.cells.at(-1);
    if (cell) cell.sharesFormula = true;
  }
}

/** An element as it opens; where it ends is known once it closes. */
function placeOf(opened: Opened): Element {
  return { opened, closeStart: opened.end, closeEnd: opened.end };
}
