import { SaxesParser } from "saxes";

/** An element as it opens: its name without a prefix, its attributes, and where it stands in the text. */
export interface Opened {
  readonly name: string;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Index of the "<". */
  readonly start: number;
  /** Index behind the ">". */
  readonly end: number;
  readonly selfClosing: boolean;
}

/** What a reader of XML wants to hear of. */
export interface Handlers {
  open?(element: Opened): void;
  text?(text: string): void;
  /** `start` is the index of "</", `end` the one behind ">"; for a self-closing element both are its end. */
  close?(name: string, start: number, end: number): void;
}

/** The XML of a part is not well-formed, or says what no workbook can say. */
export class DamagedPart extends Error {}

/** Reads XML from front to back. Throws `DamagedPart` on text that is not well-formed. */
export function readXml(text: string, handlers: Handlers): void {
  const parser = new SaxesParser();
  parser.on("error", ({ message }) => {
    throw new DamagedPart(message);
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    if (!handlers.open) return;
    const end = parser.position;
    const start = text.lastIndexOf("<", end - 1);
    const [local, prefix] = splitName(name);
    handlers.open({ name: local, prefix, attributes, start, end, selfClosing: isSelfClosing });
  });
  parser.on("text", (content) => handlers.text?.(content));
  parser.on("cdata", (content) => handlers.text?.(content));
  parser.on("closetag", ({ name, isSelfClosing }) => {
    if (!handlers.close) return;
    const end = parser.position;
    handlers.close(splitName(name)[0], isSelfClosing ? end : text.lastIndexOf("<", end - 1), end);
  });
  parser.write(text).close();
}

/** "x:row" is row with the prefix "x:". */
function splitName(name: string): [string, string] {
  const colon = name.indexOf(":");
  return colon < 0 ? [name, ""] : [name.slice(colon + 1), name.slice(0, colon + 1)];
}

/** An attribute by its name without a prefix: "id" finds "r:id". */
export function attribute(element: Opened, name: string): string | null {
  for (const [key, value] of Object.entries(element.attributes)) {
    if (key === name || key.endsWith(`:${name}`)) return value;
  }
  return null;
}

/** Text made safe for an XML element. Characters that XML 1.0 cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

/** Text made safe for the value of an attribute, within double quotes. */
export function quotable(text: string): string {
  return escapeXml(text).replaceAll('"', "&quot;");
}
