import { areaName } from "../../src/core/grid/area";
import type { Axis, Shift } from "../../src/simulator/book/shift";
import { parseArea } from "../../src/xlsx/read/merges";
import { contents, openDrawn, snapshotOf } from "../support/excel";

type Opened = ReturnType<typeof openDrawn>;

const area = (name: string) => parseArea(name) ?? { top: 0, left: 0, bottom: 0, right: 0 };

function sheetOf({ simulator }: Opened) {
  const [sheet] = simulator.book.sheets;
  if (!sheet) throw new Error("There is no sheet.");
  return sheet;
}

/** `insert`s or `delete`s rows 3 to 4, or columns, as Excel names them. */
function shift({ simulator }: Opened, kind: Shift["kind"], axis: Axis, first: number, last = first): void {
  simulator.book.shift("Lembar1", { axis, kind, at: first - 1, count: last - first + 1 });
}

/** The code of what Excel says to it. */
function refusal(hand: () => void): unknown {
  try {
    hand();
    return null;
  } catch (error) {
    return (error as { readonly code?: unknown }).code;
  }
}

async function cells(opened: Opened, ...names: string[]) {
  const all = contents((await snapshotOf(opened)).workbook);
  return names.map((name) => all[`Lembar1!${name}`] ?? null);
}

const ROWS = `
  Judul
  .
  U1 | U2 | Jumlah
  3  | 4  | =A4+B4 -> 7
  2  | 1  | =A5+B5 -> 3
  4  | 4  | =A6+B6 -> 8
  9  | 9  | .
`;

describe("a table", () => {
  function openTable({ totals = false } = {}) {
    const opened = openDrawn(ROWS);
    const table = { id: "{1}", name: "Table1", area: area(totals ? "A3:C7" : "A3:C6"), showsHeaders: true };
    sheetOf(opened).tables.push({ ...table, showsTotals: totals });
    return opened;
  }
  const areas = (opened: Opened) =>
    sheetOf(opened)
      .tables.map((table) => areaName(table.area))
      .join();

  test.each([
    ["insert", "row", 1, 2, "A5:C8", "it moves with rows that come in above"],
    ["insert", "row", 3, 3, "A4:C7", "or right at its header"],
    ["insert", "row", 4, 5, "A3:C8", "it grows with rows that come in between"],
    ["insert", "row", 7, 7, "A3:C6", "but not with those below it"],
    ["delete", "row", 1, 2, "A1:C4", "it moves with rows that go above"],
    ["delete", "row", 4, 5, "A3:C4", "it shrinks with its own"],
    ["delete", "row", 3, 6, "", "it goes with all of its rows"],
    ["insert", "column", 2, 2, "A3:D6", "it grows with columns"],
    ["delete", "column", 2, 2, "A3:B6", "and shrinks with them"],
    ["delete", "column", 1, 3, "", "it goes with all of its columns"],
  ] as const)("%s %s %i to %i: %s, %s", (kind, axis, first, last, is, because) => {
    const opened = openTable();
    shift(opened, kind, axis, first, last);
    expect([because, areas(opened)]).toEqual([because, is]);
  });

  test("grows with a row that comes in at its total row", () => {
    const opened = openTable({ totals: true });
    shift(opened, "insert", "row", 7);
    expect(areas(opened)).toBe("A3:C8");
  });

  test.each([
    ["its header", 3, 3],
    ["all of its rows but the header", 4, 6],
  ])("does not lose %s", async (_, first, last) => {
    const opened = openTable();
    const hand = () => {
      shift(opened, "delete", "row", first, last);
    };
    expect(refusal(hand)).toBe("InsertDeleteConflict");
    expect([areas(opened), ...(await cells(opened, "A3", "A4", "A7"))]).toEqual(["A3:C6", "U1", 3, 9]);
  });

  test("fills a calculated column in a row that comes in, unless that is turned off", async () => {
    const opened = openTable();
    shift(opened, "insert", "row", 5);
    expect(await cells(opened, "A5", "C4", "C5", "C6")).toEqual([null, "=A4+B4", "=A5+B5", "=A6+B6"]);
    opened.simulator.book.fillsTableColumns = false;
    shift(opened, "insert", "row", 5);
    expect(await cells(opened, "C5", "C6")).toEqual([null, "=A6+B6"]);
  });

  test("names a column that comes in", async () => {
    const opened = openTable();
    shift(opened, "insert", "column", 2, 3);
    expect(await cells(opened, "A3", "B3", "C3", "D3")).toEqual(["U1", "Column1", "Column2", "U2"]);
  });

  test("stays where it is when its rows are sorted", () => {
    const opened = openTable();
    opened.simulator.book.sort("Lembar1", "A4:C6", "A");
    expect(areas(opened)).toBe("A3:C6");
  });
});

