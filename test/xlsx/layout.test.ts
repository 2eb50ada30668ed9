import { parseCell } from "../../src/core/grid/address";
import { readLayout } from "../../src/xlsx/looks/layout";
import { open, workbookParts, worksheet, zip } from "../support/xlsx";

const layout = (rows: string, before = "", behind = "") =>
  readLayout(open(zip(workbookParts({ Lembar1: worksheet(rows, before, behind) }))), "Lembar1");

const styles = (name: string, rows: string, before = "") => {
  const cell = parseCell(name);
  return cell && layout(rows, before).styleOf(cell);
};

describe("the style of a cell", () => {
  const columns = `<cols><col min="2" max="3" style="7"/><col min="4" max="4"/></cols>`;
  const rows = `<row r="1" s="5" customFormat="1"><c r="A1" s="3"/><c r="B1"/></row><row r="2" s="5"><c s="4"/></row>`;

  test.each([
    ["A1", 3, "its own"],
    ["B1", 0, "its own, though it is the plain one"],
    ["D1", 5, "its row's"],
    ["A2", 4, "its own, of a cell without an address"],
    ["E2", 0, "not that of a row which only carries one"],
    ["B3", 7, "its column's"],
    ["C9", 7, "its column's"],
    ["D9", 0, "none"],
  ])("%s has style %i: %s", (name, style) => {
    expect(styles(name, rows, columns)).toBe(style);
  });
});

test("merged areas are read", () => {
  const merges = `<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B3:B4"/></mergeCells>`;
  expect(layout("", "", merges).merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 2, left: 1, bottom: 3, right: 1 },
  ]);
});

test.each([
  [`<sheetProtection sheet="1"/>`, true],
  [`<sheetProtection sheet="true"/>`, true],
  [`<sheetProtection objects="1"/>`, false],
  ["", false],
])("a sheet with %s is protected: %s", (behind, isProtected) => {
  expect(layout("", "", behind).isProtected).toBe(isProtected);
});

describe("how a sheet is laid out", () => {
  test("columns have a width in digits, or none, or are hidden", () => {
    const columns = `<cols><col min="1" max="1" width="34.5"/><col min="3" max="4" hidden="1"/></cols>`;
    expect(layout("", columns).columnWidths).toEqual([
      { first: 0, last: 0, width: 34.5, isHidden: false },
      { first: 2, last: 3, width: null, isHidden: true },
    ]);
  });

  test("rows have the height that a person gave them, not the one that fits", () => {
    const rows = `<row r="1" ht="21" customHeight="1"/><row r="2" ht="30"/><row r="4" hidden="1"/>`;
    expect([...layout(rows).rowHeights]).toEqual([
      [0, { height: 21, isHidden: false }],
      [3, { height: null, isHidden: true }],
    ]);
  });

  test("what is not said is as the sheet's other rows and columns", () => {
    const { defaultWidth, defaultHeight } = layout("", `<sheetFormatPr defaultColWidth="12" defaultRowHeight="15.5"/>`);
    expect([defaultWidth, defaultHeight]).toEqual([12, 15.5]);
  });

  test.each([
    ["frozen", { rows: 3, columns: 1 }],
    ["frozenSplit", { rows: 3, columns: 1 }],
    ["split", { rows: 0, columns: 0 }],
  ])("a %s pane keeps %j in view", (state, frozen) => {
    const view = `<sheetViews><sheetView><pane xSplit="1" ySplit="3" state="${state}"/></sheetView></sheetViews>`;
    expect(layout("", view).frozen).toEqual(frozen);
  });

  test.each([
    [`showGridLines="0"`, false],
    ["", true],
  ])("a view with %p shows gridlines: %s", (attributes, isShown) => {
    const view = `<sheetViews><sheetView ${attributes}/></sheetViews>`;
    expect(layout("", view).showsGridlines).toBe(isShown);
  });
});

test("what other programs add to the sheet is no part of it", () => {
  const added = `<extLst><ext><row r="1"/><c r="A1" s="9"/><mergeCell ref="A1:B2"/></ext></extLst>`;
  const merges = `<mergeCells><mergeCell ref="C3:C4"/></mergeCells>`;
  const read = layout(`<row r="1"><c r="A1" s="2"/></row>`, "", `<autoFilter>${added}</autoFilter>${merges}`);
  expect(read.styleOf({ row: 0, column: 0 })).toBe(2);
  expect(read.merges).toEqual([{ top: 2, left: 2, bottom: 3, right: 2 }]);
});

test("there is no layout of a sheet that is not there", () => {
  const file = open(zip(workbookParts({ Lembar1: worksheet("") })));
  expect(() => readLayout(file, "Lembar2")).toThrow("Lembar2");
});
