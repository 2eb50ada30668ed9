import { Sheet } from "../../src/core/grid/sheet";

/** A sheet without formulas and merged cells, its rows as columns. */
export function turned(sheet: Sheet): Sheet {
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => sheet.row(row));
  const width = Math.max(...rows.map(({ length }) => length));
  return new Sheet(
    sheet.name,
    Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null)),
  );
}
