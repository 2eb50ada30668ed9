import { applySplices, type Splice } from "../xml/splice";
import { readXml } from "../xml/xml";

/**
 * A computed cell's XML without the result it had, and with the mark that has Excel compute it again. Formula and style
 * stay as they are.
 */
export function withoutResult(xml: string): string {
  const splices: Splice[] = [];
  let result = -1;
  readXml(xml, {
    open({ name, start, end }) {
      const tag = xml.slice(start, end);
      if (name === "c") splices.push({ start, end, text: tag.replace(attribute("t"), "") });
      else if (name === "f") splices.push({ start, end, text: calculated(tag) });
      else if (name === "v" || name === "is") result = start;
    },
    close(name, _, end) {
      if (name === "v" || name === "is") splices.push({ start: result, end, text: "" });
    },
  });
  return applySplices(xml, splices);
}

function calculated(tag: string): string {
  return tag.replace(attribute("ca"), "").replace(/\s*(\/?>)$/, ` ca="1"$1`);
}

/** An attribute with the white space before it, within a tag. */
function attribute(name: string): RegExp {
  return new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
}
