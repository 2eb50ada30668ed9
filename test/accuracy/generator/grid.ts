import { numberText } from "./numberText";
import { settle, type Values } from "./settle";
import type { Figure, Page, Table } from "./table";
import type { Place } from "./place";

/** A sheet as Excel would hand it out. */
export interface Grid {
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly formulas: readonly (Place & { readonly text: string })[];
  readonly dateFormats: readonly (Place & { readonly text: string })[];
}

/** The sheet with these values typed into one of its tables, its own everywhere else. */
export function gridOf(page: Page, changed?: { readonly table: Table; readonly typed: Values }): Grid {
  const rows: (string | number | null)[][] = [];
  const put = ({ row, column }: Place, content: string | number) => {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    if (cells[column] !== null) throw new Error(`Two things would stand in row ${row}, column ${column}.`);
    cells[column] = content;
  };
  for (const mark of page.marks) put(mark, mark.content);
  for (const table of page.tables) {
    const typed = changed?.table === table ? changed.typed : table.figures.map(({ value }) => value);
    const shown = settle(table, typed);
    table.figures.forEach((figure, index) => {
      put(figure, figure.formula ? resultOf(table, index, shown) : contentOf(figure, shown[index] ?? 0));
    });
  }
  return {
    rows,
    formulas: page.tables.flatMap(({ figures }) =>
      figures.flatMap(({ row, column, formula }) => (formula ? [{ row, column, text: formula.text }] : [])),
    ),
    dateFormats: page.marks.flatMap(({ row, column, dateFormat }) =>
      dateFormat === undefined ? [] : [{ row, column, text: dateFormat }],
    ),
  };
}

/** What stands in the cell of a typed figure with this value. */
export function contentOf({ writing, decimals }: Figure, value: number): string | number {
  if (value === 0 && writing.hasDash) return "-";
  return writing.asText ? numberText(value, decimals, writing.isGrouped) : value / 1000;
}

/** A formula's result with the noise that Excel's own doubles leave in it. */
function resultOf(table: Table, index: number, shown: Values): number {
  const relation = table.relations[table.figures[index]?.formula?.relation ?? -1];
  if (!relation) return (shown[index] ?? 0) / 1000;
  return (
    relation.terms.reduce((sum, { figure, times }) => sum + resultOf(table, figure, shown) * times, 0) / relation.per
  );
}
