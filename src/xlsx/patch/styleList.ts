import type { Splice } from "../xml/splice";
import type { Opened } from "../xml/xml";

/** A list of the styles part – fonts, borders, cell styles – and what is added at its end. */
export class StyleList {
  readonly #items: string[] = [];
  readonly #added = new Map<string, number>();
  #end: number;

  constructor(private readonly opened: Opened) {
    this.#end = opened.end;
  }

  /** An element of the list, as the part has it. */
  take(item: string): void {
    this.#items.push(item);
  }

  /** Ends the list before the tag that closes it. */
  endAt(end: number): void {
    this.#end = end;
  }

  at(number: number): string | undefined {
    return this.#items[number] ?? [...this.#added.keys()][number - this.#items.length];
  }

  /** The number of an element that is added, once. */
  add(item: string): number {
    const known = this.#added.get(item);
    if (known !== undefined) return known;
    const number = this.#items.length + this.#added.size;
    this.#added.set(item, number);
    return number;
  }

  get splices(): readonly Splice[] {
    if (this.#added.size === 0 || this.opened.selfClosing) return [];
    const text = [...this.#added.keys()].join("");
    return [{ start: this.#end, end: this.#end, text }];
  }

  /** The head of the list, which may state how many there are. */
  head(xml: string): Splice {
    return counted(this.opened, xml, this.#items.length + this.#added.size);
  }
}

/** The head of a list with the number of what is in it, where it states one. */
export function counted({ start, end }: Opened, xml: string, count: number): Splice {
  const head = xml.slice(start, end);
  return { start, end, text: head.replace(/(\scount\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${count}"`) };
}
