import { decodeXml, encodeXml } from "../xml/encoding";
import { withContent } from "../xml/content";
import { partName, partText, type Parts } from "./package";
import { relationshipsOf, relationshipsPart } from "./relationships";

const CONTENT_TYPES = "[Content_Types].xml";
const NO_RELATIONSHIPS =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** The parts of a package that gets further ones: each with its content type, and related to what leads to it. */
export class GrowingPackage {
  readonly #parts: Map<string, Uint8Array>;

  constructor(parts: Parts) {
    this.#parts = new Map(parts);
  }

  get parts(): Parts {
    return this.#parts;
  }

  /** Adds a part under the first free number – "xl/worksheets/sheet", 12 – and gives its name. */
  add(beginning: string, contentType: string, xml: string): string {
    let number = 1;
    while (partName(this.#parts, `${beginning}${number}.xml`) !== null) number++;
    const name = `${beginning}${number}.xml`;
    this.addAs(name, contentType, xml);
    return name;
  }

  addAs(name: string, contentType: string, xml: string): void {
    this.write(name, xml);
    this.change(CONTENT_TYPES, (types) =>
      withContent(types, "Types", (all, x) => `${all}<${x}Override PartName="/${name}" ContentType="${contentType}"/>`),
    );
  }

  /** Has a part, or the package itself for "", lead to another; gives the id of the relationship. */
  relate(from: string, type: string, to: string): string {
    const name = relationshipsPart(from);
    if (partName(this.#parts, name) === null) this.write(name, NO_RELATIONSHIPS);
    const taken = new Set(relationshipsOf(this.#parts, from).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`) || this.text(name).includes(`"rId${number}"`)) number++;
    this.change(name, (xml) =>
      withContent(
        xml,
        "Relationships",
        (all, x) => `${all}<${x}Relationship Id="rId${number}" Type="${type}" Target="/${to}"/>`,
      ),
    );
    return `rId${number}`;
  }

  /** Writes a part otherwise that is there. */
  change(name: string, change: (xml: string) => string): void {
    const own = partName(this.#parts, name) ?? name;
    const before = this.#parts.get(own) ?? new Uint8Array();
    this.#parts.set(own, encodeXml(change(decodeXml(before)), before));
  }

  text(name: string): string {
    return partText(this.#parts, name) ?? "";
  }

  /** Writes a part anew whose kind the package knows by the end of its name. */
  write(name: string, xml: string): void {
    this.#parts.set(name, encodeXml(xml, new Uint8Array()));
  }
}
