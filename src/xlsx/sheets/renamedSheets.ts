import { applySplices, type Splice } from "../xml/splice";
import { quotable, readXml } from "../xml/xml";

const NAME = /(\sname\s*=\s*)("[^"]*"|'[^']*')/;

/** The XML of a workbook part with sheets called otherwise. */
export function withSheetNames(xml: string, names: ReadonlyMap<string, string>): string {
  const splices: Splice[] = [];
  readXml(xml, {
    open({ name, attributes, start, end }) {
      const later = name === "sheet" ? names.get(attributes.name ?? "") : undefined;
      if (later === undefined) return;
      const tag = xml.slice(start, end).replace(NAME, (_, before: string) => `${before}"${quotable(later)}"`);
      splices.push({ start, end, text: tag });
    },
  });
  return applySplices(xml, splices);
}

/** XML with the sheet's name before a reference in some attribute as `rewrite` has it: the target of a link. */
export function withTargets(xml: string, element: string, name: string, rewrite: (target: string) => string): string {
  const pattern = new RegExp(String.raw`(\s${name}\s*=\s*)("[^"]*"|'[^']*')`);
  const splices: Splice[] = [];
  readXml(xml, {
    open({ name: own, attributes, start, end }) {
      const target = own === element ? attributes[name] : undefined;
      const later = target === undefined ? undefined : rewrite(target);
      if (later === undefined || later === target) return;
      const written = `"${quotable(later)}"`;
      splices.push({
        start,
        end,
        text: xml.slice(start, end).replace(pattern, (_, before: string) => before + written),
      });
    },
  });
  return applySplices(xml, splices);
}
