import fc from "fast-check";
import type { Edit } from "../../src/core/edits/edit";
import { cellName } from "../../src/core/grid/address";
import { edit, open, patched, patchedRows, worksheet } from "../support/xlsx";

const cell = (name: string, value: number) => `<c r="${name}"><v>${value}</v></c>`;

describe("a cell is written into its row", () => {
  test("in the place of the cell that is there, with its style", () => {
    const rows = `<row r="1">${cell("A1", 1)}<c r="B1" s="3" t="str"><v>tiga</v></c>${cell("C1", 3)}</row>`;
    expect(patchedRows(rows, edit("B1", 2))).toBe(
      `<row r="1">${cell("A1", 1)}<c r="B1" s="3"><v>2</v></c>${cell("C1", 3)}</row>`,
    );
  });

  test("between the cells beside it, or at the end", () => {
    const rows = `<row r="1">${cell("B1", 2)}${cell("D1", 4)}</row>`;
    const all = ["A", "B", "C", "D", "E"].map((column, index) => cell(`${column}1`, index + 1)).join("");
    expect(patchedRows(rows, edit("E1", 5), edit("C1", 3), edit("A1", 1))).toBe(`<row r="1">${all}</row>`);
  });

  test("that had no cells, and keeps its height", () => {
    expect(patchedRows(`<row r="1" ht="30" />`, edit("A1", 1))).toBe(`<row r="1" ht="30">${cell("A1", 1)}</row>`);
    expect(patchedRows(`<row r="1"></row>`, edit("A1", 1))).toBe(`<row r="1">${cell("A1", 1)}</row>`);
  });

  test("that does not state its number", () => {
    expect(patchedRows(`<row><c><v>1</v></c></row><row><c><v>2</v></c></row>`, edit("B2", 3))).toBe(
      `<row><c><v>1</v></c></row><row><c><v>2</v></c>${cell("B2", 3)}</row>`,
    );
    expect(patchedRows(`<row><c r="A5"><v>1</v></c></row>`, edit("B5", 3))).toBe(
      `<row><c r="A5"><v>1</v></c>${cell("B5", 3)}</row>`,
    );
  });

  test("with the prefix that the sheet's elements have", () => {
    const xml = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>`;
    expect(patched(xml, [edit("A1", 1, "=1"), edit("A2", 2)]).xml).toContain(
      `<x:c r="A1"><x:f ca="1">1</x:f><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row></x:sheetData>`,
    );
  });

  test("once, with the last of its edits", () => {
    expect(patchedRows("", edit("A1", 1), edit("A1", 2))).toBe(`<row r="1">${cell("A1", 2)}</row>`);
  });
});

describe("a new row", () => {
  test("stands where it belongs, whatever the order of the edits", () => {
    const rows = `<row r="2">${cell("A2", 2)}</row><row r="5">${cell("A5", 5)}</row>`;
    const all = [1, 2, 3, 4, 5, 6, 7].map((row) => `<row r="${row}">${cell(`A${row}`, row)}</row>`).join("");
    expect(patchedRows(rows, ...[7, 4, 1, 3, 6].map((row) => edit(`A${row}`, row)))).toBe(all);
  });

  test("is the first of a sheet that has none", () => {
    const xml = worksheet("").replace("<sheetData></sheetData>", "<sheetData/>");
    expect(patched(xml, [edit("B9", 9), edit("A2", 2)]).xml).toBe(
      worksheet(`<row r="2">${cell("A2", 2)}</row><row r="9">${cell("B9", 9)}</row>`),
    );
  });

  test("does not end up in a button, whose place is told in rows too", () => {
    const button = `<controls><control><from><row>1</row></from></control></controls>`;
    const xml = worksheet(`<row r="1">${cell("A1", 1)}</row>`, "", button);
    expect(patched(xml, [edit("A2", 2)]).xml).toBe(
      worksheet(`<row r="1">${cell("A1", 1)}</row><row r="2">${cell("A2", 2)}</row>`, "", button),
    );
  });
});

describe("a new cell", () => {
  test("looks like its row, else like its column", () => {
    const before = `<cols><col min="2" max="4" style="7"/><col min="5" max="5" width="9"/></cols>`;
    const rows = `<row r="1" s="5" customFormat="1"></row><row r="2" s="5"></row>`;
    const { xml } = patched(
      worksheet(rows, before),
      ["D1", "D2", "D3", "E3"].map((name) => edit(name, 1)),
    );
    expect(xml.match(/<c [^>]*>/g)).toEqual([`<c r="D1" s="5">`, `<c r="D2" s="7">`, `<c r="D3" s="7">`, `<c r="E3">`]);
  });
});

describe("what a sheet says about its extent", () => {
  test("grows with the cells written outside it", () => {
    expect(
      patched(worksheet("", `<dimension ref="B2:C5"/>`), [edit("A1", 1), edit("B2", 1), edit("D9", 1)]).xml,
    ).toContain(`<dimension ref="A1:D9"/>`);
    expect(patched(worksheet("", `<dimension ref="B2"/>`), [edit("B3", 1)]).xml).toContain(`<dimension ref="B2:B3"/>`);
  });

  test("stays to the letter where it is still true", () => {
    const xml = worksheet(`<row r="1" spans="1:3"></row>`, `<dimension  ref='A1:C9' />`);
    expect(patched(xml, [edit("C1", 1)]).xml).toBe(xml.replace("</row>", `${cell("C1", 1)}</row>`));
  });

  test("goes from a row that it is no longer true for", () => {
    expect(patchedRows(`<row r="1" spans="2:3" ht="9"></row>`, edit("D1", 1))).toBe(
      `<row r="1" ht="9">${cell("D1", 1)}</row>`,
    );
    expect(patchedRows(`<row r="1" spans="2:3" ht="9"></row>`, edit("A1", 1))).toBe(
      `<row r="1" ht="9">${cell("A1", 1)}</row>`,
    );
  });
});

describe("a cell is refused", () => {
  const refusals = (xml: string, edits: readonly Edit[], extras = {}) =>
    patched(xml, edits, extras).refused.map((one) => `${cellName(one.edit.cell)} ${one.reason}`);

  test("where a merged cell covers it, but not in the merge's first cell", () => {
    const xml = worksheet("", "", `<mergeCells><mergeCell ref="B2:D3"/><mergeCell ref="?"/></mergeCells>`);
    expect(refusals(xml, [edit("B2", 1), edit("C2", 1), edit("B3", 1), edit("E3", 1)])).toEqual([
      "C2 covered",
      "B3 covered",
    ]);
  });

  test("on a protected sheet, unless its style says that it may be typed into", () => {
    const styles = `<cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>`;
    const rows = `<row r="1"><c r="A1"/><c r="B1" s="1"/></row><row r="2" s="1" customFormat="1"/>`;
    const xml = worksheet(rows, "", `<sheetProtection sheet="1" objects="1"/>`);
    expect(refusals(xml, [edit("A1", 1), edit("B1", 1), edit("C1", 1), edit("A2", 1)], { styles })).toEqual([
      "A1 protected",
      "C1 protected",
    ]);
  });

  test("but not where protection is prepared and switched off", () => {
    expect(refusals(worksheet("", "", `<sheetProtection sheet="0"/>`), [edit("A1", 1)])).toEqual([]);
  });

  test("where other cells share its formula, but not where it shares theirs", () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">A9</f></c><c r="B1"><f t="shared" si="0"/></c></row>`;
    expect(refusals(worksheet(rows), [edit("A1", 1), edit("B1", 1)])).toEqual(["A1 shared-formula"]);
  });

  test("anywhere within an array formula", () => {
    const rows = `<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f></c></row><row r="2"><c r="A2"><v>1</v></c></row>`;
    expect(refusals(worksheet(rows), [edit("A1", 1), edit("A2", 1), edit("A3", 1), edit("A4", 1)])).toEqual(
      ["A1", "A2", "A3"].map((name) => `${name} shared-formula`),
    );
  });

  test("where an array formula fills just this cell", () => {
    const rows = `<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B3*2)</f></c></row>`;
    expect(refusals(worksheet(rows), [edit("A1", 1), edit("B1", 1)])).toEqual(["A1 shared-formula"]);
  });

  test("and nothing of it is written, while the others are", () => {
    const xml = worksheet("", "", `<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`);
    const { made, xml: after } = patched(xml, [edit("B1", 1), edit("C1", 2)]);
    expect(made.map(({ cell: { row, column } }) => cellName({ row, column }))).toEqual(["C1"]);
    expect(after).toBe(xml.replace("<sheetData>", `<sheetData><row r="1">${cell("C1", 2)}</row>`));
  });
});

