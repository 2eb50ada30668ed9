import { Draft } from "../../src/excel/read/draft";

const ROWS = 3;
const PIECE = { sheetId: "1", top: 1, left: 1, rows: ROWS, columns: 2 };

describe("a sheet that is being read", () => {
  it("is taken row by row, so that a large one lets the page have its turn", () => {
    const draft = new Draft("1", "Izin", PIECE, false);
    const typed = [
      ["PBG", 3],
      ["SLF", 4],
      ["Jumlah", "=SUM(C2:C3)"],
    ];
    expect([...draft.takeTyped(PIECE, typed)]).toHaveLength(ROWS);
    const [computed] = draft.computed;
    expect(computed).toMatchObject({ top: 3, rows: 1 });
    expect([...draft.takeResults({ ...PIECE, top: 3, rows: 1 }, [["Jumlah", 7]])]).toHaveLength(1);
    const sheet = draft.toSheet(false);
    expect([sheet.text(1, 1), sheet.value(2, 2), sheet.value(3, 2), sheet.formula(3, 2)]).toEqual([
      "PBG",
      4,
      7,
      "=SUM(C2:C3)",
    ]);
  });
});
