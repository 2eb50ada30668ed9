import { AddedStyles } from "../patch/addedStyles";
import { decodeXml, encodeXml, isDecodable } from "../xml/encoding";
import type { KeptMark } from "../settings/keptMarks";
import { readLooks } from "../looks/looks";
import type { Parts } from "../package/package";
import { scanSheet, type CellElement } from "../patch/scanSheet";
import { applySplices } from "../xml/splice";
import type { WorkbookFile } from "../workbook";

/** The parts of a workbook in which marked cells have what filled them before, where nobody has filled them since. */
export function withoutMarks(file: WorkbookFile, marks: readonly KeptMark[]): Parts {
  const { parts, stylesPart, sheetParts } = file;
  const styles = stylesPart === null ? undefined : parts.get(stylesPart);
  if (marks.length === 0 || stylesPart === null || !styles || !isDecodable(styles)) return parts;
  const looks = readLooks(parts);
  const added = new AddedStyles(decodeXml(styles));
  const changed = new Map(parts);
  for (const [sheet, part] of sheetParts) {
    const own = marks.filter((mark) => mark.sheet === sheet);
    const bytes = parts.get(part);
    if (own.length === 0 || !bytes || !isDecodable(bytes)) continue;
    const xml = decodeXml(bytes);
    const { rows } = scanSheet(xml, new Set(own.map(({ cell }) => cell.row)));
    const splices = own.flatMap(({ cell, was, is }) => {
      const element = rows.get(cell.row)?.cells.find(({ column }) => column === cell.column);
      const style = Number(element?.opened.attributes.s ?? 0);
      return element && looks[style]?.fill?.toUpperCase() === is
        ? [styled(xml, element, added.filled(style, was))]
        : [];
    });
    if (splices.length > 0) changed.set(part, encodeXml(applySplices(xml, splices), bytes));
  }
  if (added.changed !== null) changed.set(stylesPart, encodeXml(added.changed, styles));
  return changed;
}

function styled(xml: string, { opened: { start, end } }: CellElement, style: number) {
  return { start, end, text: xml.slice(start, end).replace(/(\ss\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${style}"`) };
}