describe("any edits", () => {
  const rows = [2, 3, 6].map(
    (row) => `<row r="${row}">${["B", "D", "E"].map((column) => cell(`${column}${row}`, row)).join("")}</row>`,
  );
  const xml = worksheet(`${rows.join("\r\n")}\r\n`, `<dimension ref="B2:E6"/>`).replace(
    "worksheet ",
    `worksheet note="Σ 😀 &#13;" `,
  );
  const place = fc.record({ row: fc.nat(7), column: fc.nat(6) });

  test("are all there afterwards, and every other cell is what it was", () => {
    fc.assert(
      fc.property(fc.uniqueArray(place, { minLength: 1, selector: cellName }), (places) => {
        const before = open(patched(xml, []).bytes).workbook.sheets[0];
        const { bytes } = patched(
          xml,
          places.map((one, index) => ({ sheet: "Lembar1", cell: one, value: 100 + index })),
        );
        const after = open(bytes).workbook.sheets[0];
        for (let row = 0; row < 9; row++) {
          for (let column = 0; column < 8; column++) {
            const edited = places.findIndex((one) => one.row === row && one.column === column);
            expect(after?.value(row, column)).toBe(edited < 0 ? before?.value(row, column) : 100 + edited);
          }
        }
      }),
    );
  });
});
