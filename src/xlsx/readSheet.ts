import { cellKey, type Cell } from "../core/grid/address";
import { contains, isSingleCell, type Area } from "../core/grid/area";
import { Sheet, type CellValue } from "../core/grid/sheet";
import { Cursor } from "./cursor";
import { parseArea } from "./merges";
import { moveFormula } from "../core/grid/references";
import { unescapeControls } from "./sharedStrings";
import type { Styles } from "./styles";
import { DamagedPart, readXml, type Opened } from "./xml";

/** What the whole workbook shares between its sheets. */
export interface Shared {
  readonly strings: readonly string[];
  readonly styles: Styles;
  /** True where date numbers count from 1904 on. */
  readonly dates1904?: boolean;
}

/** Reads the XML of one worksheet. Throws `DamagedPart` on XML that is not well-formed, no worksheet or off the grid. */
export function readSheet(name: string, xml: string, shared: Shared): Sheet {
  const reader = new SheetReader(shared);
  readXml(xml, {
    open: (element) => {
      reader.open(element);
    },
    text: (text) => {
      reader.text(text);
    },
    close: (element) => {
      reader.close(element);
    },
  });
  if (!reader.hasData) throw new DamagedPart("The worksheet has no sheetData.");
  const { formulas, dateFormats, merges } = reader;
  return new Sheet(name, reader.rows, { formulas, dateFormats, merges });
}

class SheetReader {
  readonly rows: CellValue[][] = [];
  readonly formulas = new Map<number, string>();
  readonly dateFormats = new Map<number, string>();
  readonly merges: Area[] = [];
  hasData = false;
  readonly #masters = new Map<string, { readonly cell: Cell; readonly formula: string }>();
  readonly #arrays: { readonly area: Area; readonly formula: string }[] = [];
  readonly #cursor = new Cursor();
  #inData = false;
  #type = "n";
  #style = 0;
  #value: string | null = null;
  #formula: string | null = null;
  #formulaAttributes: Opened["attributes"] = {};
  #collects: "value" | "formula" | null = null;
  #inPhonetic = false;

  constructor(private readonly shared: Shared) {}

  open({ name, attributes }: Opened): void {
    if (name === "sheetData") this.hasData = this.#inData = true;
    if (name === "mergeCell") this.#takeMerge(attributes.ref ?? "");
    if (!this.#inData) return;
    if (name === "row") this.#cursor.openRow(attributes);
    else if (name === "c") this.#openCell(attributes);
    else if (name === "f") {
      this.#formula = "";
      this.#formulaAttributes = attributes;
      this.#collects = "formula";
    } else if (name === "rPh") this.#inPhonetic = true;
    else if (name === "v" || (name === "t" && this.#type === "inlineStr" && !this.#inPhonetic)) {
      this.#value ??= "";
      this.#collects = "value";
    }
  }

  text(text: string): void {
    if (this.#collects === "value") this.#value = (this.#value ?? "") + text;
    else if (this.#collects === "formula") this.#formula = (this.#formula ?? "") + text;
  }

  close(name: string): void {
    if (name === "sheetData") this.#inData = false;
    if (!this.#inData) return;
    if (name === "c") this.#finishCell();
    else if (name === "rPh") this.#inPhonetic = false;
    else if (name === "f" || name === "v" || name === "t") this.#collects = null;
  }

  #takeMerge(reference: string): void {
    const area = parseArea(reference);
    if (area) this.merges.push(area);
  }

  #openCell(attributes: Opened["attributes"]): void {
    this.#cursor.openCell(attributes);
    this.#type = attributes.t ?? "n";
    this.#style = Number(attributes.s ?? 0);
    this.#value = null;
    this.#formula = null;
  }

  #finishCell(): void {
    const { row, column } = this.#cursor;
    const value = this.#value === null ? null : this.#read(this.#value);
    const key = cellKey(row, column);
    const formula = this.#ownFormula() ?? this.#arrayFormula();
    if (formula !== null) this.formulas.set(key, `=${formula}`);
    if (value === null && formula === null) return;
    const format = this.shared.styles.dateFormats.get(this.#style);
    if (format !== undefined && typeof value === "number") this.dateFormats.set(key, format);
    const cells = (this.rows[row] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  #read(content: string): CellValue {
    switch (this.#type) {
      case "s":
        return content === "" ? null : (this.shared.strings[Number(content)] ?? null);
      case "inlineStr":
      case "str":
        return unescapeControls(content);
      case "b":
        return content === "" ? null : content === "1" || content === "true";
      case "e":
      case "d":
        return content === "" ? null : content;
      default:
        return content.trim() === "" || !Number.isFinite(Number(content)) ? null : Number(content);
    }
  }

  /** The cell's formula; one that is shared with a cell above or left is moved to this cell. */
  #ownFormula(): string | null {
    if (this.#formula === null) return null;
    const cell = { row: this.#cursor.row, column: this.#cursor.column };
    const { t: type, si: group, ref } = this.#formulaAttributes;
    const area = ref === undefined ? null : parseArea(ref);
    if (type !== "shared" && area && !isSingleCell(area)) this.#arrays.push({ area, formula: this.#formula });
    if (type !== "shared" || group === undefined) return this.#formula;
    const master = this.#masters.get(group);
    if (this.#formula !== "" || !master) {
      if (area || !master) this.#masters.set(group, { cell, formula: this.#formula });
      return this.#formula;
    }
    return moveFormula(master.formula, cell.row - master.cell.row, cell.column - master.cell.column);
  }

  /** An array formula stands in its first cell only, but fills an area: the others hold no typed value either. */
  #arrayFormula(): string | null {
    return this.#arrays.find(({ area }) => contains(area, this.#cursor))?.formula ?? null;
  }
}
