import { inHeader } from "../../core/nextQuarter/headerWords";
import { withInnerTexts } from "../xml/innerTexts";
import type { Parts } from "../package/package";
import { relationshipsOf } from "../package/relationships";

const HEADERS = new Set(["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"]);
const DRAWN = new Set(["t"]);
/** The XML of a sheet with the texts of its headers and footers as `rewrite` has them. */
export function withHeaders(xml: string, rewrite: (text: string) => string): string {
  return withInnerTexts(xml, HEADERS, (text) => inHeader(text, rewrite));
}

/** The XML of a drawing or a chart with the words on it – text boxes, titles, names of axes – as `rewrite` has them. */
export function withDrawnWords(xml: string, rewrite: (text: string) => string): string {
  return withInnerTexts(xml, DRAWN, rewrite);
}

/** The sheet that each drawing and each chart is on, by their parts. */
export function sheetsOfDrawings(parts: Parts, sheetOf: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [part, sheet] of sheetOf) {
    for (const drawing of relationshipsOf(parts, part).filter(({ type }) => type === "drawing")) {
      found.set(drawing.part, sheet);
      for (const chart of relationshipsOf(parts, drawing.part).filter(({ type }) => type === "chart"))
        found.set(chart.part, sheet);
    }
  }
  return found;
}
