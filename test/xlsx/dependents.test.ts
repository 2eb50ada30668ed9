import { cellName, parseCell } from "../../src/core/grid/address";
import { dependentsOf } from "../../src/xlsx/patch/dependents";
import { draw } from "../support/draw";
import { edit, open, patched, patchedRows, worksheet } from "../support/xlsx";

/** The dependents of some cells of a drawn sheet, by name and in the order of the alphabet. */
function dependents(picture: string, ...changed: readonly string[]): string[] {
  const cells = changed.map((name) => parseCell(name) ?? { row: -1, column: -1 });
  return dependentsOf(draw(picture, "SKM"), cells).map(cellName).sort();
}

describe("formulas that read a changed cell", () => {
  const chain = `
    3 | =A1*2 -> 6 | =SUM(B1:B9) -> 6 | =C1&"" -> '6
    4 | =A2*2 -> 8 | =A$1 -> 3        | 5
  `;

  test("depend on it, and so do those that read them", () => {
    expect(dependents(chain, "A1")).toEqual(["B1", "C1", "C2", "D1"]);
    expect(dependents(chain, "C1")).toEqual(["D1"]);
  });

  test("do so too where the cell was blank before", () => {
    expect(dependents(chain, "B9")).toEqual(["C1", "D1"]);
  });

  test("are none where nothing reads it, or nothing is changed", () => {
    expect(dependents(chain, "D2")).toEqual([]);
    expect(dependents(chain)).toEqual([]);
  });

  test("are not the changed cells themselves, which are new", () => {
    expect(dependents(chain, "A1", "B1", "C1")).toEqual(["C2", "D1"]);
  });

  test("end even where they run in a circle", () => {
    expect(dependents("=C1 -> 0 | =A1 -> 0 | =B1+D1 -> 0 | 1", "D1")).toEqual(["A1", "B1", "C1"]);
  });

  test("may name their own sheet, but not another or another workbook", () => {
    const picture = `3 | =SKM!A1 -> 3 | ='skm'!A1 -> 3 | =Rekap!A1 -> 3 | =[1]SKM!A1 -> 3 | =Jan:Mar!A1 -> 3`;
    expect(dependents(picture, "A1")).toEqual(["B1", "C1", "F1"]);
  });

  test("may not tell what they read: then they are not trusted", () => {
    expect(dependents("3 | =Kurs*2 -> 3 | =INDIRECT(D9) -> 3 | =SUM(T[U1]) -> 3 | =PI() -> 3", "A1")).toEqual([
      "B1",
      "C1",
      "D1",
    ]);
  });
});

describe("their results in the file", () => {
  const rows = `<row r="1"><c r="A1"><v>3</v></c><c r="B1" s="2"><f>A1*2</f><v>6</v></c><c r="C1"><f>D1</f><v>1</v></c></row><row r="2"><c r="A2" t="str"><f>"IKM "&amp;B1</f><v>IKM 6</v></c></row>`;

  test("go, the formulas stay, and Excel is told to calculate them; the others keep theirs", () => {
    expect(patchedRows(rows, edit("A1", 4))).toBe(
      `<row r="1"><c r="A1"><v>4</v></c><c r="B1" s="2"><f ca="1">A1*2</f></c><c r="C1"><f>D1</f><v>1</v></c></row><row r="2"><c r="A2"><f ca="1">"IKM "&amp;B1</f></c></row>`,
    );
  });

  test("stay where the edit was refused", () => {
    const xml = worksheet(rows, "", `<sheetProtection sheet="1"/>`);
    expect(patched(xml, [edit("A1", 4)]).xml).toBe(xml);
  });

  test("are unknown to whoever reads the file next, instead of old", () => {
    const [sheet] = open(patched(worksheet(rows), [edit("A1", 4)]).bytes).workbook.sheets;
    expect([sheet?.value(0, 1), sheet?.formula(0, 1), sheet?.value(1, 0)]).toEqual([null, "=A1*2", null]);
  });

  test("go from every cell of a shared and of an array formula", () => {
    const shared = `<row r="1"><c r="A1"><v>3</v></c><c r="B1"><f t="shared" ref="B1:C1" si="0">A1*2</f><v>6</v></c><c r="C1"><f t="shared" si="0"/><v>12</v></c></row>`;
    expect(patchedRows(shared, edit("A1", 4))).toContain(
      `<c r="B1"><f t="shared" ref="B1:C1" si="0" ca="1">A1*2</f></c><c r="C1"><f t="shared" si="0" ca="1"/></c>`,
    );
    const array = `<row r="1"><c r="A1"><v>3</v></c><c r="B1"><f t="array" ref="B1:C1">A1*{1,2}</f><v>3</v></c><c r="C1"><v>6</v></c></row>`;
    expect(patchedRows(array, edit("A1", 4))).toContain(
      `<c r="B1"><f t="array" ref="B1:C1" ca="1">A1*{1,2}</f></c><c r="C1"></c>`,
    );
  });
});
