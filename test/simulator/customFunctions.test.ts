import { openDrawn, type } from "../support/excel";
import type { OpenSimulator } from "../../src/simulator/client/openInNode";
import type { FormulaError } from "../../src/simulator/customFunctions";

/** What a formula gives in D1, with a function that the add-in has brought along. */
async function resultOf(formula: string, compute: (...given: unknown[]) => unknown, opened: OpenSimulator) {
  opened.simulator.customFunctions.associate("COBA", compute);
  return opened.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Lembar1").getRange("D1");
    cell.formulas = [[formula]];
    await context.sync();
    cell.load("values");
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });
}

describe("a function of an add-in", () => {
  test("gets a range row by row with 0 for an empty cell, as on the desktop, a text as it is, and is waited for", async () => {
    const given = jest.fn(() => Promise.resolve(7));
    expect(await resultOf('=PTSP.COBA(A1:B2,"d")*2', given, openDrawn("1 | '2\n. | x"))).toBe(14);
    expect(given.mock.calls).toEqual([
      [
        [
          [1, "2"],
          [0, "x"],
        ],
        "d",
      ],
    ]);
  });

  test("gets an error of the range as an object, and its own error stands in the cell", async () => {
    const opened = openDrawn("1 | =1/0");
    const told: FormulaError[] = [];
    opened.simulator.customFunctions.onError = (error) => told.push(error);
    const refuse = (given: unknown) => {
      expect(given).toEqual([[1, { type: "CustomFunctionError", code: "#DIV/0!" }]]);
      throw Object.assign(new Error("Perbaiki B1."), { code: "#VALUE!" });
    };
    expect(await resultOf("=PTSP.COBA(A1:B1)", refuse, opened)).toBe("#VALUE!");
    expect(told).toEqual([{ cell: { row: 0, column: 3 }, code: "#VALUE!", message: "Perbaiki B1." }]);
  });

  test("is called again when what it reads has changed", async () => {
    const opened = openDrawn("1 | 2");
    const first = (given: unknown) => (given as number[][])[0]?.[0];
    expect(await resultOf("=PTSP.COBA(A1:B1)", first, opened)).toBe(1);
    type(opened, "Lembar1", "A1", 5);
    expect(await resultOf("=PTSP.COBA(A1:B1)", first, opened)).toBe(5);
  });

  test("that nobody has brought along is not known", async () => {
    expect(await resultOf("=PTSP.LAIN(A1)", () => 1, openDrawn("1"))).toBe("#NAME?");
  });
});
