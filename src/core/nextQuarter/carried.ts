import { cellName, type Cell } from "../grid/address";
import type { CellValue } from "../grid/sheet";
import { timeIn } from "../layout/time";
import type { Table } from "../tables/table";
import { monthsOf, termBefore, type Term } from "./term";
import { wordsOver } from "./tableWords";

/** What a figure is that counts from before this term on: of a cell "s.d. triwulan lalu", or "s.d. triwulan ini". */
export interface Carried {
  readonly cell: Cell;
  /** What it takes over; a formula, with its "=", where it goes on counting. */
  readonly to: CellValue;
  readonly isFormula: boolean;
}

/** `part`: of some months of the term. */
type Role = "before" | "last" | "now" | "part" | "toDate";

const MONTHS_OF_YEAR = 12;

/** What the columns of a table are of, beside the term: those before it, those of all since January. */
export type Roles = ReadonlyMap<number, Role | null>;

/** The roles of a table's columns, by the words over the first row of its typed figures. */
export function rolesOf(table: Table, typed: readonly Cell[], term: Term): Roles {
  const { area } = table;
  const top = typed.reduce((least, { row }) => Math.min(least, row), area.bottom);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  return new Map(columns.map((column) => [column, roleOf(wordsOver(table, column, top), term)]));
}

/** True for a column of all since January, beside one of the term alone. */
export function countsFromJanuary(roles: Roles, column: number): boolean {
  const role = roles.get(column);
  return (role === "before" || role === "toDate") && [...roles.values()].includes("now");
}

/**
 * The columns of a table that repeat what was before take over what this term came to, and what was typed as the sum of
 * both goes on from there:
 *
 *   │ s.d. TW lalu │ TW ini │ s.d. TW ini │        │ s.d. TW lalu │ TW ini │ s.d. TW ini │
 *   │           12 │      5 │          17 │   ─▶   │           17 │        │      =C3+D3 │
 *
 * With a new year what is counted from January on begins again: nothing is taken over then.
 */
export function carriedOver(table: Table, typed: readonly Cell[], term: Term, roles: Roles): readonly Carried[] {
  const { sheet, reader } = table;
  const columns = [...roles.keys()];
  const isYearsEnd = monthsOf(term).last === MONTHS_OF_YEAR;
  const nextOf = (role: Role, after: number, before = Infinity) =>
    columns.find((column) => column > after && column < before && roles.get(column) === role);
  return typed.flatMap((cell): readonly Carried[] => {
    const { row, column } = cell;
    const role = roles.get(column);
    if ((role !== "before" && role !== "last") || (role === "before" && isYearsEnd)) return [];
    const source =
      nextOf(role === "before" ? "toDate" : "now", column, nextOf(role, column)) ?? nowBefore(role, column);
    if (source === undefined || reader.stated({ row, column: source }).kind !== "number") return [];
    const taken = { cell, to: sheet.value(row, source), isFormula: false };
    if (role === "last" || sheet.formula(row, source) !== null) return [taken];
    const goesOn = termBetween(roles, { row, column }, source);
    const sum = { row, column: source };
    return goesOn === null ? [taken] : [taken, { cell: sum, to: `=${cellName(cell)}+${goesOn}`, isFormula: true }];
  });

  /** "Triwulan ini" may stand before "triwulan lalu". */
  function nowBefore(role: Role, column: number): number | undefined {
    return role === "last" ? columns.findLast((other) => other < column && roles.get(other) === "now") : undefined;
  }
}

/** What this term comes to in a row, between two columns: its one cell, or the sum of its months. */
function termBetween(roles: Roles, { row, column }: Cell, end: number): string | null {
  const between = [...roles.keys()].filter((other) => other > column && other < end);
  const now = between.find((other) => roles.get(other) === "now");
  if (now !== undefined) return cellName({ row, column: now });
  const parts = between.filter((other) => roles.get(other) === "part");
  const [first = 0, last = first] = [parts[0], parts.at(-1)];
  if (parts.length === 0 || last - first !== parts.length - 1) return null;
  return `SUM(${cellName({ row, column: first })}:${cellName({ row, column: last })})`;
}

function roleOf(words: string, term: Term): Role | null {
  const time =
    timeIn(words) ?? timeIn(words.replace(/^.*?(?=s ?[./]? ?d\b|sampai|hingga|bulan|triwulan|\btw\b|semester)/i, ""));
  if (!time) return null;
  if (!("span" in time)) return time.kind;
  const end = ((time.span.to - 1) % MONTHS_OF_YEAR) + 1;
  const months = time.span.to - time.span.from + 1;
  const { first, last } = monthsOf(term);
  const before = monthsOf(termBefore(term)).last;
  const isOfTerm = end === last && months === last - first + 1;
  if (time.kind === "reach" && first > 1 && isOfTerm) return "now";
  if (time.kind === "span") {
    if (isOfTerm) return "now";
    if (end === before && months === term.length) return "last";
    return months < term.length && end >= first && end <= last ? "part" : null;
  }
  return end === last ? "toDate" : end === before ? "before" : null;
}
