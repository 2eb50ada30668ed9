import { applyEdits, contents, madeCells, openDrawn, refusedCells, snapshotOf, valueOf } from "../support/excel";
import { edit } from "../support/xlsx";

function openArray(isSpill: boolean) {
  const opened = openDrawn("3 | =A1:A3 -> 3 | 1\n2 | 2 | .\n4 | 4 | .\n5 | 9 | .");
  const area = { top: 0, left: 1, bottom: 2, right: 1 };
  opened.simulator.book.sheet("Lembar1")?.arrays.push({ area, isSpill });
  return opened;
}

describe.each([
  ["a formula that has spilled", true],
  ["an array that was entered as one", false],
])("%s", (_, isSpill) => {
  test("none of its cells is written, and those beside it are", async () => {
    const opened = openArray(isSpill);
    const before = contents((await snapshotOf(opened)).workbook);
    const edits = [edit("B1", 9), edit("B2", 9), edit("B3", 9), edit("B4", 5), edit("C2", 6)];
    const applied = await valueOf(applyEdits(opened, edits, true));
    expect([madeCells(applied), refusedCells(applied)]).toEqual([
      "C2, B4",
      "B1 shared-formula, B2 shared-formula, B3 shared-formula",
    ]);
    const after = contents((await snapshotOf(opened)).workbook);
    expect(after).toEqual({ ...before, "Lembar1!B4": 5, "Lembar1!C2": 6 });
  });

  test("none of its cells is read as typed", async () => {
    const { workbook } = await snapshotOf(openArray(isSpill));
    const formulas = [0, 1, 2, 3].map((row) => workbook.sheets[0]?.formula(row, 1));
    expect(formulas).toEqual(["=A1:A3", "=A1:A3", "=A1:A3", null]);
  });
});

test("arrays are found wherever they stand, in a few requests", async () => {
  const opened = openDrawn(Array.from({ length: 300 }, (_, row) => `${row} | ${row} | ${row}`).join("\n"));
  const area = { top: 117, left: 1, bottom: 140, right: 2 };
  opened.simulator.book.sheet("Lembar1")?.arrays.push({ area, isSpill: true });
  opened.simulator.book.sheet("Lembar1")?.write([
    [
      { row: 117, column: 1 },
      { value: 117, formula: "=A118:B141" },
    ],
  ]);
  opened.simulator.host.traffic.reset();
  const sheet = (await snapshotOf(opened)).workbook.sheets[0];
  const computed = [...(sheet?.formulaCells() ?? [])].map(({ cell: { row, column } }) => `${row} ${column}`);
  expect(computed).toHaveLength(48);
  expect(computed).toEqual(expect.arrayContaining(["117 1", "117 2", "140 2"]));
  expect(opened.simulator.host.traffic.syncs).toBeLessThan(10);
});
