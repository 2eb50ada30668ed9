import { parseArea } from "../../src/xlsx/read/merges";
import { applyEdits, holds, madeCells, openDrawn, portOf, refusedCells, snapshotOf, valueOf } from "../support/excel";
import { deleteRow, insertRow, row, undo, type Opened } from "../support/rows";
import { edit } from "../support/xlsx";

const area = (name: string) => parseArea(name) ?? { top: 0, left: 0, bottom: 0, right: 0 };

function sheetOf({ simulator }: Opened) {
  const [sheet] = simulator.book.sheets;
  if (!sheet) throw new Error("There is no sheet.");
  return sheet;
}

describe("an Excel table that rows came into", () => {
  const ROWS = "Jenis | Jan | Jumlah\nPBG | 5 | .\nSLF | 2 | .\nSIPB | 8 | .";

  function openTable(): Opened {
    const opened = openDrawn(ROWS);
    const table = { id: "{1}", name: "Table1", area: area("A1:C4"), showsHeaders: true, showsTotals: false };
    sheetOf(opened).tables.push(table);
    return opened;
  }

  test.each([1, 2, 3])("before row %i: what was written into it is taken back where it went", async (number) => {
    const opened = openTable();
    const applied = await valueOf(applyEdits(opened, [edit("C4", 8, "=B4")]));
    expect(applied.made.map(({ isFixed }) => isFixed)).toEqual([true]);
    insertRow(opened, number);
    expect(await undo(opened)).toEqual({ restored: "Lembar1!C5", left: "" });
    expect(await row(opened, 5)).toBe("SIPB 8 ·");
  });

  test("a formula below its old end is known to be in the table now, and written as a value", async () => {
    const opened = openTable();
    insertRow(opened, 2);
    const applied = await valueOf(applyEdits(opened, [edit("C5", 8, "=B5")]));
    expect(applied.made.map(({ isFixed }) => isFixed)).toEqual([true]);
    expect(await holds(opened, "C5")).toBe(8);
  });

  test("where all of it was deleted a formula is one again", async () => {
    const opened = openTable();
    for (const name of ["A7", "B7"]) opened.simulator.book.type("Lembar1", name, 4);
    opened.simulator.book.shift("Lembar1", { axis: "row", kind: "delete", at: 0, count: 4 });
    const applied = await valueOf(applyEdits(opened, [edit("C3", 4, "=B3")]));
    expect(applied.made.map(({ isFixed }) => isFixed)).toEqual([false]);
    expect(await holds(opened, "C3")).toBe("=B3");
  });
});

describe("a filtered sheet", () => {
  function openFiltered(): Opened {
    const opened = openDrawn("Jenis | Jan | Feb\nPBG | 5 | 1\nSLF | 2 | 4\nSIPB | 8 | 6\nSIPD | 7 | 3");
    sheetOf(opened).filtered = area("A1:C5");
    sheetOf(opened).hide("row", 2, 2, true);
    // An array over hidden rows would go into the visible ones.
    opened.simulator.host.faults.misplacesWrites = true;
    return opened;
  }

  test.each([
    [
      "a row came in above",
      (opened: Opened) => {
        insertRow(opened, 1);
      },
      "Lembar1!B3, Lembar1!B4, Lembar1!B5",
    ],
    [
      "a row came in among the hidden",
      (opened: Opened) => {
        insertRow(opened, 3);
      },
      "Lembar1!B2, Lembar1!B4, Lembar1!B5",
    ],
    [
      "a row went",
      (opened: Opened) => {
        deleteRow(opened, 5);
      },
      "Lembar1!B2, Lembar1!B3, Lembar1!B4",
    ],
    [
      "its visible rows were sorted",
      ({ simulator }: Opened) => {
        simulator.book.sort("Lembar1", "A2:C5", "A", true);
      },
      "Lembar1!B5, Lembar1!B3, Lembar1!B4",
    ],
  ])("%s: figures are taken back, those of hidden rows too", async (_, hand, restored) => {
    const opened = openFiltered();
    await valueOf(applyEdits(opened, [edit("B2", 50), edit("B3", 20), edit("B4", 80)], true));
    hand(opened);
    const back = await undo(opened);
    expect([back.restored?.split(", ").sort(), back.left]).toEqual([restored.split(", ").sort(), ""]);
    const rows = await Promise.all([2, 3, 4, 5, 6].map((number) => row(opened, number)));
    expect(rows).toEqual(expect.arrayContaining(["PBG 5 1", "SLF 2 4", "SIPB 8 6"]));
  });

  test("is filled right after a row came in among its hidden ones", async () => {
    const opened = openFiltered();
    insertRow(opened, 3);
    const edits = [edit("B2", 50), edit("B3", 1), edit("B4", 20), edit("B5", 80)];
    expect(madeCells(await valueOf(applyEdits(opened, edits, true)))).toBe("B2, B3, B4, B5");
    expect(await Promise.all([2, 3, 4, 5].map((number) => holds(opened, `B${number}`)))).toEqual([50, 1, 20, 80]);
  });
});

describe("an array that moved", () => {
  function openArray(isSpill: boolean): Opened {
    const opened = openDrawn("Jenis | Jan | Dua kali\nPBG | 5 | =B2:B3*2 -> 10\nSLF | 2 | 4\nSIPB | 8 | 6");
    sheetOf(opened).arrays.push({ area: area("C2:C3"), isSpill });
    return opened;
  }

  test.each([true, false])("is not written into where it is now (spilled: %s)", async (isSpill) => {
    const opened = openArray(isSpill);
    insertRow(opened, 2);
    const edits = [edit("C2", 1), edit("C3", 1), edit("C4", 1), edit("C5", 1)];
    const applied = await valueOf(applyEdits(opened, edits, true));
    expect([madeCells(applied), refusedCells(applied)]).toEqual(["C2, C5", "C3 shared-formula, C4 shared-formula"]);
  });

  test("to where a cell of a step was: that cell is found where it went", async () => {
    const opened = openArray(false);
    await valueOf(applyEdits(opened, [edit("C4", 60)], true));
    insertRow(opened, 2);
    expect(await undo(opened)).toEqual({ restored: "Lembar1!C5", left: "" });
    expect(await holds(opened, "C5")).toBe(6);
  });

  test("between check and fill: the fill is refused", async () => {
    const opened = openArray(false);
    const seen = await snapshotOf(opened);
    insertRow(opened, 2);
    const applied = await valueOf(portOf(opened).apply({ edits: [edit("C4", 60)], seen, mayReplace: true }));
    expect([madeCells(applied), refusedCells(applied)]).toEqual(["", "C4 shared-formula"]);
  });
});
