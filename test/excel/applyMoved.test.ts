import type { Edit } from "../../src/core/edits/edit";
import { areaOfCell } from "../../src/core/grid/area";
import type { Axis, Shift } from "../../src/simulator/book/shift";
import { cell, holds, madeCells, openDrawn, portOf, refusedCells, snapshotOf, type, valueOf } from "../support/excel";
import { edit } from "../support/xlsx";

type Opened = ReturnType<typeof openDrawn>;

/** Somebody does something to the workbook between check and fill; what was made and what refused then. */
async function filled(opened: Opened, edits: readonly Edit[], meanwhile: () => void) {
  const seen = await snapshotOf(opened);
  meanwhile();
  const applied = await valueOf(portOf(opened).apply({ edits, seen, mayReplace: true }));
  return { made: madeCells(applied), refused: refusedCells(applied) };
}

function shift({ simulator }: Opened, kind: Shift["kind"], axis: Axis, number: number, sheet = "Lembar1"): void {
  simulator.book.shift(sheet, { axis, kind, at: number - 1, count: 1 });
}

const TABLE = `
  Jenis  | Jan | Feb | Jumlah
  PBG    | 5   | 1   | .
  SLF    | 2   | 4   | .
  SIPB   | 8   | 6   | .
  Jumlah | 15  | 11  | .
`;
const SLF = edit("D3", 6, "=SUM(B3:C3)");
const WRONG = edit("B5", 16);

