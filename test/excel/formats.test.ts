import { applyEdits, cell, madeCells, openDrawn, portOf, refusedCells, valueOf } from "../support/excel";
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
  await valueOf(portOf(opened).undo());
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