describe("an array", () => {
  function openArray(isSpill: boolean) {
    const opened = openDrawn("No\n1 | =A2:A4 -> 1\n2 | 2\n3 | 3\n4");
    sheetOf(opened).arrays.push({ area: area("B2:B4"), isSpill });
    return opened;
  }
  const areas = (opened: Opened) =>
    sheetOf(opened)
      .arrays.map((array) => areaName(array.area))
      .join();

  test.each([true, false])("moves with its cells, spilled or not (%s)", (isSpill) => {
    const opened = openArray(isSpill);
    shift(opened, "insert", "row", 2);
    shift(opened, "insert", "column", 1);
    expect(areas(opened)).toBe("C3:C5");
    shift(opened, "delete", "row", 3, 5);
    expect(areas(opened)).toBe("");
  });

  test.each([
    ["insert", 3, 3],
    ["delete", 3, 3],
    ["delete", 4, 5],
    ["delete", 1, 2],
  ] as const)("that was entered as one is not changed in part: %s rows %i to %i", async (kind, first, last) => {
    const opened = openArray(false);
    const hand = () => {
      shift(opened, kind, "row", first, last);
    };
    expect(refusal(hand)).toBe("GeneralException");
    expect([areas(opened), ...(await cells(opened, "A3", "A4"))]).toEqual(["B2:B4", 2, 3]);
  });

  test("that has spilled grows and shrinks with what it reads, and goes with its formula", async () => {
    const opened = openArray(true);
    shift(opened, "insert", "row", 3);
    expect(areas(opened)).toBe("B2:B5");
    shift(opened, "delete", "row", 2);
    expect([areas(opened), ...(await cells(opened, "B2", "B3", "B4"))]).toEqual(["", null, null, null]);
  });

  test("of a formula that spills here follows as it is calculated anew", async () => {
    const opened = openDrawn("1 | =A1:A3*2 -> 2\n2\n3");
    const { book } = opened.simulator;
    await book.calculate(true);
    expect(sheetOf(opened).allArrays.map((array) => areaName(array.area))).toEqual(["B1:B3"]);
    shift(opened, "insert", "row", 1);
    await book.settle();
    expect(sheetOf(opened).allArrays.map((array) => areaName(array.area))).toEqual(["B2:B4"]);
    expect([1, 2, 3].map((row) => sheetOf(opened).value({ row, column: 1 }))).toEqual([2, 4, 6]);
    shift(opened, "insert", "row", 3);
    book.type("Lembar1", "A3", 9);
    await book.settle();
    expect([1, 2, 3, 4].map((row) => sheetOf(opened).value({ row, column: 1 }))).toEqual([2, 18, 4, 6]);
  });

  test("is not sorted", () => {
    const opened = openArray(true);
    const hand = () => {
      opened.simulator.book.sort("Lembar1", "A2:B5", "A", true);
    };
    expect(refusal(hand)).toBe("GeneralException");
  });
});

describe("a filter and hidden rows", () => {
  const hidden = (opened: Opened) =>
    sheetOf(opened)
      .hidden("row")
      .map((row) => row + 1);

  function openFiltered() {
    const opened = openDrawn("Judul\nJenis | Jan\nSLF | 4\nPBG | 3\nSLF | 2\nPBG | 1");
    sheetOf(opened).filtered = area("A2:B6");
    sheetOf(opened).hide("row", 3, 3, true);
    sheetOf(opened).hide("row", 5, 5, true);
    return opened;
  }
  const filtered = (opened: Opened) => {
    const { filtered: is } = sheetOf(opened);
    return is && areaName(is);
  };

  test.each([
    ["insert", 1, 1, "A3:B7", [5, 7]],
    ["insert", 4, 5, "A2:B8", [6, 8]],
    ["insert", 7, 7, "A2:B6", [4, 6]],
    ["delete", 1, 1, "A1:B5", [3, 5]],
    ["delete", 4, 4, "A2:B5", [5]],
    ["delete", 2, 6, null, []],
  ] as const)("follow: %s rows %i to %i", (kind, first, last, is, rows) => {
    const opened = openFiltered();
    shift(opened, kind, "row", first, last);
    expect([filtered(opened), hidden(opened)]).toEqual([is, rows]);
  });

  test("the filter goes with its header, and its rows are seen", () => {
    const opened = openFiltered();
    shift(opened, "delete", "row", 2);
    expect([filtered(opened), hidden(opened)]).toEqual([null, []]);
  });

  test("hidden columns follow as well", () => {
    const opened = openFiltered();
    sheetOf(opened).hide("column", 1, 1, true);
    shift(opened, "insert", "column", 1);
    expect([sheetOf(opened).hidden("column"), hidden(opened), filtered(opened)]).toEqual([[2], [4, 6], "B2:C6"]);
  });

  test("hidden rows are not sorted: the others change places among themselves", async () => {
    const opened = openFiltered();
    opened.simulator.book.sort("Lembar1", "A3:B6", "B");
    expect(await cells(opened, "B3", "B4", "B5", "B6")).toEqual([2, 3, 4, 1]);
    expect([filtered(opened), hidden(opened)]).toEqual(["A2:B6", [4, 6]]);
  });
});
