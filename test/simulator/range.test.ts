import { codeOf, onRange, openKotim, openRows } from "../support/simulator";

const NUMBERS = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>`;

describe("a range of the sample", () => {
  test("is read as Excel hands it out, with empty cells as empty texts", async () => {
    const { Excel } = openKotim();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("SKM").getRange("J147:K148");
      range.load("address,cellCount,rowIndex,columnIndex,rowCount,columnCount,values,valueTypes");
      await context.sync();
      expect(range.toJSON()).toEqual({
        address: "SKM!J147:K148",
        cellCount: 4,
        rowIndex: 146,
        columnIndex: 9,
        rowCount: 2,
        columnCount: 2,
        values: [
          [0.35, 3.397],
          ["", 84.93],
        ],
        valueTypes: [
          ["Double", "Double"],
          ["Empty", "Double"],
        ],
      });
    });
  });

  test("its formulas are calculated by the time they can be read", async () => {
    const { Excel } = openKotim();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("SKM").getRange("M1:M2");
      range.formulas = [["=SUM(B4:B143)"], ["=ROUND(M1/140,3)"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[469], [3.35]]);
    });
  });
});

/** "Blank and null values in Excel add-ins" and "Excel.Range class: values", Microsoft Learn. */
describe("writing values", () => {
  test("null leaves a cell as it is, an empty text clears it", async () => {
    const range = await onRange(openRows(NUMBERS), "A1:B2", (cells) => {
      cells.values = [
        [null, ""],
        ["", 5],
      ];
    });
    expect(range.values).toEqual([
      [1, ""],
      ["", 5],
    ]);
  });

  test("null is no value for the whole range", async () => {
    const batch = onRange(openRows(NUMBERS), "A1:B2", (cells) => {
      cells.values = null as never;
    });
    expect(await codeOf(batch)).toBe("InvalidArgument");
  });

  test("an empty text resets number formats, null leaves them", async () => {
    const opened = openRows();
    await onRange(opened, "A1:B1", (cells) => {
      cells.numberFormat = [["0.00", "0.0"]];
    });
    const range = await onRange(opened, "A1:B1", (cells) => {
      cells.numberFormat = [["", null]];
      cells.values = [[1.25, 1.25]];
    });
    expect(range.numberFormat).toEqual([["General", "0.0"]]);
    expect(range.text).toEqual([["1.25", "1.3"]]);
  });

  test("a single value goes into every cell", async () => {
    const range = await onRange(openRows(NUMBERS), "A1:B2", (cells) => {
      cells.values = 7 as never;
    });
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test.each([
    ["too few rows", [[1, 2]]],
    ["too many columns", [[1, 2, 3], [1, 2, 3]]], // prettier-ignore
    ["rows of different lengths", [[1, 2], [1]]],
    ["no rows within", [1, 2]],
  ])("an array of another shape is an InvalidArgument: %s", async (_, values) => {
    const batch = onRange(openRows(NUMBERS), "A1:B2", (cells) => {
      cells.values = values as never;
    });
    expect(await codeOf(batch)).toBe("InvalidArgument");
  });

  test("an entry is read as if it were typed: numbers, truth values, dates, formulas", async () => {
    const range = await onRange(openRows(), "A1:F1", (cells) => {
      cells.values = [["12", "TRUE", "1/31/2024", "=1+1", "'12", "U1"]];
    });
    expect(range.values).toEqual([[12, true, 45322, 2, "12", "U1"]]);
    expect(range.text).toEqual([["12", "TRUE", "1/31/2024", "2", "12", "U1"]]);
    expect(range.formulas).toEqual([[12, true, 45322, "=1+1", "12", "U1"]]);
  });

  test("a date or a percentage brings its format only into a cell without one", async () => {
    const range = await onRange(openRows(), "A1:B1", (cells) => {
      cells.numberFormat = [["0.000", "General"]];
      cells.values = [["12%", "12%"]];
    });
    expect(range.numberFormat).toEqual([["0.000", "0%"]]);
    expect(range.text).toEqual([["0.120", "12%"]]);
  });

  test("in a cell formatted as text, everything is text", async () => {
    const range = await onRange(openRows(), "A1:C1", (cells) => {
      cells.numberFormat = [["@", "@", "@"]];
      cells.values = [["007", 7, true]];
    });
    expect(range.values).toEqual([["007", "7", "TRUE"]]);
  });

  test("a figure stays a figure when its cell is formatted as text later, and a text a text", async () => {
    const range = await onRange(openRows(), "A1:B1", (cells) => {
      cells.values = [[7, "'8"]];
      cells.numberFormat = [["@", "General"]];
    });
    expect(range.values).toEqual([[7, "8"]]);
  });

  test("more cells than the client sends at once arrive all the same", async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [row, row * 2]);
    const range = await onRange(openRows(), "A1:B1000", (cells) => {
      cells.values = rows;
    });
    expect(range.values).toEqual(rows);
  });
});

describe("writing formulas", () => {
  test("a formula that cannot be read is an InvalidArgument", async () => {
    const batch = onRange(openRows(), "A1", (cells) => {
      cells.formulas = [["=SUM(1,2"]];
    });
    expect(await codeOf(batch)).toBe("InvalidArgument");
  });

  test("what they depend on is written later, and they follow", async () => {
    const opened = openRows(NUMBERS);
    await onRange(opened, "C1:C2", (cells) => {
      cells.formulas = [["=A1+B1"], ["=C1*10"]];
    });
    const range = await onRange(opened, "A1:C2", (cells) => {
      cells.values = [
        [10, null, null],
        [null, null, null],
      ];
    });
    expect(range.values).toEqual([
      [10, 2, 12],
      [3, 4, 120],
    ]);
  });

  test("those of the file follow what they depend on, too", async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1"><f>B1+1</f><v>3</v></c></row>`;
    const range = await onRange(openRows(rows), "A1:C1", (cells) => {
      cells.values = [[10, null, null]];
    });
    expect(range.values).toEqual([[10, 20, 21]]);
  });

  test("errors are texts, as Excel hands them out", async () => {
    const range = await onRange(openRows(), "A1:C1", (cells) => {
      cells.formulas = [["=1/0", "=TIDAKADA(1)", "=A1+1"]];
    });
    expect(range.values).toEqual([["#DIV/0!", "#NAME?", "#DIV/0!"]]);
  });
});
