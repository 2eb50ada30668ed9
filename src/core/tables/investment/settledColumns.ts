import type { Sheet } from "../../grid/sheet";
import { wordsOf } from "./columnWords";
import type { FigureColumn } from "./header";
import { readSpan } from "./spans";

/** The rows of a header, and the column where what it heads ends. */
interface ColumnsEnd {
  readonly top: number;
  readonly bottom: number;
  readonly end: number;
}

/** The columns of a header as they are together: what each of them counts may be told by the others only. */
export function settledColumns(
  sheet: Sheet,
  place: ColumnsEnd,
  named: readonly FigureColumn[],
): readonly FigureColumn[] {
  const columns = [...named, ...totalBehind(sheet, place, named)];
  return withBoth(columns.map((column) => withoutLoneSpan(column, columns)));
}

/** "Jumlah" behind columns that all count the same is what they come to, though no word says what it counts. */
function totalBehind(
  sheet: Sheet,
  { top, bottom, end }: ColumnsEnd,
  named: readonly FigureColumn[],
): readonly FigureColumn[] {
  const last = named.at(-1);
  const blocks = new Set(named.map(({ block }) => block));
  if (!last || new Set(named.map(({ role }) => role)).size > 1) return [];
  const areApart = named.every(({ span }) => span === null);
  if (blocks.size > 1 && !(areApart && blocks.size === named.length)) return [];
  const column = last.column + 1;
  const header = wordsOf(sheet, top, bottom, column);
  const row = lowestWord(sheet, top, bottom, column);
  if (column >= end || row === null || readSpan(header)?.kind !== "total") return [];
  const block = blocks.size > 1 ? null : last.block;
  return [{ ...last, column, block, header: sheet.text(row, column), cell: { row, column }, span: { kind: "total" } }];
}

function lowestWord(sheet: Sheet, top: number, bottom: number, column: number): number | null {
  for (let row = bottom; row >= top; row--) if (sheet.text(row, column) !== "") return row;
  return null;
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
  return columns.map((column) => {
    if (column.block !== null) return column;
    return { ...column, block: "both", span: column.span?.kind === "total" ? null : column.span };
  });
}
