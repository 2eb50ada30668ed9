import { cellName, type Cell } from "../../grid/address";
import { ZERO } from "../../numbers/exact";
import { COUNT } from "../../relations/kind";
import { numberIn } from "../../relations/reader";
import type { Relation } from "../../relations/relation";
import { sumRelation } from "../sums/sumRelation";
import type { Columns, ColumnSum } from "./columns";
import type { Line } from "./lines";
import { itemLines, type PermitTable } from "./permitTable";

/** Everything that must hold in a permit table. */
export function permitRelations(table: PermitTable): readonly Relation[] {
  const { totals, measures, header, reader } = table;
  const rows = [...itemLines(table), ...totals.map(({ line }) => line)];
  const down = totals.flatMap(({ line, parts }) =>
    header.spans.map(({ column, header: name }) => {
      const cells = parts.map(({ row }) => ({ row, column }));
      const subject = `${line.label}, ${name}`;
      return sumRelation({ rule: "permits-column", subject, target: { row: line.row, column }, parts: cells, reader, kind: COUNT });
    }),
  );
  const within = measures.flatMap((columns) => [
    ...columns.parts.flatMap((part) => across(table, rows, "permits-part", part)),
    ...(columns.total ? across(table, rows, "permits-row", columns.total) : []),
    ...toDate(table, rows, columns),
  ]);
  return [...down, ...within].filter(({ target }) => !table.sheet.isCovered(target.row, target.column));
}

/** "Up to now" is what was before and what is counted here. */
function toDate(table: PermitTable, rows: readonly Line[], columns: Columns): readonly Relation[] {
  const { previous, toDate: column, total, months } = columns;
  if (!previous || !column) return [];
  const sources = [previous, ...(total ? [total.column] : months)];
  return across(table, rows, "permits-to-date", { column, sources });
}

/** One relation for each row, unless the rows say that the column means something else. */
function across(
  table: PermitTable,
  rows: readonly Line[],
  rule: string,
  { column: target, sources }: ColumnSum,
): readonly Relation[] {
  const { reader, sheet } = table;
  const items = new Set(itemLines(table));
  const sums = rows.map((line) => ({
    line,
    cell: { row: line.row, column: target.column },
    parts: sources.map(({ column }) => ({ row: line.row, column })),
  }));
  const figure = (cell: Cell) => numberIn(reader.stated(cell));
  const verdicts = sums.flatMap(({ line, cell, parts }) => {
    const stated = items.has(line) ? figure(cell) : null;
    const sum = parts.reduce((so, part) => so.add(figure(part) ?? ZERO), ZERO);
    return stated === null || (stated.equals(ZERO) && sum.equals(ZERO)) ? [] : [stated.equals(sum)];
  });
  const meansToBeSum = sums.some(({ cell, parts }) => addsUpSomeOf(sheet.formula(cell.row, cell.column), parts));
  if (!meansToBeSum && isContradicted(verdicts)) return [];
  return sums.map(({ line, cell, parts }) =>
    sumRelation({ rule, subject: `${line.label}, ${target.header}`, target: cell, parts, reader, kind: COUNT }),
  );
}

/** One slip breaks one row. A column none of whose rows holds, or most of whose rows do not, means something else. */
function isContradicted(verdicts: readonly boolean[]): boolean {
  const right = verdicts.filter(Boolean).length;
  return verdicts.length > 1 && (right === 0 || (verdicts.length > MOST_DOUBTED && right * 2 < verdicts.length));
}

/** So few figures are held to be wrong rather than to mean something else. */
const MOST_DOUBTED = 3;

/** True for a formula that adds up cells, all of which are among these. */
function addsUpSomeOf(formula: string | null, parts: readonly Cell[]): boolean {
  const own = /^=\s*(?:SUM\(([^()]*)\)|([A-Z]{1,3}\d+(?:\+[A-Z]{1,3}\d+)+))$/i.exec(formula?.replaceAll("$", "") ?? "");
  const names = (own?.[1] ?? own?.[2] ?? "").split(/[,;:+]/).map((name) => name.trim().toUpperCase());
  const known = new Set(parts.map(cellName));
  return own !== null && names.every((name) => known.has(name));
}