describe("between check and fill", () => {
  test.each([
    ["a row came in above", "insert", "row", 2],
    ["a row came in right there", "insert", "row", 3],
    ["a row above went", "delete", "row", 2],
    ["its row went", "delete", "row", 3],
    ["a column came in before it", "insert", "column", 2],
    ["a column before it went", "delete", "column", 1],
  ] as const)("%s: a blank is not filled in another row or column", async (_, kind, axis, at) => {
    const opened = openDrawn(TABLE);
    expect(
      await filled(opened, [SLF], () => {
        shift(opened, kind, axis, at);
      }),
    ).toEqual({ made: "", refused: "D3 changed" });
    expect(await holds(opened, "D3")).not.toBe("=SUM(B3:C3)");
  });

  test.each([
    ["a row came in below", "insert", "row", 4],
    ["a row below went", "delete", "row", 4],
    ["a column came in behind it", "insert", "column", 5],
  ] as const)("%s: it is filled", async (_, kind, axis, at) => {
    const opened = openDrawn(TABLE);
    expect(
      await filled(opened, [SLF], () => {
        shift(opened, kind, axis, at);
      }),
    ).toEqual({ made: "D3", refused: "" });
  });

  test("rows were sorted: another's blank is not filled, the row that stayed is", async () => {
    const opened = openDrawn(TABLE);
    const edits = [edit("D2", 6, "=SUM(B2:C2)"), SLF, edit("D4", 14, "=SUM(B4:C4)")];
    expect(
      await filled(opened, edits, () => {
        opened.simulator.book.sort("Lembar1", "A3:D4", "A");
      }),
    ).toEqual({ made: "D2", refused: "D3 changed, D4 changed" });
  });

  test("rows were sorted: a figure that is alike in another row is not replaced", async () => {
    const opened = openDrawn("Jenis | Jan\nSLF | 5\nPBG | 5");
    expect(
      await filled(opened, [edit("B2", 7)], () => {
        opened.simulator.book.sort("Lembar1", "A2:B3", "A");
      }),
    ).toEqual({ made: "", refused: "B2 changed" });
    expect([await holds(opened, "B2"), await holds(opened, "B3")]).toEqual([5, 5]);
  });

  test("a row's label or a column's head is another: it is not filled", async () => {
    const opened = openDrawn(TABLE);
    const edits = [SLF, edit("D4", 14), edit("B5", 16)];
    expect(
      await filled(opened, edits, () => {
        type(opened, "Lembar1", "A3", "Izin Reklame");
        type(opened, "Lembar1", "B1", "Target");
      }),
    ).toEqual({ made: "D4", refused: "D3 changed, B5 changed" });
  });

  test("the sheet was renamed, a figure of the row corrected, a note typed: it is filled", async () => {
    const opened = openDrawn(TABLE);
    expect(
      await filled(opened, [SLF, WRONG], () => {
        opened.simulator.book.renameSheet("Lembar1", "Triwulan II");
        type(opened, "Triwulan II", "C3", 44);
        type(opened, "Triwulan II", "F3", "dicek");
        type(opened, "Triwulan II", "A7", "Mengetahui,");
      }),
    ).toEqual({ made: "D3, B5", refused: "" });
  });

  test("what a formula reads has gone elsewhere, on its sheet or another: it is not written", async () => {
    const opened = openDrawn("Jumlah PBG | .\nJumlah Lain | .\n.\nPBG | 5\nSLF | 2\nSIPB | 3", {
      Data: "PBG | 5\nSLF | 2",
    });
    const edits = [edit("B1", 10, "=SUM(B4:B6)"), edit("B2", 7, "=SUM(Data!B1:B2)")];
    const meanwhile = () => {
      shift(opened, "insert", "row", 5);
      shift(opened, "insert", "row", 1, "Data");
    };
    expect(await filled(opened, edits, meanwhile)).toEqual({ made: "", refused: "B1 changed, B2 changed" });
  });

  test("rows of figures alone: they are told by their figures, one correction or not", async () => {
    const answers = "No | U1 | U2 | U3\n1 | 3 | 4 | 9\n2 | 4 | 4 | 3\n3 | 3 | 3 | 3";
    const corrected = openDrawn(answers);
    expect(
      await filled(corrected, [edit("D2", 4)], () => {
        type(corrected, "Lembar1", "B3", 3);
      }),
    ).toEqual({ made: "D2", refused: "" });
    const moved = openDrawn(answers);
    const meanwhile = () => {
      shift(moved, "insert", "row", 2);
      type(moved, "Lembar1", "D2", 9);
    };
    expect(await filled(moved, [edit("D2", 4)], meanwhile)).toEqual({ made: "", refused: "D2 changed" });
  });

  test("rows that are alike: one that came in among them moves those below, and is found by what follows", async () => {
    const alike = "Jenis | Jan\nPBG | .\nPBG | .\nPBG | .\nJumlah | 7";
    const opened = openDrawn(alike);
    expect(
      await filled(opened, [edit("B3", 7)], () => {
        shift(opened, "insert", "row", 2);
        type(opened, "Lembar1", "A2", "PBG");
      }),
    ).toEqual({ made: "", refused: "B3 changed" });
    expect(await filled(openDrawn(alike), [edit("B3", 7)], () => undefined)).toEqual({ made: "B3", refused: "" });
  });

  test("with one cell that is not where it was, all that is right only with it is left", async () => {
    const opened = openDrawn(TABLE);
    const seen = await snapshotOf(opened);
    shift(opened, "insert", "row", 5);
    const edits = [edit("B4", 9), WRONG];
    const groups = [{ edits, basis: [{ sheet: "Lembar1", area: areaOfCell(cell("B2")) }] }];
    const applied = await valueOf(portOf(opened).apply({ edits, groups, seen, mayReplace: true }));
    expect(refusedCells(applied)).toBe("B5 changed, B4 together");
  });

  test("a text that only looks like a formula is taken for what it is", async () => {
    const opened = openDrawn("'=Jenis | .");
    expect(await filled(opened, [edit("B1", 7)], () => undefined)).toEqual({ made: "B1", refused: "" });
  });

  test("nothing more is asked of Excel than before: in the request that looks at the cells", async () => {
    const opened = openDrawn(TABLE);
    const seen = await snapshotOf(opened);
    opened.simulator.host.traffic.reset();
    await portOf(opened).apply({ edits: [SLF], seen, mayReplace: false });
    expect(opened.simulator.host.traffic.syncs).toBe(4);
  });
});
