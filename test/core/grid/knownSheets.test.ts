import { withKnownSheets } from "../../../src/core/grid/knownSheets";
import { readsElsewhere } from "../../../src/core/grid/readsElsewhere";
import { Sheet, type SheetDetails } from "../../../src/core/grid/sheet";
import { atOnce } from "../../../src/core/steps";

const sheet = (rows: ConstructorParameters<typeof Sheet>[1], details: SheetDetails = {}, name = "SKM") =>
  new Sheet(name, rows, details);
const area = { top: 0, left: 0, bottom: 0, right: 1 };

describe("a sheet that was read again", () => {
  const before = sheet(
    [
      ["a", 1],
      [null, 2],
    ],
    { formulas: new Map([[1, "=A1"]]) },
  );
  const isKnown = (again: Sheet) =>
    atOnce(withKnownSheets({ sheets: [again] }, { sheets: [before] })).sheets[0] === before;

  test("is the one from before where nothing on it has changed", () => {
    expect(
      isKnown(
        sheet(
          [
            ["a", 1],
            [undefined as never, 2],
          ],
          { formulas: new Map([[1, "=A1"]]) },
        ),
      ),
    ).toBe(true);
  });

  test.each([
    [
      "a value",
      sheet(
        [
          ["a", 1],
          [null, 3],
        ],
        { formulas: new Map([[1, "=A1"]]) },
      ),
    ],
    [
      "a formula",
      sheet(
        [
          ["a", 1],
          [null, 2],
        ],
        { formulas: new Map([[1, "=A2"]]) },
      ),
    ],
    [
      "a formula that was a value",
      sheet([
        ["a", 1],
        [null, 2],
      ]),
    ],
    [
      "a cell more",
      sheet(
        [
          ["a", 1],
          [null, 2, 3],
        ],
        { formulas: new Map([[1, "=A1"]]) },
      ),
    ],
    ["a row more", sheet([["a", 1], [null, 2], [1]], { formulas: new Map([[1, "=A1"]]) })],
    [
      "a cell far away",
      sheet(
        [
          ["a", 1],
          [null, 2],
        ],
        { formulas: new Map([[1, "=A1"]]), far: new Map([[0, new Map([[900, 1]])]]) },
      ),
    ],
    [
      "the start of its days",
      sheet(
        [
          ["a", 1],
          [null, 2],
        ],
        { formulas: new Map([[1, "=A1"]]), dates1904: true },
      ),
    ],
    [
      "merged cells",
      sheet(
        [
          ["a", 1],
          [null, 2],
        ],
        { formulas: new Map([[1, "=A1"]]), merges: [area] },
      ),
    ],
    [
      "the format of a date",
      sheet(
        [
          ["a", 1],
          [null, 2],
        ],
        { formulas: new Map([[1, "=A1"]]), dateFormats: new Map([[1, "d"]]) },
      ),
    ],
    [
      "its name",
      sheet(
        [
          ["a", 1],
          [null, 2],
        ],
        { formulas: new Map([[1, "=A1"]]) },
        "SKM 2",
      ),
    ],
  ])("is another where it has %s otherwise", (_, again) => {
    expect(isKnown(again)).toBe(false);
  });
});

test.each([
  ["=SUM(A1:B2)*2", false],
  ['=IF(A1>TRUE,"x!y",1)', false],
  ["=Lain!A1", true],
  ["='TW 2'!A1+A1", true],
  ["=Jumlah*2", true],
  ["=INDIRECT(A1)", true],
  ["=SUM(Tabel1[Nilai])", true],
])("a sheet with %s shows figures of other sheets: %s", (formula, reads) => {
  expect(readsElsewhere(sheet([[1, 2]], { formulas: new Map([[1, formula]]) }))).toBe(reads);
});
