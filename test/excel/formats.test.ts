import { fill } from "../../src/core/fill";
import { applyEdits, cell, madeCells, openDrawn, portOf, refusedCells, snapshotOf, valueOf } from "../support/excel";
import { edit } from "../support/xlsx";

function openText(picture: string) {
  const opened = openDrawn(picture);
  const sheet = opened.simulator.book.sheet("Lembar1");
  sheet?.setFormats([[cell("A1"), "@"]]);
  return { opened, sheet };
}

test("a cell that is formatted as text is blank again after undo, also on a Mac, and keeps its format", async () => {
  const { opened, sheet } = openText(". | 1");
  opened.simulator.book.keepsEmptyTexts = true;
  await applyEdits(opened, [edit("A1", "3,35")]);
  await valueOf(portOf(opened).undo("any"));
  expect([sheet?.value(cell("A1")), sheet?.format(cell("A1"))]).toEqual([null, "@"]);
});

test("a figure is left where a protected sheet keeps the format of text, and a text is not", async () => {
  const { opened, sheet } = openText(". | .");
  for (const name of ["A1", "B1"]) sheet?.setLocked(areaOf(name), false);
  if (sheet) sheet.isProtected = true;
  const figure = await valueOf(applyEdits(opened, [edit("A1", 4, "=2+2"), edit("B1", 4, "=2+2")]));
  expect([madeCells(figure), refusedCells(figure)]).toEqual(["B1", "A1 protected"]);
  expect(madeCells(await valueOf(applyEdits(opened, [edit("A1", "empat")])))).toBe("A1");
});

function areaOf(name: string) {
  const { row, column } = cell(name);
  return { top: row, left: column, bottom: row, right: column };
}

describe("a blank figure is shown as those like it", () => {
  const PICTURE = `
    Survei Kepuasan Masyarakat
    No | U1 | U2 | U3 | U4
    1  | 4  | 3  | 4  | 3
    2  | 4  | 4  | 3  | 3
    3  | 3  | 3  | 4  | 4
    ΣNilai | 11 | 10 | 11 | .
    NRR | 3.6667 | 3.3333 | 3.6667 | .`;

  test("with their decimals and grouping, and an undo takes its format back", async () => {
    const opened = openDrawn(PICTURE);
    const sheet = opened.simulator.book.sheet("Lembar1");
    sheet?.setFormats(["B7", "C7", "D7"].map((name) => [cell(name), '"*) "0.0000']));
    sheet?.setFormats(["B6", "C6"].map((name) => [cell(name), "#,##0"]));
    const { workbook } = await snapshotOf(opened);
    await valueOf(applyEdits(opened, fill(workbook)));
    const formats = () => ["E6", "E7"].map((name) => sheet?.format(cell(name)));
    expect(formats()).toEqual(["#,##0", '"*) "0.0000']);
    await valueOf(portOf(opened).undo("any"));
    expect(formats()).toEqual(["General", "General"]);
  });

  test("but keeps a format that its own cell has", async () => {
    const opened = openDrawn(PICTURE);
    const sheet = opened.simulator.book.sheet("Lembar1");
    sheet?.setFormats([...["B7", "C7", "D7"].map((name) => [cell(name), "0.0000"] as const), [cell("E7"), "0.0"]]);
    const { workbook } = await snapshotOf(opened);
    await valueOf(applyEdits(opened, fill(workbook)));
    expect(sheet?.format(cell("E7"))).toBe("0.0");
  });

  test("and a total as the counts that it adds up", async () => {
    const opened = openDrawn(`
      Rekapitulasi Perizinan Triwulan II Tahun 2024
      No | Jenis Izin | April | Mei
      1  | Reklame    | 3     | 4
      2  | SIP        | 7     | 9
      .  | Jumlah     | .     | .`);
    const sheet = opened.simulator.book.sheet("Lembar1");
    sheet?.setFormats(["C3", "C4"].map((name) => [cell(name), "#,##0"]));
    const { workbook } = await snapshotOf(opened);
    await valueOf(applyEdits(opened, fill(workbook)));
    expect(["C5", "D5"].map((name) => sheet?.format(cell(name)))).toEqual(["#,##0", "General"]);
  });
});
