import { readFileSync } from "node:fs";
import { check } from "../../src/core/check";
import { fill } from "../../src/core/fill";
import { contents, obstacleOf, openDrawn, portOf, snapshotOf, type, valueOf } from "../support/excel";
import { openKotim } from "../support/simulator";
import { open } from "../support/xlsx";

const file = open(readFileSync("assets/contoh/kotim-tw2-2024.xlsx")).workbook;

describe("the Kotim workbook", () => {
  test("reads through Office.js as it does from its file", async () => {
    const { workbook } = await snapshotOf(openKotim());
    expect(workbook.sheets.map(({ name }) => name)).toEqual(file.sheets.map(({ name }) => name));
    expect(contents(workbook)).toEqual(contents(file));
  });

  test("gives the same findings and the same edits, cell for cell", async () => {
    const { workbook } = await snapshotOf(openKotim());
    expect(check(workbook).findings).toEqual(check(file).findings);
    expect(fill(workbook)).toEqual(fill(file));
  });
});

describe("what is read", () => {
  test("are whole rows too, but for their last column", async () => {
    const opened = openDrawn("1 | 2", { Lain: "3" });
    opened.simulator.book.type("Lembar1", "XFD2", 7);
    const { workbook, unread } = await snapshotOf(opened);
    expect([contents(workbook), unread]).toEqual([{ "Lembar1!A1": 1, "Lembar1!B1": 2, "Lain!A1": 3 }, []]);
    expect(workbook.sheets[0]?.columnCount).toBe(2);
  });

  test("is whether Excel computes only when it is told to", async () => {
    const opened = openDrawn("1 | =A1+1 -> 2");
    expect((await snapshotOf(opened)).isManual).toBe(false);
    opened.simulator.book.calculationMode = "Manual";
    expect((await snapshotOf(opened)).isManual).toBe(true);
  });

  test("is what was typed, and the results of formulas", async () => {
    const { workbook } = await snapshotOf(
      openDrawn('1 | dua | \'3\n. | =A1+1 -> 2 | .\n. | ="a" -> a | =1/0 -> #DIV/0!'),
    );
    expect(contents(workbook)).toEqual({
      "Lembar1!A1": 1,
      "Lembar1!B1": "dua",
      "Lembar1!C1": "3",
      "Lembar1!B2": "=A1+1",
      "Lembar1!B3": '="a"',
      "Lembar1!C3": "=1/0",
    });
    const [sheet] = workbook.sheets;
    expect([sheet?.value(1, 1), sheet?.value(2, 1), sheet?.value(2, 2)]).toEqual([2, "a", "#DIV/0!"]);
  });

  test("stands where it stands on the sheet", async () => {
    const { workbook } = await snapshotOf(openDrawn('.\n.\n. | . | tiga | =C3&"!" -> tiga!'));
    expect(contents(workbook)).toEqual({ "Lembar1!C3": "tiga", "Lembar1!D3": '=C3&"!"' });
  });

  test("a text that looks like a formula is a text", async () => {
    const opened = openDrawn("' | .");
    type(opened, "Lembar1", "A1", "= NRR per unsur x 0,111");
    const { workbook } = await snapshotOf(opened);
    expect([workbook.sheets[0]?.value(0, 0), workbook.sheets[0]?.formula(0, 0)]).toEqual([
      "= NRR per unsur x 0,111",
      null,
    ]);
  });

  test("an empty sheet is empty, and the sheet in front is known", async () => {
    const snapshot = await snapshotOf(openDrawn("1", { Kosong: "." }));
    expect(snapshot.workbook.sheets.map((sheet) => [sheet.name, sheet.rowCount])).toEqual([
      ["Lembar1", 1],
      ["Kosong", 0],
    ]);
    expect(snapshot.activeSheet).toBe("Lembar1");
    expect(new Set(snapshot.sheetIds.values()).size).toBe(2);
  });

  test("a chart sheet in front is none of the sheets", async () => {
    const opened = openDrawn("1");
    opened.simulator.book.isChartInFront = true;
    const { activeSheet, workbook } = await snapshotOf(opened);
    expect([activeSheet, contents(workbook)]).toEqual([null, { "Lembar1!A1": 1 }]);
  });

  test("a sheet of more cells than can be read is left out, and named", async () => {
    const opened = openDrawn("1", { Jauh: "1" });
    type(opened, "Jauh", "XFD1000", 1);
    const { workbook, unread } = await snapshotOf(opened);
    expect(unread).toEqual(["Jauh"]);
    expect(contents(workbook)).toEqual({ "Lembar1!A1": 1 });
  });
});

