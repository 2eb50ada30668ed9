import { sheetReached } from "../../src/taskpane/session/stages";

describe("the sheet that a check of twelve has come to", () => {
  const reached = (share: number) => sheetReached({ stage: "checking", share, sheets: 12 });

  test("is counted from one, in the half of the check that looks for tables", () => {
    expect([0, 2 / 24, 2.5 / 24, 11 / 24].map(reached)).toEqual([1, 3, 3, 12]);
  });

  test("is not told any more once all tables are known", () => {
    expect([0.5, 0.9].map(reached)).toEqual([null, null]);
  });

  test("is not told while the workbook is read, whose cells are counted and not its sheets", () => {
    expect(sheetReached({ stage: "reading", share: 0.1 })).toBeNull();
  });
});
