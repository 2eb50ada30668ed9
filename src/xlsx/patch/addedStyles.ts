import type { Dress } from "../../core/edits/dress";
import { formatId } from "../read/numberFormats";
import { applySplices, type Splice } from "../xml/splice";
import { counted, StyleList } from "./styleList";
import { quotable, readXml, type Opened } from "../xml/xml";

/** Formats of a workbook's own are numbered from here on (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN = 164;

/** The first fill of every workbook fills nothing. */
const NO_FILL = 0;

/** The lists whose elements are looked at, with the name of an element. */
const LISTS: Readonly<Record<string, string>> = { fonts: "font", fills: "fill", borders: "border", cellXfs: "xf" };

/** The styles part of a workbook, with further styles that are like one it has but for number format, bold, lines or fill. */
export class AddedStyles {
  readonly #lists = new Map<string, StyleList>();
  readonly #formats = new Map<string, number>();
  readonly #newFormats: string[] = [];
  #root: Opened | null = null;
  #formatList: Opened | null = null;

  constructor(private readonly xml: string) {
    let list: readonly [name: string, StyleList] | null = null;
    let opened: Opened | null = null;
    readXml(xml, {
      open: (element) => {
        const { name, attributes } = element;
        this.#root ??= element;
        if (name === "numFmts") this.#formatList = element;
        if (name === "numFmt") this.#formats.set(attributes.formatCode ?? "", Number(attributes.numFmtId));
        if (!list && name in LISTS) list = [name, new StyleList(element)];
        else if (list && name === LISTS[list[0]]) opened ??= element;
      },
      close: (name, start, end) => {
        if (!list) return;
        if (opened && name === LISTS[list[0]]) {
          list[1].take(xml.slice(opened.start, end));
          opened = null;
        }
        if (name !== list[0]) return;
        list[1].endAt(start);
        this.#lists.set(name, list[1]);
        list = null;
      },
    });
  }

  /** The number of a style that is like another one, but shows numbers in a format; the same where there is none to copy. */
  withFormat(style: number, format: string): number {
    return this.#like(style, (model) => withAttributes(model, { numFmtId: this.#idOf(format), applyNumberFormat: 1 }));
  }

  /** The number of a style that is like another one, but bold or within lines, where it has none of its own. */
  dressed(style: number, { isBold, isFramed }: Dress): number {
    return this.#like(style, (model) => {
      const bold = isBold ? this.#boldLike(numberIn(model, "fontId")) : null;
      const framed = isFramed ? this.#framed(numberIn(model, "borderId")) : null;
      return withAttributes(model, {
        ...(bold !== null && { fontId: bold, applyFont: 1 }),
        ...(framed !== null && { borderId: framed, applyBorder: 1 }),
      });
    });
  }

  /** The number of a style that is like another one, but filled with a colour ("#RRGGBB"); with nothing for null. */
  filled(style: number, colour: string | null): number {
    return this.#like(style, (model) => {
      const fill = colour === null ? NO_FILL : this.#solid(colour);
      return fill === null ? model : withAttributes(model, { fillId: fill, applyFill: 1 });
    });
  }

  /** The part with what was added to it, to the letter as it was elsewhere; null where nothing was. */
  get changed(): string | null {
    const lists = [...this.#lists.values()].filter(({ splices }) => splices.length > 0);
    if (lists.length === 0) return null;
    const splices = lists.flatMap((list) => [list.head(this.xml), ...list.splices]);
    return applySplices(this.xml, [...splices, ...this.#formatSplices()]);
  }

  #like(style: number, change: (model: string) => string): number {
    const styles = this.#lists.get("cellXfs");
    const model = styles?.at(style);
    if (!styles || model === undefined) return style;
    const changed = change(model);
    return changed === model ? style : styles.add(changed);
  }

  /** Null where there is no font to copy, or it is bold. */
  #boldLike(font: number): number | null {
    const fonts = this.#lists.get("fonts");
    const model = fonts?.at(font);
    if (!fonts || model === undefined || /<(?:\w+:)?b[\s/>]/.test(model)) return null;
    const prefix = this.#prefix;
    const open = model.replace(/^(<[^>]*?)\s*\/>$/, `$1></${prefix}font>`);
    return fonts.add(open.replace(/^<[^>]*>/, `$&<${prefix}b/>`));
  }

  /** Null where there are no borders to add to, or one of the sides has a line. */
  #framed(border: number): number | null {
    const borders = this.#lists.get("borders");
    if (!borders || /\sstyle\s*=\s*["'](?!none)/.test(borders.at(border) ?? "")) return null;
    const p = this.#prefix;
    const sides = ["left", "right", "top", "bottom"].map(
      (side) => `<${p}${side} style="thin"><${p}color auto="1"/></${p}${side}>`,
    );
    return borders.add(`<${p}border>${sides.join("")}</${p}border>`);
  }

  /** Null where there are no fills to add to. */
  #solid(colour: string): number | null {
    const p = this.#prefix;
    const rgb = `FF${colour.replace("#", "")}`;
    const pattern = `<${p}patternFill patternType="solid"><${p}fgColor rgb="${rgb}"/><${p}bgColor indexed="64"/></${p}patternFill>`;
    return this.#lists.get("fills")?.add(`<${p}fill>${pattern}</${p}fill>`) ?? null;
  }

  get #prefix(): string {
    return this.#root?.prefix ?? "";
  }

  #formatSplices(): Splice[] {
    const formats = this.#newFormats.join("");
    const [list, root] = [this.#formatList, this.#root];
    if (formats === "" || !root) return [];
    if (!list || list.selfClosing) {
      const { prefix } = root;
      const text = `<${prefix}numFmts count="${this.#newFormats.length}">${formats}</${prefix}numFmts>`;
      return [list ? { start: list.start, end: list.end, text } : { start: root.end, end: root.end, text }];
    }
    return [counted(list, this.xml, this.#formats.size), { start: list.end, end: list.end, text: formats }];
  }

  #idOf(format: string): number {
    const known = formatId(format) ?? this.#formats.get(format);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN - 1, ...this.#formats.values()) + 1;
    this.#formats.set(format, id);
    this.#newFormats.push(`<${this.#prefix}numFmt numFmtId="${id}" formatCode="${quotable(format)}"/>`);
    return id;
  }
}

/** An element with some attributes in place of its own. */
function withAttributes(element: string, attributes: Readonly<Record<string, number>>): string {
  const names = Object.keys(attributes);
  if (names.length === 0) return element;
  const [head = ""] = /^<[^>]*>/.exec(element) ?? [];
  const bare = head.replace(new RegExp(`\\s(?:${names.join("|")})\\s*=\\s*(?:"[^"]*"|'[^']*')`, "g"), "");
  const written = names.map((name) => ` ${name}="${attributes[name] ?? 0}"`).join("");
  return bare.replace(/^<[^\s/>]+/, `$&${written}`) + element.slice(head.length);
}

function numberIn(element: string, attribute: string): number {
  const [, number] = new RegExp(`^<[^>]*\\s${attribute}\\s*=\\s*["'](\\d+)`).exec(element) ?? [];
  return Number(number ?? 0);
}
