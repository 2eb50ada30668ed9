import { applySplices, type Splice } from "../xml/splice";
import { withoutResult } from "../patch/staleCell";
import { readXml } from "../xml/xml";

/** A worksheet's XML in which no formula has a result: all of them are computed anew once the file is opened. */
export function withoutResults(xml: string): string {
  const splices: Splice[] = [];
  let start = -1;
  let isComputed = false;
  readXml(xml, {
    open(element) {
      if (element.name === "c" && !element.selfClosing) {
        start = element.start;
        isComputed = false;
      } else if (element.name === "f") isComputed = true;
    },
    close(name, _, end) {
      if (name !== "c" || start < 0) return;
      if (isComputed) splices.push({ start, end, text: withoutResult(xml.slice(start, end)) });
      start = -1;
    },
  });
  return applySplices(xml, splices);
}
