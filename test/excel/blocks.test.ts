import { areaName } from "../../src/core/grid/area";
import { blocksOf } from "../../src/excel/cells/blocks";
import { packed } from "../../src/excel/read/pieces";
import { at } from "../support/plainTable";

function blocks(...names: readonly string[]): readonly string[] {
  const targets = names.map((name) => {
    const [place = "", sheetId = "1"] = name.split("@");
    return { sheetId, cell: at(place) };
  });
  return blocksOf(targets).map(({ sheetId, top, left, rows }) => {
    const [bottom, right] = [top + rows.length - 1, left + (rows[0]?.length ?? 0) - 1];
    return `${areaName({ top, left, bottom, right })}@${sheetId}`;
  });
}

describe("cells are grouped into rectangles", () => {
  test.each([
    [["B1"], ["B1@1"]],
    [["A1", "C1", "B1"], ["A1:C1@1"]],
    [["A1", "B1", "A2", "B2"], ["A1:B2@1"]],
    [
      ["A1", "B1", "A2", "B2", "C2"],
      ["A1:B1@1", "A2:C2@1"],
    ],
    [
      ["A1", "C1"],
      ["A1@1", "C1@1"],
    ],
    [
      ["A1", "A3"],
      ["A1@1", "A3@1"],
    ],
    [
      ["A1", "A2@2"],
      ["A1@1", "A2@2"],
    ],
    [["A1", "A1"], ["A1@1"]],
  ])("%j → %j", (names, expected) => {
    expect(blocks(...names)).toEqual(expected);
  });
});

describe("pieces are cut and packed by their cells", () => {
  const piece = (sheetId: string, rows: number, columns = 10) => ({ sheetId, top: 5, left: 2, rows, columns });
  const shape = (cells: number, ...pieces: ReturnType<typeof piece>[]) =>
    packed(pieces, cells).map((batch) => batch.map(({ sheetId, top, rows }) => `${sheetId} ${top}+${rows}`).join(", "));

  test("small ones share a request", () => {
    expect(shape(100, piece("a", 3), piece("b", 7))).toEqual(["a 5+3, b 5+7"]);
  });

  test("a large one is cut between rows", () => {
    expect(shape(100, piece("a", 3), piece("b", 12), piece("c", 1))).toEqual(["a 5+3, b 5+7", "b 12+5, c 5+1"]);
  });

  test("a row is never cut, however wide it is", () => {
    expect(shape(100, piece("a", 2, 300))).toEqual(["a 5+1", "a 6+1"]);
  });

  test("none make no request", () => {
    expect(shape(100)).toEqual([]);
  });
});
