import { parseArea, type Area, type SheetArea } from "./area";

/** Names that Excel would take for a cell or a value of its own. */
const RESERVED = /^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*|true|false)$/i;

/** "'MPP Digital'!A3:K149" as a region of a sheet; null for text that is none, or that names no sheet. */
export function parseRegion(text: string): SheetArea | null {
  const mark = text.lastIndexOf("!");
  const area = parseArea(text.slice(mark + 1).trim());
  const name = text.slice(0, Math.max(0, mark)).trim();
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return area && sheet !== "" ? { sheet, area: sorted(area) } : null;
}

/** Some write the last cell first. */
function sorted({ top, left, bottom, right }: Area): Area {
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** The sheet that a reference names, without the quotes it may be written in. */
export function sheetNameIn(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}

/** A sheet's name before a reference to its cells, as Excel writes it: "Register!", "'MPP Digital'!". */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !RESERVED.test(name);
  return `${isPlain ? name : `'${name.replaceAll("'", "''")}'`}!`;
}
