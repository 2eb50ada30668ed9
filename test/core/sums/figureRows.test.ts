import { Doubles } from "../../../src/core/sums/doubles";
import { FigureRows } from "../../../src/core/sums/figureRows";
import { readSums } from "../../../src/core/tables/sums/reader";
import { Sheet } from "../../../src/core/grid/sheet";
import type { Line } from "../../../src/core/layout/line";

const line = (row: number): Line => ({ row, label: "", kind: "item", number: "", numbering: null, hasFigures: true });

describe("figures held by rows", () => {
  const sheet = new Sheet("Izin", [["Izin"], ["PBG", 10, "-", 15], ["SLF"], ["PKKPR", 7, 2, 9]]);
  const reader = readSums({ sheet, rows: [1, 2, 3], columns: [1, 2, 3], measure: () => "count" });
  const rows = new FigureRows(new Doubles(reader, [1, 2, 3]), [3, 1]);

  it("gives those of a line one beside the other, in the order of the columns", () => {
    expect([...rows.values.slice(rows.startOf(line(1)))].slice(0, 2)).toEqual([15, 10]);
    expect([...rows.values.slice(rows.startOf(line(3)))]).toEqual([9, 7]);
  });

  it("gives none where none stands, and none of a line that is not among them", () => {
    expect([...rows.values.slice(rows.startOf(line(2)))].slice(0, 2)).toEqual([Number.NaN, Number.NaN]);
    for (const row of [0, 4]) expect(rows.values[rows.startOf(line(row))]).toBeUndefined();
  });
});
