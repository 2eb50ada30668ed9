import { rewriteReferences } from "../../core/grid/references";
import { sheetPrefix } from "../../core/grid/sheetPrefix";
import { withContent } from "../xml/content";
import { listIn } from "../read/sheetList";
import { escapeXml, readXml, type Opened } from "../xml/xml";

/** A sheet that was made of another. */
export interface CopiedSheet {
  readonly name: string;
  readonly like: string;
}

/** Of a filter that the copy has not, or that tells rows of a table. */
const LEFT = "_xlnm._FilterDatabase";

/**
 * The XML of a workbook part whose last sheets are copies, with what only one sheet has of names – its print area, the rows
 * atop of each page – given to its copy as well, as Excel does.
 */
export function withNamesOfCopies(xml: string, copies: readonly CopiedSheet[]): string {
  const names = listIn(xml)?.sheets.map(({ name }) => name) ?? [];
  const own = localNames(xml);
  const added = copies.flatMap(({ name, like }) =>
    own
      .filter(({ sheet }) => sheet === names.indexOf(like))
      .map(({ tag, text }) => {
        const numbered = tag.replace(/(\slocalSheetId\s*=\s*)("[^"]*"|'[^']*')/, `$1"${names.indexOf(name)}"`);
        return { numbered, text: escapeXml(ofCopy(text, like, name)) };
      }),
  );
  if (added.length === 0) return xml;
  return withContent(xml, "definedNames", (all, x) =>
    [all, ...added.map(({ numbered, text }) => `${numbered}${text}</${x}definedName>`)].join(""),
  );
}

function ofCopy(text: string, like: string, name: string): string {
  const own = sheetPrefix(like).slice(0, -1);
  const rewritten = rewriteReferences(`=${text}`, ({ sheet, area }) => ({
    sheet: sheet === own || sheet === like ? sheetPrefix(name).slice(0, -1) : sheet,
    area,
  }));
  return rewritten.slice(1);
}

function localNames(xml: string) {
  const found: { readonly sheet: number; readonly tag: string; readonly text: string }[] = [];
  let opened: Opened | null = null;
  let text = "";
  readXml(xml, {
    open(element) {
      opened = element.name === "definedName" && !element.selfClosing ? element : null;
      text = "";
    },
    text(content) {
      if (opened) text += content;
    },
    close() {
      const sheet = opened?.attributes.localSheetId;
      if (opened && sheet !== undefined && opened.attributes.name !== LEFT)
        found.push({ sheet: Number(sheet), tag: xml.slice(opened.start, opened.end), text });
      opened = null;
    },
  });
  return found;
}
