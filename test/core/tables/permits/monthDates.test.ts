import { cellKey } from "../../../../src/core/grid/address";
import { Sheet, type CellValue } from "../../../../src/core/grid/sheet";
import { fillsOf, findingsOf, tablesOf } from "../../../support/checked";
import { draw } from "../../../support/draw";

/** What came in and went out, day by day: some days are a month apart, and some the first of one. */
const LIST = `
  Daftar berkas
  .
  Izin Reklame  | 45478 | 45507 | 20
  Izin Gangguan | 45444 | 45474 | 21
  Izin Trayek   | 45263 | 45284 | 15
  Izin Apotek   | 45261 | 45289 | 20
  Izin Praktik  | 45257 | 45264 | 5`;

/** The same with its dates shown in an Excel format. */
function shown(picture: string, format: string): Sheet {
  const plain = draw(picture);
  const rows = Array.from({ length: plain.rowCount }, (_, row): CellValue[] => [...plain.row(row)]);
  const dated = rows.flatMap((cells, row) =>
    cells.flatMap((value, column) => (Number(value) > 40000 ? [cellKey(row, column)] : [])),
  );
  return new Sheet(plain.name, rows, { dateFormats: new Map(dated.map((key) => [key, format])) });
}

describe("dates that are no months", () => {
  test.each([
    ["numbers", draw(LIST)],
    ["days", shown(LIST, "#14")],
    ["days with the month's name", shown(LIST, "d mmm yyyy")],
    ["months", shown(LIST, "mmm-yy")],
  ])("stand one below the other, shown as %s", (_, list) => {
    expect(tablesOf(list)).toEqual([]);
    expect(findingsOf(list)).toEqual([]);
  });
});

describe("dates that are months", () => {
  const table = (...[first, second]: readonly number[]) => `
    Jenis Izin | ${String(first)} | ${String(second)} | Jumlah
    PBG        | 4     | 5     | .
    SLF        | 2     | 1     | .`;

  test.each([
    ["the first of each", draw(table(45292, 45323))],
    ["the last of each", draw(table(45322, 45351))],
    ["the same day", draw(table(45306, 45337))],
    ["any day of a month that alone is shown", shown(table(45306, 45332), "mmm-yy")],
  ])("are %s", (_, sheet) => {
    expect(fillsOf(sheet)).toEqual(["D2 =SUM(B2:C2) 9", "D3 =SUM(B3:C3) 3"]);
  });
});
