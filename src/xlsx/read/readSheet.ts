import { cellKey, type Cell } from "../../core/grid/address";
import { isSingleCell, type Area } from "../../core/grid/area";
import { AreaIndex } from "../../core/grid/areaIndex";
import { Rows } from "../../core/grid/rows";
import { Sheet, type CellValue } from "../../core/grid/sheet";
import { Cursor } from "./cursor";
import { readDouble, readIsoDate } from "./cellNumber";
import { parseArea } from "./merges";
import { movable } from "../../core/grid/references";
import { unescapeControls } from "./sharedStrings";
import type { Styles } from "./styles";
import { DamagedPart, readXml, type Opened } from "../xml/xml";

/** What the whole workbook shares between its sheets. */
export interface Shared {
  readonly strings: readonly string[];
  readonly styles: Styles;
  /** True where date numbers count from 1904 on. */
  readonly dates1904?: boolean;
}

/** What a date without a format of its own is shown as. */
const ISO_DATE = "yyyy-mm-dd";

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
  const { rows, formulas, dateFormats, merges } = reader;
  const dates1904 = shared.dates1904 === true;
  return new Sheet(name, rows.near, { far: rows.far, formulas, dateFormats, merges, dates1904 });
}

class SheetReader {
  readonly rows = new Rows();
  readonly formulas = new Map<number, string>();
  readonly dateFormats = new Map<number, string>();
  readonly merges: Area[] = [];
  hasData = false;
  readonly #masters = new Map<string, { readonly cell: Cell; readonly moved: ReturnType<typeof movable> }>();
  /** Array formulas by the areas that they fill. */
  readonly #arrays = new AreaIndex<string>();
  readonly #cursor = new Cursor();
  #inData = false;
  /** What only some programs know has elements of the same names. */
  #inExtension = false;
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
    if (name === "extLst") this.#inExtension = true;
    if (!this.#inData || this.#inExtension) return;
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
    if (name === "extLst") this.#inExtension = false;
    if (!this.#inData || this.#inExtension) return;
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
    const format = this.shared.styles.dateFormats.get(this.#style) ?? (this.#type === "d" ? ISO_DATE : undefined);
    if (format !== undefined && typeof value === "number") this.dateFormats.set(key, format);
    // Nobody knows which of the two is meant, and an edit of one would leave the other.
    if ((this.rows.near[row]?.[column] ?? null) !== null) throw new DamagedPart("A cell stands there twice.");
    this.rows.set(row, column, value);
  }

  #read(content: string): CellValue {
    switch (this.#type) {
      case "s":
        return content === "" ? null : this.#shared(content);
      case "inlineStr":
      case "str":
        return unescapeControls(content);
      case "b":
        return content === "" ? null : content === "1" || content === "true";
      case "e":
        return content === "" ? null : content;
      case "d":
        return readIsoDate(content, this.shared.dates1904 === true) ?? (content === "" ? null : content);
      default:
        return readDouble(content);
    }
  }

  /** A text that is not there makes no blank cell: something would be written where somebody's text belongs. */
  #shared(index: string): string {
    const text = this.shared.strings[Number(index)];
    if (text === undefined) throw new DamagedPart("A cell names a text that the workbook does not have.");
    return text;
  }

  /** The cell's formula; one that is shared with a cell above or left is moved to this cell. */
  #ownFormula(): string | null {
    if (this.#formula === null) return null;
    const cell = { row: this.#cursor.row, column: this.#cursor.column };
    const { t: type, si: group, ref } = this.#formulaAttributes;
    const area = ref === undefined ? null : parseArea(ref);
    if (type !== "shared" && area && !isSingleCell(area)) this.#arrays.add(area, this.#formula);
    if (type !== "shared" || group === undefined) return this.#formula;
    const master = this.#masters.get(group);
    if (this.#formula !== "" || !master) {
      if (area || !master) this.#masters.set(group, { cell, moved: movable(this.#formula) });
      return this.#formula;
    }
    return master.moved(cell.row - master.cell.row, cell.column - master.cell.column);
  }

  /** An array formula stands in its first cell only, but fills an area: the others hold no typed value either. */
  #arrayFormula(): string | null {
    return this.#arrays.oneAt(this.#cursor);
  }
}
