import { CellIndex } from "../../../src/core/grid/cellIndex";

const things = [
  { row: 2, column: 1, name: "a" },
  { row: 2, column: 5, name: "b" },
  { row: 900, column: 1, name: "c" },
];
const namesIn = (top: number, left: number, bottom: number, right: number) =>
  new CellIndex(things)
    .in({ top, left, bottom, right })
    .map(({ name }) => name)
    .sort();

describe("things by their cells", () => {
  it("are found in areas of fewer cells than there are things, and of more", () => {
    expect(namesIn(2, 1, 2, 1)).toEqual(["a"]);
    expect(namesIn(2, 4, 2, 5)).toEqual(["b"]);
    expect(namesIn(0, 0, 1000, 3)).toEqual(["a", "c"]);
  });

  it("are none where nothing stands", () => {
    expect(namesIn(3, 0, 800, 9)).toEqual([]);
    expect(new CellIndex([]).in({ top: 0, left: 0, bottom: 9, right: 9 })).toEqual([]);
  });

  it("are the last of several in one cell", () => {
    const index = new CellIndex([...things, { row: 2, column: 1, name: "d" }]);
    expect(index.in({ top: 2, left: 1, bottom: 2, right: 1 })).toEqual([{ row: 2, column: 1, name: "d" }]);
  });
});
