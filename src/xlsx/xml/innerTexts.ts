import { applySplices, type Splice } from "./splice";
import { escapeXml, readXml } from "./xml";

/** XML with the texts of some elements as `rewrite` has them; everything that stays the same stays to the letter. */
export function withInnerTexts(xml: string, elements: ReadonlySet<string>, rewrite: (text: string) => string): string {
  const splices: Splice[] = [];
  let from = -1;
  let text = "";
  readXml(xml, {
    open({ name, end, selfClosing }) {
      if (!elements.has(name) || selfClosing) return;
      from = end;
      text = "";
    },
    text(content) {
      if (from >= 0) text += content;
    },
    close(name, start) {
      if (from < 0 || !elements.has(name)) return;
      const written = rewrite(text);
      if (written !== text) splices.push({ start: from, end: start, text: escapeXml(written) });
      from = -1;
    },
  });
  return applySplices(xml, splices);
}
