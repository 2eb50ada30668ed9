import type { Plot, Sums } from "../plot";
import type { Columns } from "./columns";
import { issuedColumns } from "./counts";
import type { PermitTable } from "./permitTable";

/** What a report draws of a permit table: the permits of each jenis izin in each month. */
export function plotOf(table: PermitTable): Plot | null {
  const { sheet, header, items } = table;
  const columns = issuedColumns(table);
  if (!columns) return null;
  return {
    of: "permits",
    things: items.map(({ row, label }) => ({ name: label, cell: { row, column: header.labelColumn } })),
    measures: columns.months.map(({ column }) => {
      const cell = { row: header.monthsRow, column };
      return { name: sheet.text(cell.row, column), cell };
    }),
    figures: items.map(({ row }) => columns.months.map(({ column }) => ({ row, column }))),
    ofThings: columns.total && {
      name: columns.total.column.header,
      cells: items.map(({ row }) => ({ row, column: columns.total?.column.column ?? 0 })),
    },
    ofMeasures: monthlySums(table, columns),
    bands: null,
  };
}

/** The row that adds up every jenis izin. */
function monthlySums({ items, totals }: PermitTable, { months }: Columns): Sums | null {
  const grand = totals.at(-1);
  if (!grand || items.length === 0) return null;
  return { name: grand.line.label, cells: months.map(({ column }) => ({ row: grand.line.row, column })) };
}
