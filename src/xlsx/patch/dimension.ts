import type { Edit } from "../../core/edits/edit";
import { areaAround, areaName, contains } from "../../core/grid/area";
import { parseArea } from "../read/merges";
import type { Splice } from "../xml/splice";
import type { Opened } from "../xml/xml";

/** The sheet's stated extent grows with the cells that are written outside it. */
export function spliceDimension(dimension: Opened | null, edits: readonly Edit[]): Splice[] {
  const area = parseArea(dimension?.attributes.ref ?? "");
  if (!dimension || !area || edits.every(({ cell }) => contains(area, cell))) return [];
  const corners = [
    { row: area.top, column: area.left },
    { row: area.bottom, column: area.right },
  ];
  const grown = areaName(areaAround([...corners, ...edits.map(({ cell }) => cell)]));
  const close = dimension.selfClosing ? "/>" : ">";
  const text = `<${dimension.prefix}dimension ref="${grown}"${close}`;
  return [{ start: dimension.start, end: dimension.end, text }];
}
