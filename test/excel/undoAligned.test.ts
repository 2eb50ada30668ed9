import { applyEdits, holds, openDrawn, type, valueOf } from "../support/excel";
import { deleteRow, insertRow, row, undo, type Opened } from "../support/rows";
import { edit } from "../support/xlsx";

/** Answers alone, no two rows unlike enough to have a name of their own, under a sum of the first. */
const ANSWERS = `
  No | U1 | U2
  1  | 3  | 4
  2  | 1  | 3
  3  | 4  | 2
  4  | 3  | 1
  NRR | 3.512 | 2
`;
const NRR = "=ROUND(SUM(B2:B5)/COUNT(B2:B5),3)";

describe("undo of a formula over rows that nothing but their figures tells apart", () => {
  /** The NRR is put right, then a person does something to the rows; what undo makes of it, and what stands there then. */
  async function undoneAfter(hand: (opened: Opened) => void, row: number) {
    const opened = openDrawn(ANSWERS);
    await valueOf(applyEdits(opened, [edit("B6", 2.75, NRR)], true));
    hand(opened);
    return { ...(await undo(opened)), holds: await holds(opened, `B${row}`) };
  }

  test.each([2, 3, 4, 5, 6])("knows it where a row came in before row %i", async (number) => {
    const after = await undoneAfter((opened) => {
      insertRow(opened, number);
    }, 7);
    expect(after).toEqual({ restored: "Lembar1!B7", left: "", holds: 3.512 });
  });

  test.each([2, 3, 4, 5])("and where the row that came in before row %i was filled", async (number) => {
    const after = await undoneAfter((opened) => {
      insertRow(opened, number);
      for (const [column, value] of [["A", 5] as const, ["B", 2] as const, ["C", 2] as const])
        type(opened, "Lembar1", `${column}${number}`, value);
    }, 7);
    expect(after).toEqual({ restored: "Lembar1!B7", left: "", holds: 3.512 });
  });

  test.each([2, 3, 4, 5])(
    "and where row %i went, the first and the last of those it sums among them",
    async (number) => {
      const after = await undoneAfter((opened) => {
        deleteRow(opened, number);
      }, 5);
      expect(after).toEqual({ restored: "Lembar1!B5", left: "", holds: 3.512 });
    },
  );

  test("leaves it where somebody has taken the new row into its range", async () => {
    const own = "=ROUND(SUM(B2:B6)/COUNT(B2:B6),3)";
    const after = await undoneAfter((opened) => {
      insertRow(opened, 2);
      opened.simulator.book.type("Lembar1", "B7", own);
    }, 7);
    expect(after).toEqual({ restored: "", left: "Lembar1!B7 changed", holds: own });
  });

  test("leaves it where the new row is a copy of the first: which of them the range begins with, nobody can tell", async () => {
    const after = await undoneAfter((opened) => {
      insertRow(opened, 2);
      for (const [column, value] of [["A", 1] as const, ["B", 3] as const, ["C", 4] as const])
        type(opened, "Lembar1", `${column}2`, value);
    }, 7);
    expect(after).toEqual({ restored: "", left: "Lembar1!B7 unsure", holds: "=ROUND(SUM(B3:B6)/COUNT(B3:B6),3)" });
  });

  test("gives an old formula back over the rows that are left of its own", async () => {
    const opened = openDrawn(ANSWERS.replace("3.512", "=AVERAGE(B2:B4) -> 2.667"));
    await valueOf(applyEdits(opened, [edit("B6", 2.75, NRR)], true));
    deleteRow(opened, 2);
    expect(await undo(opened)).toEqual({ restored: "Lembar1!B5", left: "" });
    expect(await holds(opened, "B5")).toBe("=AVERAGE(B2:B3)");
  });

  test("leaves a figure over which a formula stood, where the rows of that may have been sorted", async () => {
    const opened = openDrawn("Jenis | Jan\nSLF | 5\nPBG | 7\nSLF | 6\nJumlah | =SUM(B2:B4) -> 18");
    await valueOf(applyEdits(opened, [edit("B5", 19)], true));
    opened.simulator.book.sort("Lembar1", "A2:B4", "A");
    expect(await undo(opened)).toEqual({ restored: "", left: "Lembar1!B5 unsure" });
    expect(await holds(opened, "B5")).toBe(19);
  });

  test("gives it back over the rows that are left where one of them went", async () => {
    const opened = openDrawn("Jenis | Jan\nSLF | 5\nPBG | 7\nSLF | 6\nJumlah | =SUM(B2:B4) -> 18");
    await valueOf(applyEdits(opened, [edit("B5", 19)], true));
    deleteRow(opened, 2);
    expect(await undo(opened)).toEqual({ restored: "Lembar1!B4", left: "" });
    expect(await holds(opened, "B4")).toBe("=SUM(B2:B3)");
  });

  test("finds a figure in such a row where another came in before it", async () => {
    const opened = openDrawn(ANSWERS);
    await valueOf(applyEdits(opened, [edit("B3", 2)], true));
    insertRow(opened, 2);
    expect(await undo(opened)).toEqual({ restored: "Lembar1!B4", left: "" });
    expect(await row(opened, 4)).toBe("2 1 3");
  });
});
