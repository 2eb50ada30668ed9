import type { Sheet } from "../../grid/sheet";
import type { HeaderRows } from "../../layout/headers";
import type { FigureColumn } from "./header";
import { readSpan } from "./spans";

/** The columns of a header as they are together: what each of them counts may be told by the others only. */
export function settledColumns(
  sheet: Sheet,
  rows: HeaderRows,
  named: readonly FigureColumn[],
): readonly FigureColumn[] {
  const columns = [...named, ...totalBehind(sheet, rows, named)];
  return withBoth(columns.map((column) => withoutLoneSpan(column, columns)));
}

/** "Jumlah" behind columns that all count the same is what they come to, though no word says what it counts. */
function totalBehind(
  sheet: Sheet,
  { top, bottom }: HeaderRows,
  named: readonly FigureColumn[],
): readonly FigureColumn[] {
  const last = named.at(-1);
  if (!last || new Set(named.map(({ role }) => role)).size > 1) return [];
  const column = last.column + 1;
  const words = Array.from({ length: bottom - top + 1 }, (_, at) => ({
    row: top + at,
    text: sheet.text(top + at, column),
  }));
  const totals = words.filter(({ text }) => text !== "");
  const lowest = totals.at(-1);
  if (!lowest || totals.some(({ text }) => readSpan(text)?.kind !== "total")) return [];
  const block = new Set(named.map((one) => one.block)).size > 1 ? null : last.block;
  return [{ ...last, column, block, header: lowest.text, cell: { row: lowest.row, column }, span: { kind: "total" } }];
}

/** A word for a span, or for a total, says nothing where only one column counts what it counts. */
function withoutLoneSpan(column: FigureColumn, all: readonly FigureColumn[]): FigureColumn {
  const alike = all.filter(({ block, role }) => block === column.block && role === column.role);
  return alike.length === 1 ? { ...column, span: null } : column;
}

/** Beside PMDN and PMA, columns that name neither are for both together. */
function withBoth(columns: readonly FigureColumn[]): readonly FigureColumn[] {
  const named = new Set(columns.map(({ block }) => block));
  if (!named.has("pmdn") || !named.has("pma")) return columns;
  return columns.map((column) => ({ ...column, block: column.block ?? "both" }));
}
