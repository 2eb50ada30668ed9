import { partText, type Parts } from "../package/package";
import { relationshipsPart } from "../package/relationships";
import { applySplices, type Splice } from "../xml/splice";
import { readXml, type Opened } from "../xml/xml";

/** What a sheet shares with no other: drawings, comments, tables, controls. */
const OWN = new Set([
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "tableParts",
  "customProperties",
  "customSheetViews",
  "webPublishItems",
]);
/** That a tab is chosen, the name that macros know a sheet by, the settings of a printer, and what tells sheets apart. */
const OWN_ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  worksheet: /\s[\w-]+:uid\s*=\s*("[^"]*"|'[^']*')/,
  sheetView: /\stabSelected\s*=\s*("[^"]*"|'[^']*')/,
  sheetPr: /\scodeName\s*=\s*("[^"]*"|'[^']*')/,
  pageSetup: /\s[\w-]+:id\s*=\s*("[^"]*"|'[^']*')/,
};

/** A sheet's XML as it is written for another sheet, and the relationships of its links, null where it has none. */
export function copyOfSheet(parts: Parts, part: string, xml: string) {
  const splices: Splice[] = [];
  const path: Opened[] = [];
  readXml(xml, {
    open(element) {
      path.push(element);
      const attribute = OWN_ATTRIBUTES[element.name];
      const tag = xml.slice(element.start, element.end);
      if (attribute && !isInside(path)) splices.push({ ...element, text: tag.replace(attribute, "") });
    },
    close(_, __, end) {
      const opened = path.pop();
      const isLeft = opened && path.length === 1 && isOwn(opened.name, xml.slice(opened.start, end));
      if (isLeft) splices.push({ start: opened.start, end, text: "" });
    },
  });
  return { xml: applySplices(xml, splices), links: linksOf(parts, part) };
}

/** True in what is left out as a whole. */
function isInside(path: readonly Opened[]): boolean {
  return OWN.has(path[1]?.name ?? "");
}

/** Extensions too that lead to other parts, as slicers do. */
function isOwn(name: string, element: string): boolean {
  return OWN.has(name) || (name === "extLst" && /\s\w+:id\s*=/.test(element));
}

function linksOf(parts: Parts, part: string): string | null {
  const text = partText(parts, relationshipsPart(part));
  if (text === null) return null;
  const splices: Splice[] = [];
  let others: Opened | null = null;
  readXml(text, {
    open(element) {
      const isOther = element.name === "Relationship" && !element.attributes.Type?.endsWith("/hyperlink");
      others = isOther ? element : null;
    },
    close(_, __, end) {
      if (others) splices.push({ start: others.start, end, text: "" });
      others = null;
    },
  });
  return applySplices(text, splices);
}
