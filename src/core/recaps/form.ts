import { areaAround, overlap } from "../grid/area";
import { COUNT } from "../numbers/kind";
import { readSums } from "../tables/sums/reader";
import { sumRelation } from "../tables/sums/sumRelation";
import { plain } from "../tables/totals/plain";
import type { Table } from "../tables/table";
import { headingAbove } from "../titles/heading";
import type { Grid } from "./grids";

/** A recap that is no table yet because nothing is filled in, with the sums beside and below it; null where something is. */
export function formFor({ sheet, families, sums, corner }: Grid, tables: readonly Table[]): Table | null {
  const references = families.flatMap(({ cells }) => cells.map(({ cell }) => cell));
  const cells = [...references, ...sums.map(({ target }) => target)];
  const area = areaAround([corner, ...cells]);
  if (cells.some(({ row, column }) => !sheet.isEmpty(row, column) || sheet.isCovered(row, column))) return null;
  if (tables.some((table) => table.sheet === sheet && overlap(table.area, area))) return null;
  const reader = readSums({
    sheet,
    rows: [...new Set(cells.map(({ row }) => row))],
    columns: [...new Set(cells.map(({ column }) => column))],
    measure: () => "count",
  });
  const heading = headingAbove(sheet, area.top, area.left, area.right);
  return {
    kind: plain.kind,
    sheet,
    area,
    title: heading[0]?.text ?? null,
    relations: sums.map((sum) => sumRelation({ ...sum, reader, kind: COUNT })),
    joint: null,
    result: sums.at(-1)?.target ?? null,
    reader,
    evidence: () => null,
    entries: null,
    notes: [],
    newLabels: null,
  };
}
