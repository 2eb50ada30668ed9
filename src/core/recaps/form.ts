import type { Cell } from "../grid/address";
import { areaAround, overlap } from "../grid/area";
import { isFigure } from "../layout/cells";
import { readSums } from "../tables/sums/reader";
import { plain } from "../tables/totals/plain";
import { wordsOnly } from "../tables/wordsOnly";
import type { Table } from "../tables/table";
import { headingAbove } from "../titles/heading";
import type { Grid } from "./grids";

/** A recap that is no table by itself, because little is filled in or nothing adds it up; null where it is none. */
export function formFor({ sheet, families, sums, corner }: Grid, tables: readonly Table[]): Table | null {
  const references = families.flatMap(({ cells }) => cells.map(({ cell }) => cell));
  const cells = [...references, ...sums.flatMap(({ target, parts }) => [target, ...parts])];
  const area = areaAround([corner, ...cells]);
  const isOpen = ({ row, column }: Cell) => sheet.isEmpty(row, column) || isFigure(sheet, row, column);
  if (cells.some((cell) => !isOpen(cell) || sheet.isCovered(cell.row, cell.column))) return null;
  if (tables.some((table) => table.sheet === sheet && overlap(table.area, area))) return null;
  const reader = readSums({
    sheet,
    rows: [...new Set(cells.map(({ row }) => row))],
    columns: [...new Set(cells.map(({ column }) => column))],
    measure: () => "count",
  });
  const heading = headingAbove(sheet, area.top, area.left, area.right);
  const form = wordsOnly(plain.kind, { sheet, area, title: heading[0]?.text ?? null }, []);
  return { ...form, result: sums.at(-1)?.target ?? null, reader };
}
