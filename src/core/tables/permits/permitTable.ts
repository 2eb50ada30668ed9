import type { Area } from "../../grid/area";
import type { Sheet } from "../../grid/sheet";
import type { HeadingLine } from "../sums/heading";
import type { SumsReader } from "../sums/reader";
import type { Header, SpanColumn } from "./header";
import type { Line } from "./lines";
import type { Total } from "./parts";

/** A permit table as it stands on its sheet: how many permits of each jenis izin were issued in each month. */
export interface PermitTable {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly header: Header;
  readonly heading: readonly HeadingLine[];
  /** The rows with figures, in their order: those of one jenis izin each, and those that add others up. */
  readonly lines: readonly Line[];
  readonly totals: readonly Total[];
  readonly columns: Columns;
  readonly reader: SumsReader;
}

/** The columns of figures by what they stand for. */
export interface Columns {
  readonly months: readonly SpanColumn[];
  /** Quarters and semesters, each with the months of this table that it adds up. */
  readonly parts: readonly { readonly column: SpanColumn; readonly months: readonly SpanColumn[] }[];
  readonly total: SpanColumn | null;
  readonly previous: SpanColumn | null;
  readonly toDate: SpanColumn | null;
}

/** The rows that no other row of the table computes. */
export function itemLines({ lines, totals }: PermitTable): readonly Line[] {
  const computed = new Set(totals.map(({ line }) => line));
  return lines.filter((line) => !computed.has(line) && line.hasFigures && line.kind === "item");
}

/** The rows that no other row computes, split where a heading or a line of sums stands between them. */
export function groupsOf(table: PermitTable): readonly (readonly Line[])[] {
  const items = new Set(itemLines(table));
  const groups: Line[][] = [[]];
  for (const line of table.lines) {
    if (items.has(line)) groups.at(-1)?.push(line);
    else groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}
