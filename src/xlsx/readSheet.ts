import { cellKey, parseCell, type Cell } from "../core/grid/address";
import { Sheet, type CellValue } from "../core/grid/sheet";
import { moveFormula } from "./sharedFormula";
import { unescapeControls } from "./sharedStrings";
import type { Styles } from "./styles";
import { readXml, type Opened } from "./xml";

/** What the whole workbook shares between its sheets. */
export interface Shared {
  readonly strings: readonly string[];
  readonly styles: Styles;
}

/** Reads the XML of one worksheet. Throws on XML that is not well-formed. */
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
  return new Sheet(name, reader.rows, { formulas: reader.formulas, dateFormats: reader.dateFormats });
}

class SheetReader {
  readonly rows: CellValue[][] = [];
  readonly formulas = new Map<number, string>();
  readonly dateFormats = new Map<number, string>();
  readonly #masters = new Map<string, { readonly cell: Cell; readonly formula: string }>();
  #row = -1;
  #column = -1;
  #type = "n";
  #style = 0;
  #value = "";
  #formula: string | null = null;
  #sharedBy: string | null = null;
  #collects: "value" | "formula" | null = null;
  #inPhonetic = false;

  constructor(private readonly shared: Shared) {}

  open({ name, attributes }: Opened): void {
    if (name === "row") {
      this.#row = attributes.r === undefined ? this.#row + 1 : Number(attributes.r) - 1;
      this.#column = -1;
    } else if (name === "c") {
      const cell = attributes.r === undefined ? null : parseCell(attributes.r);
      this.#column = cell ? cell.column : this.#column + 1;
      this.#type = attributes.t ?? "n";
      this.#style = Number(attributes.s ?? 0);
      this.#value = "";
      this.#formula = null;
      this.#sharedBy = null;
    } else if (name === "f") {
      this.#formula = "";
      this.#sharedBy = attributes.t === "shared" ? (attributes.si ?? null) : null;
      this.#collects = "formula";
    } else if (name === "v") {
      this.#collects = "value";
    } else if (name === "rPh") {
      this.#inPhonetic = true;
    } else if (name === "t" && this.#type === "inlineStr") {
      this.#collects = this.#inPhonetic ? null : "value";
    }
  }

  text(text: string): void {
    if (this.#collects === "value") this.#value += text;
    else if (this.#collects === "formula") this.#formula = (this.#formula ?? "") + text;
  }

  close(name: string): void {
    if (name === "c") this.#finishCell();
    else if (name === "rPh") this.#inPhonetic = false;
    else if (name === "f" || name === "v" || name === "t") this.#collects = null;
  }

  #finishCell(): void {
    const value = this.#read();
    const key = cellKey(this.#row, this.#column);
    const formula = this.#ownFormula();
    if (formula !== null) this.formulas.set(key, `=${formula}`);
    if (value === null && formula === null) return;
    const format = this.shared.styles.dateFormats.get(this.#style);
    if (format !== undefined && typeof value === "number") this.dateFormats.set(key, format);
    const row = (this.rows[this.#row] ??= []);
    while (row.length < this.#column) row.push(null);
    row[this.#column] = value;
  }

  #read(): CellValue {
    switch (this.#type) {
      case "s":
        return this.#value === "" ? null : (this.shared.strings[Number(this.#value)] ?? null);
      case "inlineStr":
        return unescapeControls(this.#value);
      case "str":
        return unescapeControls(this.#value);
      case "b":
        return this.#value === "" ? null : this.#value === "1";
      case "e":
      case "d":
        return this.#value === "" ? null : this.#value;
      default:
        return this.#value.trim() === "" || !Number.isFinite(Number(this.#value)) ? null : Number(this.#value);
    }
  }

  /** The cell's formula; one that is shared with a cell above or left is moved to this cell. */
  #ownFormula(): string | null {
    if (this.#formula === null || this.#sharedBy === null) return this.#formula;
    const cell = { row: this.#row, column: this.#column };
    const master = this.#masters.get(this.#sharedBy);
    if (this.#formula !== "" || !master) {
      this.#masters.set(this.#sharedBy, { cell, formula: this.#formula });
      return this.#formula;
    }
    return moveFormula(master.formula, cell.row - master.cell.row, cell.column - master.cell.column);
  }
}
