import { formatId } from "./numberFormats";
import { applySplices, type Splice } from "./splice";
import { escapeXml, readXml, type Opened } from "./xml";

/** Formats of a workbook's own are numbered from here on (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN = 164;

/** The styles part of a workbook, with further styles that are like one it has but for the number format. */
export class AddedStyles {
  readonly #styles: string[] = [];
  readonly #formats = new Map<string, number>();
  readonly #newStyles: string[] = [];
  readonly #newFormats: string[] = [];
  readonly #known = new Map<string, number>();
  #root: Opened | null = null;
  #formatList: Opened | null = null;
  #styleList: Opened | null = null;
  #styleListEnd = 0;

  constructor(private readonly xml: string) {
    let opened: Opened | null = null;
    readXml(xml, {
      open: (element) => {
        const { name, attributes } = element;
        this.#root ??= element;
        if (name === "numFmts") this.#formatList = element;
        if (name === "numFmt") this.#formats.set(attributes.formatCode ?? "", Number(attributes.numFmtId));
        if (name === "cellXfs") this.#styleList = element;
        if (name === "xf" && this.#styleList && this.#styleListEnd === 0) opened = element;
      },
      close: (name, start, end) => {
        if (name === "xf" && opened) this.#styles.push(xml.slice(opened.start, end));
        if (name === "xf") opened = null;
        if (name === "cellXfs") this.#styleListEnd = start;
      },
    });
  }

  /** The number of a style that is like another one, but shows numbers in a format; the same where there is none to copy. */
  withFormat(style: number, format: string): number {
    const model = this.#styles[style];
    const key = `${style} ${format}`;
    const known = this.#known.get(key);
    if (known !== undefined || model === undefined) return known ?? style;
    const bare = model.replace(/\s(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
    const added = bare.replace(/^<([^\s/>]+)/, `<$1 numFmtId="${this.#idOf(format)}" applyNumberFormat="1"`);
    const number = this.#styles.length + this.#newStyles.push(added) - 1;
    this.#known.set(key, number);
    return number;
  }

  /** The part with what was added to it, to the letter as it was elsewhere; null where nothing was. */
  get changed(): string | null {
    if (!this.#styleList || this.#newStyles.length === 0) return null;
    const splices = [
      counted(this.#styleList, this.xml, this.#styles.length + this.#newStyles.length),
      inserted(this.#styleListEnd, this.#newStyles.join("")),
    ];
    return applySplices(this.xml, [...splices, ...this.#formatSplices()]);
  }

  #formatSplices(): Splice[] {
    const formats = this.#newFormats.join("");
    const [list, root] = [this.#formatList, this.#root];
    if (formats === "" || !root) return [];
    if (!list || list.selfClosing) {
      const { prefix } = root;
      const text = `<${prefix}numFmts count="${this.#newFormats.length}">${formats}</${prefix}numFmts>`;
      return [list ? { start: list.start, end: list.end, text } : inserted(root.end, text)];
    }
    return [counted(list, this.xml, this.#formats.size), inserted(list.end, formats)];
  }

  #idOf(format: string): number {
    const known = formatId(format) ?? this.#formats.get(format);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN - 1, ...this.#formats.values()) + 1;
    this.#formats.set(format, id);
    this.#newFormats.push(`<${this.#root?.prefix ?? ""}numFmt numFmtId="${id}" formatCode="${quotable(format)}"/>`);
    return id;
  }
}

function inserted(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

/** The head of a list with the number of what is in it, where it states one. */
function counted({ start, end }: Opened, xml: string, count: number): Splice {
  const head = xml.slice(start, end);
  return { start, end, text: head.replace(/(\scount\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${count}"`) };
}

function quotable(text: string): string {
  return escapeXml(text).replaceAll('"', "&quot;");
}
