import {
  applyEdits,
  contents,
  madeCells,
  openDrawn,
  portOf,
  refusedCells,
  snapshotOf,
  valueOf,
} from "../support/excel";
import type { OpenSimulator } from "../../src/simulator/client/openInNode";
import { edit } from "../support/xlsx";

/** A table in A1:C4 of the sheet, as Insert › Table makes one. */
function openTable(picture: string, totals = false): OpenSimulator {
  const opened = openDrawn(picture);
  const area = { top: 0, left: 0, bottom: totals ? 4 : 3, right: 2 };
  const table = { id: "{1}", name: "Table1", area, showsHeaders: true, showsTotals: totals };
  opened.simulator.book.sheet("Lembar1")?.tables.push(table);
  return opened;
}

const cells = async (opened: OpenSimulator) => contents((await snapshotOf(opened)).workbook);

const ROWS = `
  U1 | U2 | Jumlah
  3  | 4  | .
  2  | 1  | .
  4  | 4  | .
  .  | .  | .
`;

test("reading tells where tables have their rows: header and total row are none", async () => {
  const { tableBodies } = await snapshotOf(openTable(ROWS, true));
  expect(tableBodies).toEqual([{ sheet: "Lembar1", area: { top: 1, left: 0, bottom: 3, right: 2 } }]);
  expect((await snapshotOf(openDrawn(ROWS))).tableBodies).toEqual([]);
});

describe("in an Excel table", () => {
  test("a formula would be copied into the whole column: what it gives is written, and said", async () => {
    const opened = openTable(ROWS);
    const applied = await valueOf(applyEdits(opened, [edit("C3", 3, "=A3+B3"), edit("C2", 7)]));
    expect(applied.made.map(({ asPlanned, isFixed }) => [asPlanned, isFixed])).toEqual([
      [true, false],
      [true, true],
    ]);
    expect(await cells(opened)).toMatchObject({ "Lembar1!C2": 7, "Lembar1!C3": 3 });
    expect((await cells(opened))["Lembar1!C4"]).toBeUndefined();
  });

  test("undo leaves the column as it was", async () => {
    const opened = openTable(ROWS);
    const before = await cells(opened);
    await applyEdits(opened, [edit("C3", 3, "=A3+B3"), edit("B4", 2, "=A4/2")], true);
    await portOf(opened).undo("any");
    expect(await cells(opened)).toEqual(before);
  });

  test("a formula is left, as another in its place could not be taken back", async () => {
    const opened = openTable("U1|U2|Jumlah\n3|4|=A2+B2->7\n2|1|=A3*B3->2\n4|4|=A4+B4->8");
    const before = await cells(opened);
    const applied = await valueOf(applyEdits(opened, [edit("C3", 3, "=A3+B3")], true));
    expect([madeCells(applied), refusedCells(applied)]).toEqual(["", "C3 table"]);
    expect(await cells(opened)).toEqual(before);
  });

  test("its total row is no part of the column: a live formula stands there", async () => {
    const opened = openTable(ROWS, true);
    const applied = await valueOf(applyEdits(opened, [edit("A5", 9, "=SUM(A2:A4)")]));
    expect(applied.made).toMatchObject([{ shows: 9, isFixed: false }]);
    expect(await cells(opened)).toMatchObject({ "Lembar1!A5": "=SUM(A2:A4)" });
  });

  test("so does one in a table that is not Excel's, whatever else stands on the sheet", async () => {
    const opened = openTable("U1|U2|Jumlah\n3|4|.\n2|1|.\n4|4|.\n.|.|.\n.|=SUM(A2:B4)->18|.");
    const applied = await valueOf(applyEdits(opened, [edit("C6", 36, "=B6*2")]));
    expect(applied.made).toMatchObject([{ shows: 36, isFixed: false }]);
  });
});

describe("right below a table, which may take the cell in", () => {
  const BELOW = `
    U1 | U2 | Jumlah
    3  | 4  | .
    2  | 1  | .
    4  | 4  | =A4+B4 -> 8
    .  | .  | .
  `;

  test("what Excel copies into the cells above is put back", async () => {
    const opened = openTable(BELOW);
    opened.simulator.book.expandsTables = true;
    const before = await cells(opened);
    // The formula goes into C2 and C3, and over the one in C4; that one alone cannot be put back without another copy.
    const applied = await valueOf(applyEdits(opened, [edit("C5", 1, "=1+0")]));
    expect(madeCells(applied)).toBe("C5");
    expect(applied.spread).toEqual([{ sheet: "Lembar1", cell: { row: 1, column: 2 } }, { sheet: "Lembar1", cell: { row: 2, column: 2 } }]); // prettier-ignore
    expect(await cells(opened)).toMatchObject({ "Lembar1!C4": before["Lembar1!C4"] });
  });

  test("nothing is said of it where Excel copies nothing", async () => {
    const opened = openTable(ROWS);
    const applied = await valueOf(applyEdits(opened, [edit("A5", 9, "=SUM(A2:A4)")]));
    expect(applied).toMatchObject({ spread: [], made: [{ isFixed: false, asPlanned: true }] });
  });

  test("a typed column above keeps its figures", async () => {
    const opened = openTable(ROWS);
    opened.simulator.book.expandsTables = true;
    await applyEdits(opened, [edit("A5", 9, "=SUM(A2:A4)"), edit("B5", 9, "=SUM(B2:B4)")]);
    expect(await cells(opened)).toMatchObject({ "Lembar1!A2": 3, "Lembar1!A5": "=SUM(A2:A4)", "Lembar1!B4": 4 });
  });
});

test("no formula goes back into a table that was made over it since", async () => {
  const opened = openDrawn("U1|U2|Jumlah\n3|4|=A2+B2->7\n2|1|=A3*B3->2\n4|4|=A4+B4->8");
  await applyEdits(opened, [edit("C3", 3), edit("A2", 4)], true);
  const area = { top: 0, left: 0, bottom: 3, right: 2 };
  const table = { id: "{1}", name: "Table1", area, showsHeaders: true, showsTotals: false };
  opened.simulator.book.sheet("Lembar1")?.tables.push(table);
  const undone = await valueOf(portOf(opened).undo("any"));
  expect([undone?.restored, undone?.left]).toMatchObject([[{ cell: { row: 1, column: 0 } }], [{ reason: "table" }]]);
  expect(await cells(opened)).toMatchObject({ "Lembar1!C2": "=A2+B2", "Lembar1!C3": 3, "Lembar1!A2": 3 });
});