describe("requests", () => {
  const PICTURE = "1 | 2\n=A1+B1 -> 3 | .";

  async function syncs(sheets: number): Promise<number> {
    const others = Object.fromEntries(Array.from({ length: sheets - 1 }, (_, index) => [`L${index + 2}`, PICTURE]));
    const opened = openDrawn(PICTURE, others);
    await snapshotOf(opened);
    return opened.simulator.host.traffic.syncs;
  }

  test("are four, for one sheet as for thirty", async () => {
    expect([await syncs(1), await syncs(30)]).toEqual([4, 4]);
  });

  test("are repeated for less where an answer would be too large", async () => {
    const rows = Array.from({ length: 200 }, (_, row) => `${row} | ${row} | ${row}`).join("\n");
    const opened = openDrawn(rows);
    opened.simulator.host.faults.limits.response = 1500;
    const { workbook } = await snapshotOf(opened);
    expect(Object.keys(contents(workbook))).toHaveLength(600);
    expect(workbook.sheets[0]?.row(199)).toEqual([199, 199, 199]);
  });

  test("end where a single row is too large", async () => {
    const opened = openDrawn(`${"x".repeat(2000)} | 2\n1 | 2`);
    opened.simulator.host.faults.limits.response = 1500;
    expect(await obstacleOf(portOf(opened).read())).toBe("too-large");
  });

  test("wait until nobody is typing in a cell", async () => {
    const opened = openDrawn("1");
    opened.simulator.host.faults.startCellEdit();
    const reading = snapshotOf(opened);
    opened.simulator.host.faults.endCellEdit();
    expect(contents((await reading).workbook)).toEqual({ "Lembar1!A1": 1 });
  });

  test("that wait for somebody typing end as soon as the person stops them", async () => {
    const opened = openDrawn("1");
    opened.simulator.host.faults.startCellEdit();
    const stop = new AbortController();
    const reading = portOf(opened).read({ progress: () => undefined, signal: stop.signal });
    stop.abort();
    expect(await obstacleOf(reading)).toBe("cancelled");
    opened.simulator.host.faults.endCellEdit();
    expect(contents((await snapshotOf(opened)).workbook)).toEqual({ "Lembar1!A1": 1 });
  });

  test("say how far they are, and end where the person stops them", async () => {
    const shares: number[] = [];
    const stop = new AbortController();
    const watch = { progress: (share: number) => shares.push(share), signal: stop.signal };
    await valueOf(portOf(openDrawn("1\n=A1 -> 1")).read(watch));
    expect(shares.at(-1)).toBe(1);
    stop.abort();
    expect(await obstacleOf(portOf(openDrawn("1")).read(watch))).toBe("cancelled");
  });

  test("count for nothing where the person stops the last of them", async () => {
    const opened = openDrawn("1");
    const stop = new AbortController();
    opened.simulator.host.faults.beforeRequest(3, () => {
      stop.abort();
    });
    const watch = { progress: () => undefined, signal: stop.signal };
    expect(await obstacleOf(portOf(opened).read(watch))).toBe("cancelled");
  });

  test("a sheet deleted between two of them is an obstacle, not a crash", async () => {
    const opened = openDrawn("1", { Lain: "2" });
    opened.simulator.host.faults.beforeRequest(2, (book) => {
      book.removeSheet("Lain");
    });
    expect(await obstacleOf(portOf(opened).read())).toBe("gone");
  });

  test("whatever else Excel says is handed on with its own word for it", async () => {
    const opened = openDrawn("1");
    opened.simulator.host.faults.failRequest("GeneralException");
    expect(await portOf(opened).read()).toEqual({ ok: false, obstacle: "failed", detail: "GeneralException" });
  });
});
