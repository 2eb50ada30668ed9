import { mainPart, relationshipsOf, relationshipsPart } from "../package/relationships";
import { decodeXml, encodeXml, isDecodable } from "../xml/encoding";
import { partName, type Parts } from "../package/package";
import { folded } from "../package/partNames";
import { applySplices, type Splice } from "../xml/splice";
import { attribute, readXml, type Opened } from "../xml/xml";

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * The package without its calculation chain. Excel makes a new one when it opens the file, and calls a file damaged
 * whose chain names a cell that has no formula any more.
 */
export function withoutCalcChain(parts: Parts): Parts {
  const workbook = mainPart(parts);
  const chain = relationshipsOf(parts, workbook ?? "").find(({ type }) => type === "calcChain");
  if (workbook === undefined || !chain) return parts;
  const rest = new Map(parts);
  rest.delete(partName(parts, chain.part) ?? "");
  removeFrom(rest, CONTENT_TYPES, (element) => folded(attribute(element, "PartName") ?? "") === folded(chain.part));
  removeFrom(rest, relationshipsPart(workbook), (element) => attribute(element, "Id") === chain.id);
  return rest;
}

function removeFrom(parts: Map<string, Uint8Array>, name: string, isMeant: (element: Opened) => boolean): void {
  const part = partName(parts, name);
  const bytes = parts.get(part ?? "");
  if (part === null || !bytes || !isDecodable(bytes)) return;
  parts.set(part, encodeXml(withoutElements(decodeXml(bytes), isMeant), bytes));
}

/** Takes elements without children out of XML. */
function withoutElements(xml: string, isMeant: (element: Opened) => boolean): string {
  const splices: Splice[] = [];
  let open: Opened | null = null;
  readXml(xml, {
    open(element) {
      open = isMeant(element) ? element : null;
    },
    close(_, __, end) {
      if (open) splices.push({ start: open.start, end, text: "" });
      open = null;
    },
  });
  return applySplices(xml, splices);
}
