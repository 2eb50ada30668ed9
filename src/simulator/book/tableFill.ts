import { contains } from "../../core/grid/area";
import { moveFormula } from "../../core/grid/references";
import { formulaOf, valueOf } from "./content";
import { bodyOf, tableAt, type ListTable } from "./listTable";
import type { BookSheet, Write } from "./sheet";

/**
 * What Excel writes by itself once formulas were written into the body of a table ("Use calculated columns in an Excel
 * table"): the last formula of a column goes into every cell of it that is blank or holds a formula, those written in
 * the same breath included (office-js issues 2093 and 6745). Typed values stay.
 */
export function calculatedColumns(sheet: BookSheet, writes: readonly Write[]): Write[] {
  const last = new Map<string, { readonly write: Write; readonly table: ListTable }>();
  for (const write of writes) {
    const [cell, { formula }] = write;
    const table = formula === undefined ? undefined : tableAt(sheet.tables, cell);
    if (table) last.set(`${table.id} ${cell.column}`, { write, table });
  }
  return [...last.values()].flatMap(({ write: [source, { formula = "" }], table }) => {
    const { top, bottom } = bodyOf(table);
    const column = { top, bottom, left: source.column, right: source.column };
    const takes = sheet.read(column, (data) => formulaOf(data) !== null || valueOf(data) === null);
    return takes.flatMap(([isTaken], index): Write[] => {
      const row = top + index;
      if (isTaken !== true || row === source.row) return [];
      const moved = moveFormula(formula.slice(1), row - source.row, 0);
      return [
        [
          { row, column: source.column },
          { value: null, formula: `=${moved}` },
        ],
      ];
    });
  });
}

/** Excel takes what is written right below a table without a total row into the table ("Turn table expansion on or off"). */
export function expandTables(sheet: BookSheet, writes: readonly Write[]): void {
  for (const table of sheet.tables) {
    const { bottom } = table.area;
    const below = { ...table.area, top: bottom + 1, bottom: bottom + 1 };
    const touches = writes.some(([cell]) => contains(below, cell));
    if (touches && !table.showsTotals) table.area = { ...table.area, bottom: bottom + 1 };
  }
}
