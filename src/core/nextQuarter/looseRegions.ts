import type { Cell } from "../grid/address";
import { contains, type Area } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import type { Changes } from "./changes";
import { regionOf, type Choices, type Region } from "./regions";
import { isOfChange } from "./tableWords";

interface Loose {
  readonly sheet: Sheet;
  /** Typed figures that no table computes. */
  readonly loose: readonly Cell[];
  /** The tables that are emptied. */
  readonly tables: readonly Area[];
  /** What looks like a table, its header first. */
  readonly unknown: readonly Area[];
  readonly choices: Choices;
  readonly changes: Changes;
}

/**
 * Figures that no table computes, by the table, or what looks like one, that they stand in: emptied as the person wants. What
 * says how a table that is emptied has changed goes with it.
 */
export function looseRegions({ sheet, loose, tables, unknown, choices, changes }: Loose): readonly Region[] {
  const places = [
    ...tables.map((area) => ({ area: widened(sheet, area), kind: "beside" as const })),
    ...unknown.map((area) => ({ area: { ...area, top: area.top + 1 }, kind: "unknown" as const })),
  ];
  const nameOver = namesOver(sheet);
  let left = loose;
  const regions = places.flatMap(({ area, kind }) => {
    const own = left.filter((cell) => contains(area, cell));
    if (own.length === 0) return [];
    left = left.filter((cell) => !contains(area, cell));
    const isOld = (cell: Cell) => kind === "beside" && isOfChange(nameOver(cell));
    for (const cell of own) if (isOld(cell)) changes.put("emptied", cell, null);
    const figures = own.filter((cell) => !isOld(cell) && !isNumbering(sheet, cell, nameOver(cell)));
    if (figures.length === 0) return [];
    const region = regionOf(sheet.name, kind, figures, choices);
    for (const cell of figures) {
      if (region.isEmptied) changes.put("emptied", cell, null);
      else changes.keep(kind === "beside" ? "beside" : "figures", cell);
    }
    return [region];
  });
  for (const cell of left) changes.keep("figures", cell);
  return regions;
}

/** A table with the columns right beside it that have a name in its first row. */
function widened(sheet: Sheet, area: Area): Area {
  let { left, right } = area;
  while (isNamed(right + 1)) right++;
  while (left > 0 && isNamed(left - 1)) left--;
  return { ...area, left, right };

  function isNamed(column: number): boolean {
    return typeof sheet.value(area.top, column) === "string" && sheet.text(area.top, column) !== "";
  }
}

/** Numbers count the rows of a table, or are codes of them. */
function isNumbering(sheet: Sheet, cell: Cell, name: string): boolean {
  return (
    /^(kode|kd|rekening)\b/i.test(name) ||
    (Number.isInteger(sheet.value(cell.row, cell.column)) && /^(no|nomor|\(?\d+\)?|)\.?$/i.test(name))
  );
}

/** The nearest text above each cell; a column is looked through once, however long it is. */
function namesOver(sheet: Sheet): (cell: Cell) => string {
  const columns = new Map<number, readonly string[]>();
  return ({ row, column }) => {
    const names = columns.get(column) ?? namesIn(sheet, column);
    columns.set(column, names);
    return names[row] ?? "";
  };
}

function namesIn(sheet: Sheet, column: number): readonly string[] {
  let above = "";
  return Array.from({ length: sheet.rowCount }, (_, row) => {
    const name = above;
    above = sheet.text(row, column) || above;
    return name;
  });
}
