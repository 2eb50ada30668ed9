import type { Cell } from "../../grid/address";
import { ZERO } from "../../numbers/exact";
import { numberIn } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { sumRelation } from "../sums/sumRelation";
import type { SpanColumn } from "./header";
import type { Line } from "./lines";
import { itemLines, type PermitTable } from "./permitTable";

/** Everything that must hold in a permit table. */
export function permitRelations(table: PermitTable): readonly Relation[] {
  const { totals, columns, header } = table;
  const rows = [...itemLines(table), ...totals.map(({ line }) => line)];
  const down = totals.flatMap(({ line, parts }) =>
    header.spans.map(({ column, header: name }) => {
      const cells = parts.map(({ row }) => ({ row, column }));
      return relation("permits-column", `${line.label}, ${name}`, { row: line.row, column }, cells);
    }),
  );
  const within = columns.parts.flatMap(({ column, months }) => across(table, rows, "permits-part", column, months));
  const total = columns.total ? across(table, rows, "permits-row", columns.total, addends(table)) : [];
  const all = [...down, ...within, ...total, ...toDate(table, rows)];
  return all.filter(({ target }) => !table.sheet.isCovered(target.row, target.column));
}

/** What the total of a row adds up: its quarters where they hold every month, else its months. */
function addends({ columns }: PermitTable): readonly SpanColumn[] {
  const { parts, months } = columns;
  const covered = parts.flatMap((part) => part.months);
  const areDisjoint = new Set(covered).size === covered.length;
  return areDisjoint && covered.length === months.length ? parts.map(({ column }) => column) : months;
}

/** "Up to now" is what was before and what is counted here. */
function toDate(table: PermitTable, rows: readonly Line[]): readonly Relation[] {
  const { previous, toDate: target, total, months } = table.columns;
  if (!previous || !target) return [];
  return across(table, rows, "permits-to-date", target, [previous, ...(total ? [total] : months)]);
}

/** One relation for each row, unless most rows say that the column means something else. */
function across(
  { reader }: PermitTable,
  rows: readonly Line[],
  rule: string,
  target: SpanColumn,
  sources: readonly SpanColumn[],
): readonly Relation[] {
  const all = rows.map((line) => {
    const cells = sources.map(({ column }) => ({ row: line.row, column }));
    return relation(rule, `${line.label}, ${target.header}`, { row: line.row, column: target.column }, cells);
  });
  const figure = (cell: Cell) => numberIn(reader.stated(cell));
  const stated = rows.flatMap(({ row }) => figure({ row, column: target.column }) ?? []);
  const right = rows.filter(({ row }) => {
    const sum = sources.reduce((so, { column }) => so.add(figure({ row, column }) ?? ZERO), ZERO);
    return figure({ row, column: target.column })?.equals(sum) === true;
  });
  return stated.length > MOST_DOUBTED && right.length * 2 < stated.length ? [] : all;
}

/** So few figures are held to be wrong rather than to mean something else. */
const MOST_DOUBTED = 3;

function relation(rule: string, subject: string, target: Cell, parts: readonly Cell[]): Relation {
  return sumRelation({ rule, subject, target, parts, decimals: null });
}
