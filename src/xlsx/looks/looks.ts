import { colourOf, readPalette, type Palette } from "./colours";
import { partText, type Parts } from "../package/package";
import { mainPart, relationshipsOf } from "../package/relationships";
import { readXml, type Opened } from "../xml/xml";

export const SIDES = ["left", "right", "top", "bottom"] as const;
type Side = (typeof SIDES)[number];

/** A line along a side of a cell. */
export interface Line {
  /** As the file names it: "thin", "medium", "double". */
  readonly kind: string;
  readonly colour: string | null;
}

/** How the cells of a style look, beside their number format. What is missing is as in every other cell. */
export interface Look {
  readonly font: Font;
  /** "#rrggbb", as every colour here. */
  readonly fill: string | null;
  readonly lines: Readonly<Partial<Record<Side, Line>>>;
  /** "left", "center", "right" and more, as the file names them. */
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wraps: boolean;
}

export interface Font {
  name: string | null;
  /** In points. */
  size: number | null;
  colour: string | null;
  bold: boolean;
  italic: boolean;
  underlined: boolean;
}

/** The looks of a workbook's cell styles, by style index. */
export function readLooks(parts: Parts): readonly Look[] {
  const main = mainPart(parts) ?? "";
  const related = relationshipsOf(parts, main);
  const text = (type: string) => partText(parts, related.find((one) => one.type === type)?.part ?? "");
  const styles = text("styles");
  if (styles === null) return [];
  const reader = new LooksReader(readPalette(text("theme")));
  readXml(styles, {
    open: (element) => {
      reader.open(element);
    },
    close: (name) => {
      reader.close(name);
    },
  });
  return reader.looks;
}

class LooksReader {
  readonly looks: { -readonly [K in keyof Look]: Look[K] }[] = [];
  readonly #fonts: Font[] = [];
  readonly #fills: (string | null)[] = [];
  readonly #borders: Partial<Record<Side, Line>>[] = [];
  #section = "";
  #isSolid = false;
  #side: Side | null = null;

  constructor(private readonly palette: Palette) {}

  open(element: Opened): void {
    if (SECTIONS.has(element.name)) this.#section = element.name;
    else if (this.#section === "fonts") this.#openInFont(element);
    else if (this.#section === "fills") this.#openInFill(element);
    else if (this.#section === "borders") this.#openInBorder(element);
    else if (this.#section === "cellXfs") this.#openInStyle(element);
  }

  close(name: string): void {
    if (SECTIONS.has(name)) this.#section = "";
  }

  #openInFont(element: Opened): void {
    const { name, attributes } = element;
    if (name === "font") this.#fonts.push({ ...PLAIN });
    const font = this.#fonts.at(-1);
    if (!font) return;
    if (name === "b") font.bold = isOn(attributes.val);
    else if (name === "i") font.italic = isOn(attributes.val);
    else if (name === "u") font.underlined = attributes.val !== "none";
    else if (name === "sz") font.size = Number(attributes.val);
    else if (name === "name") font.name = attributes.val ?? null;
    else if (name === "color") font.colour = colourOf(element, this.palette);
  }

  #openInFill(element: Opened): void {
    if (element.name === "fill") this.#fills.push(null);
    else if (element.name === "patternFill") this.#isSolid = element.attributes.patternType === "solid";
    else if (element.name === "fgColor" && this.#isSolid) {
      this.#fills[this.#fills.length - 1] = colourOf(element, this.palette);
    }
  }

  #openInBorder(element: Opened): void {
    const { name, attributes } = element;
    if (name === "border") this.#borders.push({});
    const lines = this.#borders.at(-1);
    if (!lines || name === "border") return;
    if (name === "color") {
      const line = this.#side && lines[this.#side];
      if (this.#side && line) lines[this.#side] = { ...line, colour: colourOf(element, this.palette) };
      return;
    }
    this.#side = SIDES.find((side) => side === name) ?? null;
    const { style } = attributes;
    if (this.#side && style !== undefined && style !== "none") lines[this.#side] = { kind: style, colour: null };
  }

  #openInStyle({ name, attributes }: Opened): void {
    if (name === "xf") {
      const { fontId = 0, fillId = 0, borderId = 0 } = attributes;
      this.looks.push({
        font: this.#fonts[Number(fontId)] ?? PLAIN,
        fill: this.#fills[Number(fillId)] ?? null,
        lines: this.#borders[Number(borderId)] ?? {},
        horizontal: null,
        vertical: null,
        wraps: false,
      });
    }
    const look = this.looks.at(-1);
    if (!look || name !== "alignment") return;
    look.horizontal = attributes.horizontal ?? null;
    look.vertical = attributes.vertical ?? null;
    look.wraps = attributes.wrapText !== undefined && isOn(attributes.wrapText);
  }
}

const SECTIONS: ReadonlySet<string> = new Set(["fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs"]);
const PLAIN: Font = { name: null, size: null, colour: null, bold: false, italic: false, underlined: false };

/** A mark that is there without a value is on. */
function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false";
}
