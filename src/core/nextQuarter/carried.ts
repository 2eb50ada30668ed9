import type { Cell } from "../grid/address";
import type { CellValue } from "../grid/sheet";
import { timeIn } from "../layout/time";
import type { Table } from "../tables/table";
import { monthsOf, quarterBefore, type Quarter } from "./quarter";
import { wordsOver } from "./tableWords";

/** A figure of a column "s.d. triwulan lalu", and the cell whose figure it takes over. */
export interface Carried {
  readonly cell: Cell;
  readonly source: Cell;
  readonly value: CellValue;
}

type Role = "before" | "last" | "now" | "toDate";

const MONTHS_OF_YEAR = 12;

/**
 * The columns of a table that repeat what was before take over what this quarter came to:
 *
 *   │ s.d. TW lalu │ TW ini │ s.d. TW ini │        │ s.d. TW lalu │ TW ini │ s.d. TW ini │
 *   │           12 │      5 │          17 │   ─▶   │           17 │        │             │
 *
 * With a new year what is counted from January on begins again: nothing is taken over then.
 */
export function carriedOver(table: Table, typed: readonly Cell[], quarter: Quarter): readonly Carried[] {
  const { sheet, area, reader } = table;
  const top = typed.reduce((least, { row }) => Math.min(least, row), area.bottom);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  const roles = new Map(columns.map((column) => [column, roleOf(wordsOver(table, column, top), quarter)]));
  const found: Carried[] = [];
  for (const cell of typed) {
    const role = roles.get(cell.column);
    if ((role !== "before" && role !== "last") || (role === "before" && quarter.number === 4)) continue;
    const wanted = role === "before" ? "toDate" : "now";
    const column = columns.find((one) => one > cell.column && roles.get(one) === wanted);
    const between = columns.filter((one) => one > cell.column && one < (column ?? 0));
    if (column === undefined || between.some((one) => roles.get(one) === role)) continue;
    const source = { row: cell.row, column };
    const stated = reader.stated(source);
    if (stated.kind === "number") found.push({ cell, source, value: sheet.value(source.row, source.column) });
  }
  return found;
}

function roleOf(words: string, quarter: Quarter): Role | null {
  const time = timeIn(words) ?? timeIn(words.replace(/^.*?(?=s ?[./]? ?d\b|sampai|hingga|bulan|triwulan|\btw\b)/i, ""));
  if (!time) return null;
  if (!("span" in time)) return time.kind;
  const end = ((time.span.to - 1) % MONTHS_OF_YEAR) + 1;
  const { last } = monthsOf(quarter);
  if (time.kind === "span") return end === last && time.span.to - time.span.from < 3 ? "now" : null;
  return end === last ? "toDate" : end === monthsOf(quarterBefore(quarter)).last ? "before" : null;
}
