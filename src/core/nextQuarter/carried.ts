import { cellName, type Cell } from "../grid/address";
import type { CellValue } from "../grid/sheet";
import { timeIn } from "../layout/time";
import type { Table } from "../tables/table";
import { monthsOf, quarterBefore, type Quarter } from "./quarter";
import { wordsOver } from "./tableWords";

/** What a figure is that counts from before this quarter on: of a cell "s.d. triwulan lalu", or "s.d. triwulan ini". */
export interface Carried {
  readonly cell: Cell;
  /** What it takes over; a formula, with its "=", where it goes on counting. */
  readonly to: CellValue;
  readonly isFormula: boolean;
}

type Role = "before" | "last" | "now" | "toDate";

const MONTHS_OF_YEAR = 12;

/**
 * The columns of a table that repeat what was before take over what this quarter came to, and what was typed as the sum of
 * both goes on from there:
 *
 *   │ s.d. TW lalu │ TW ini │ s.d. TW ini │        │ s.d. TW lalu │ TW ini │ s.d. TW ini │
 *   │           12 │      5 │          17 │   ─▶   │           17 │        │      =C3+D3 │
 *
 * With a new year what is counted from January on begins again: nothing is taken over then.
 */
export function carriedOver(table: Table, typed: readonly Cell[], quarter: Quarter): readonly Carried[] {
  const { sheet, area, reader } = table;
  const top = typed.reduce((least, { row }) => Math.min(least, row), area.bottom);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  const roles = new Map(columns.map((column) => [column, roleOf(wordsOver(table, column, top), quarter)]));
  const nextOf = (role: Role, after: number, before = Infinity) =>
    columns.find((column) => column > after && column < before && roles.get(column) === role);
  return typed.flatMap((cell): readonly Carried[] => {
    const { row, column } = cell;
    const role = roles.get(column);
    if ((role !== "before" && role !== "last") || (role === "before" && quarter.number === 4)) return [];
    const source = nextOf(role === "before" ? "toDate" : "now", column, nextOf(role, column));
    if (source === undefined || reader.stated({ row, column: source }).kind !== "number") return [];
    const value = sheet.value(row, source);
    const taken = { cell, to: value, isFormula: false };
    const sum = { row, column: source };
    if (role === "last" || sheet.formula(row, source) !== null) return [taken];
    const now = nextOf("now", column, source);
    const isLive = typeof value === "number" && now !== undefined;
    const goesOn = isLive ? `=${cellName(cell)}+${cellName({ row, column: now })}` : value;
    return [taken, { cell: sum, to: goesOn, isFormula: isLive }];
  });
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
