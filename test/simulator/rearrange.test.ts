import { contents, openDrawn, snapshotOf, valueOf, portOf } from "../support/excel";
import { openRows } from "../support/simulator";

/** What every cell of the workbook holds, formulas as formulas. */
async function all(opened: ReturnType<typeof openDrawn>) {
  return contents((await snapshotOf(opened)).workbook);
}

/** "Insert or delete rows and columns" and "Sort data in a range or table", Microsoft Support. */
describe("rows and columns that a person has come and go", () => {
  const SUMS = `
    Jenis  | Jan | Jumlah
    PBG    | 3   | =B2*2 -> 6
    SLF    | 4   | =B3*2 -> 8
    Jumlah | =SUM(B2:B3) -> 7 | =SUM($C$2:$C$3)+Lain!A1 -> 15
  `;

  test("a row that comes in takes what is below down, and formulas with it", async () => {
    const opened = openDrawn(SUMS, { Lain: "1 | =Lembar1!B3+SUM(Lembar1!B:B)+B1" });
    opened.simulator.book.shift("Lembar1", { axis: "row", kind: "insert", at: 2, count: 1 });
    expect(await all(opened)).toEqual({
      ...{ "Lembar1!A1": "Jenis", "Lembar1!B1": "Jan", "Lembar1!C1": "Jumlah" },
      ...{ "Lembar1!A2": "PBG", "Lembar1!B2": 3, "Lembar1!C2": "=B2*2" },
      ...{ "Lembar1!A4": "SLF", "Lembar1!B4": 4, "Lembar1!C4": "=B4*2" },
      ...{ "Lembar1!A5": "Jumlah", "Lembar1!B5": "=SUM(B2:B4)", "Lembar1!C5": "=SUM($C$2:$C$4)+Lain!A1" },
      ...{ "Lain!A1": 1, "Lain!B1": "=Lembar1!B4+SUM(Lembar1!B:B)+B1" },
    });
  });

  test("what goes is lost to the formulas that name it alone, and missing in those that span it", async () => {
    const opened = openDrawn(SUMS, { Lain: "1 | =Lembar1!B3" });
    opened.simulator.book.shift("Lembar1", { axis: "row", kind: "delete", at: 2, count: 1 });
    const after = await all(opened);
    expect([after["Lembar1!B3"], after["Lembar1!C3"], after["Lain!B1"]]).toEqual([
      "=SUM(B2:B2)",
      "=SUM($C$2:$C$2)+Lain!A1",
      "=Lembar1!#REF!",
    ]);
  });

  test("columns do the same sideways", async () => {
    const opened = openDrawn(SUMS);
    opened.simulator.book.shift("Lembar1", { axis: "column", kind: "insert", at: 1, count: 2 });
    expect((await all(opened))["Lembar1!D4"]).toBe("=SUM(D2:D3)");
    opened.simulator.book.shift("Lembar1", { axis: "column", kind: "delete", at: 0, count: 3 });
    const after = await all(opened);
    expect([after["Lembar1!A1"], after["Lembar1!B2"]]).toEqual(["Jan", "=A2*2"]);
  });

  test("results are those of the new places", async () => {
    const opened = openDrawn(SUMS);
    const { book } = opened.simulator;
    book.shift("Lembar1", { axis: "row", kind: "insert", at: 2, count: 1 });
    book.type("Lembar1", "B3", 10);
    const { workbook } = await snapshotOf(opened);
    expect(workbook.sheets[0]?.value(4, 1)).toBe(17);
  });

  test("merged cells and locks go with their cells", () => {
    const opened = openRows(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>',
    );
    const sheet = opened.simulator.book.sheet("Lembar1");
    sheet?.setLocked({ top: 1, left: 0, bottom: 1, right: 0 }, false);
    opened.simulator.book.shift("Lembar1", { axis: "row", kind: "insert", at: 0, count: 1 });
    expect(sheet?.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 2 }]);
    expect([sheet?.isLocked({ row: 1, column: 0 }), sheet?.isLocked({ row: 2, column: 0 })]).toEqual([true, false]);
    opened.simulator.book.shift("Lembar1", { axis: "row", kind: "delete", at: 2, count: 2 });
    expect(sheet?.merges).toEqual([]);
  });

  test("sorted rows carry their formulas along; others stay as they are", async () => {
    const opened = openDrawn(`
      Jenis  | Jan | Jumlah
      SLF    | 4   | =B2*2 -> 8
      .      | 9   | =B3*2 -> 18
      PBG    | 3   | =B4+$B$2 -> 7
      Jumlah | =SUM(B2:B4) -> 16
    `);
    opened.simulator.book.sort("Lembar1", "A2:C4", "A");
    const after = await all(opened);
    expect([2, 3, 4].map((row) => ["A", "B", "C"].map((column) => after[`Lembar1!${column}${row}`] ?? null))).toEqual([
      ["PBG", 3, "=B2+$B$2"],
      ["SLF", 4, "=B3*2"],
      [null, 9, "=B4*2"],
    ]);
    expect(after["Lembar1!B5"]).toBe("=SUM(B2:B4)");
    opened.simulator.book.sort("Lembar1", "A2:C4", "B", true);
    expect((await all(opened))["Lembar1!B2"]).toBe(9);
  });

  test("are told to who listens, in Excel's words", async () => {
    const opened = openDrawn("1 | 2");
    const told: string[] = [];
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        told.push(`${event.changeType} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    opened.simulator.book.shift("Lembar1", { axis: "row", kind: "insert", at: 1, count: 2 });
    opened.simulator.book.shift("Lembar1", { axis: "column", kind: "delete", at: 0, count: 1 });
    await valueOf(portOf(opened).read());
    expect(told).toEqual(["RowInserted 2:3", "ColumnDeleted A:A"]);
  });
});

describe("two clients with one workbook open", () => {
  test("see each other's cells and settings, and hear of them as of another person's", async () => {
    const one = openDrawn("1 | 2");
    const other = one.openBeside();
    const told: string[] = [];
    await other.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        told.push(`${event.source} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    await one.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Lembar1").getRange("A1").values = [[7]];
      context.workbook.settings.add("kunci", "satu");
      await context.sync();
    });
    await other.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Lembar1").getRange("A1").load("values");
      const setting = context.workbook.settings.getItem("kunci").load("value");
      await context.sync();
      expect([range.values, setting.value]).toEqual([[[7]], "satu"]);
    });
    expect(told).toEqual(["Remote A1"]);
  });
});
