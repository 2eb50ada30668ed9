import type { Area } from "../../grid/area";
import type { Sheet } from "../../grid/sheet";
import type { Line } from "../../layout/line";
import type { Doubles } from "../../sums/doubles";
import type { Total } from "../../sums/fit";
import type { HeadingLine } from "../../titles/heading";
import type { SumsReader } from "../sums/reader";
import type { Columns, ColumnSum } from "./columns";
import type { Header } from "./header";
import type { SpanColumn } from "./monthRuns";
import { isSpanOfSums } from "./period";

/** A permit table as it stands on its sheet: how many permits of each jenis izin were issued in each month. */
export interface PermitTable {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly header: Header;
  readonly heading: readonly HeadingLine[];
  /** The rows with figures, in their order: those of one jenis izin each, and those that add others up. */
  readonly lines: readonly Line[];
  /** Of these the rows that no other row of the table computes. */
  readonly items: readonly Line[];
  readonly totals: readonly Total[];
  /** Lines that are named totals of others and differ from them in every column. */
  readonly contradicted: readonly Total[];
  /** The columns of what is counted; where a month has several columns, those of its first measure. */
  readonly columns: Columns;
  /** The columns of every measure, the first included. */
  readonly measures: readonly Columns[];
  /** The columns that add up what each of these measures counts of one time. */
  readonly wholes: readonly ColumnSum[];
  readonly reader: SumsReader;
  /** The same figures as doubles, where they are only weighed. */
  readonly doubles: Doubles;
}

/** The rows that none of the totals computes. */
export function itemsAmong(lines: readonly Line[], totals: readonly Total[]): readonly Line[] {
  const computed = new Set(totals.map(({ line }) => line));
  return lines.filter((line) => !computed.has(line) && line.hasFigures && line.kind === "item");
}

/** The rows that no other row computes, split where a heading or a line of sums stands between them. */
export function groupsOf(table: PermitTable): readonly (readonly Line[])[] {
  const groups: Line[][] = [[]];
  let next = 0;
  for (const line of table.lines) {
    if (line === table.items[next]) {
      groups.at(-1)?.push(line);
      next++;
    } else groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

/** True for a column that adds up others of its row: a quarter does where there are months. */
export function addsUpOthers({ measures }: PermitTable, column: SpanColumn): boolean {
  return isSpanOfSums(column.span) && !measures.some(({ months }) => months.includes(column));
}
