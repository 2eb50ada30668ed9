import { applySplices } from "./splice";
import { DamagedPart, readXml, type Opened } from "./xml";

/** XML with what stands in the first element of a name written otherwise, whose children have the prefix it has. */
export function withContent(xml: string, name: string, change: (content: string, prefix: string) => string): string {
  let opened: Opened | undefined;
  let closed: number | undefined;
  readXml(xml, {
    open(element) {
      if (element.name === name) opened ??= element;
    },
    close(own, start) {
      if (own === name) closed ??= start;
    },
  });
  if (!opened || closed === undefined) throw new DamagedPart(`There is no element ${name}.`);
  const { prefix, start, end, selfClosing } = opened;
  if (!selfClosing) {
    return applySplices(xml, [{ start: end, end: closed, text: change(xml.slice(end, closed), prefix) }]);
  }
  const tag = xml.slice(start, end).replace(/\s*\/>$/, ">");
  return applySplices(xml, [{ start, end, text: `${tag}${change("", prefix)}</${prefix}${name}>` }]);
}
