import type { Cell } from "../grid/address";
import { contains, type Area } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import type { Changes } from "./changes";
import { regionOf, type Choices, type Region } from "./regions";

interface Loose {
  readonly sheet: Sheet;
  /** Typed figures that no table computes. */
  readonly loose: readonly Cell[];
  readonly tables: readonly Area[];
  /** What looks like a table, its header first. */
  readonly unknown: readonly Area[];
  readonly choices: Choices;
  readonly changes: Changes;
}

/** Figures that no table computes, by the table, or what looks like one, that they stand in: emptied as the person wants. */
export function looseRegions({ sheet, loose, tables, unknown, choices, changes }: Loose): readonly Region[] {
  const places = [
    ...tables.map((area) => ({ area, kind: "beside" as const })),
    ...unknown.map((area) => ({ area: { ...area, top: area.top + 1 }, kind: "unknown" as const })),
  ];
  let left = loose;
  const regions = places.flatMap(({ area, kind }) => {
    const figures = left.filter((cell) => contains(area, cell) && !isNumbering(sheet, cell));
    left = left.filter((cell) => !contains(area, cell));
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

/** Numbers count the rows of a table, or are codes of them. */
function isNumbering(sheet: Sheet, { row, column }: Cell): boolean {
  const name = nameOver(sheet, row, column);
  return (
    /^(kode|kd|rekening)\b/i.test(name) ||
    (Number.isInteger(sheet.value(row, column)) && /^(no|nomor|\(?\d+\)?|)\.?$/i.test(name))
  );
}

function nameOver(sheet: Sheet, row: number, column: number): string {
  for (let above = row - 1; above >= 0; above--) {
    const text = sheet.text(above, column);
    if (text !== "") return text;
  }
  return "";
}
