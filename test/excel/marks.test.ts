import { cellName } from "../../src/core/grid/address";
import type { MarkSort } from "../../src/workbook";
import { cell, openDrawn, portOf, snapshotOf, type, valueOf } from "../support/excel";
import type { OpenBook } from "../support/simulator";

const TABLE = "Jenis Izin | Jumlah\nPBG | 3\nSLF | 4\nJumlah | 9";
const [PINK, YELLOW, GREEN] = ["#FF9F9F", "#FFEB9C", "#92D050"];

const lines = (opened: OpenBook, sheet = "Lembar1") => {
  const found = opened.simulator.book.sheet(sheet);
  if (!found) throw new Error("There is no such sheet.");
  return found.lines;
};
const fills = (opened: OpenBook, ...names: readonly string[]) => names.map((name) => lines(opened).fill(cell(name)));

async function mark(opened: OpenBook, cells: Readonly<Record<string, MarkSort>>, seen = snapshotOf(opened)) {
  const own = Object.entries(cells).map(([name, sort]) => ({ sheet: "Lembar1", cell: cell(name), sort }));
  return valueOf(portOf(opened).mark({ cells: own, seen: await seen }));
}
const undo = (opened: OpenBook) => valueOf(portOf(opened).undo("any"));

describe("cells that are marked", () => {
  test("are filled by what was found in them, and get back exactly what filled them", async () => {
    const opened = openDrawn(TABLE);
    lines(opened).setFill(cell("B2"), GREEN);
    expect(await mark(opened, { B2: "error", B3: "warning", B4: "error" })).toEqual({ marked: 3, left: 0, locked: 0 });
    expect(fills(opened, "B2", "B3", "B4", "A2")).toEqual([PINK, YELLOW, PINK, null]);
    expect(await undo(opened)).toMatchObject({ marks: 3, left: [] });
    expect(fills(opened, "B2", "B3", "B4")).toEqual([GREEN, null, null]);
  });

  test("hold what they held, also once somebody has put them right, and lose the mark all the same", async () => {
    const opened = openDrawn(TABLE);
    await mark(opened, { B4: "error" });
    type(opened, "Lembar1", "B4", 7);
    expect(await undo(opened)).toMatchObject({ marks: 1 });
    expect([fills(opened, "B4"), (await snapshotOf(opened)).workbook.sheets[0]?.value(3, 1)]).toEqual([[null], 7]);
  });

  test("are found where rows came in, after the pane was closed", async () => {
    const opened = openDrawn(TABLE);
    await mark(opened, { B4: "error" });
    opened.simulator.book.shift("Lembar1", { axis: "row", kind: "insert", at: 1, count: 2 });
    expect(fills(opened, "B4", "B6")).toEqual([null, PINK]);
    await undo(opened);
    expect(fills(opened, "B6")).toEqual([null]);
  });

  test("keep the colour that somebody has given them since", async () => {
    const opened = openDrawn(TABLE);
    await mark(opened, { B3: "error", B4: "error" });
    lines(opened).setFill(cell("B4"), GREEN);
    expect(await undo(opened)).toMatchObject({ marks: 1 });
    expect(fills(opened, "B3", "B4")).toEqual([null, GREEN]);
  });

  test("are taken off in another colour of marks, too, which Excel may have kept when it closed before the rest was written", async () => {
    const opened = openDrawn(TABLE);
    lines(opened).setFill(cell("B3"), GREEN);
    await mark(opened, { B3: "error" });
    lines(opened).setFill(cell("B3"), YELLOW);
    expect(await undo(opened)).toMatchObject({ marks: 1 });
    expect(fills(opened, "B3")).toEqual([GREEN]);
  });

  test("are not those that have changed, or are marked already", async () => {
    const opened = openDrawn(TABLE);
    const seen = await snapshotOf(opened);
    type(opened, "Lembar1", "B2", 5);
    expect(await mark(opened, { B2: "error", B3: "error" }, Promise.resolve(seen))).toEqual({
      marked: 1,
      left: 1,
      locked: 0,
    });
    expect(await mark(opened, { B3: "error", B4: "warning" })).toEqual({ marked: 1, left: 1, locked: 0 });
    expect(fills(opened, "B2", "B3", "B4")).toEqual([null, PINK, YELLOW]);
  });

  test("are a step like any other, which no other step waits for", async () => {
    const opened = openDrawn(TABLE);
    const port = portOf(opened);
    await mark(opened, { B4: "error" });
    const seen = await snapshotOf(opened);
    const edit = { sheet: "Lembar1", cell: cell("B4"), value: 7 };
    await valueOf(port.apply({ edits: [edit], seen, mayReplace: true }));
    const history = await valueOf(port.history());
    expect(
      history.map(({ did, waitsFor }) => [
        did.kind,
        did.kind === "sheet" || did.kind === "chart" ? [] : did.sheets,
        waitsFor,
      ]),
    ).toEqual([
      ["cells", [{ sheet: "Lembar1", cells: [cell("B4")] }], 0],
      ["marks", [{ sheet: "Lembar1", cells: [cell("B4")] }], 0],
    ]);
    await valueOf(port.undoStep(history[1]?.id ?? ""));
    expect(fills(opened, "B4")).toEqual([null]);
  });

  test("get back what filled them where the steps are forgotten, for nobody could take the marks off then", async () => {
    const opened = openDrawn(TABLE);
    lines(opened).setFill(cell("B2"), GREEN);
    await mark(opened, { B2: "error", B3: "warning", B4: "error" });
    lines(opened).setFill(cell("B4"), GREEN);
    await valueOf(portOf(opened).forget());
    expect(fills(opened, "B2", "B3", "B4")).toEqual([GREEN, null, GREEN]);
    expect(await valueOf(portOf(opened).steps())).toBe(0);
  });

  test("are looked at with as many requests for a hundred cells as for one", async () => {
    const counts: number[] = [];
    for (const rows of [1, 100]) {
      const opened = openDrawn(Array.from({ length: 100 }, (_, at) => `Izin ${at} | ${at}`).join("\n"));
      const seen = await snapshotOf(opened);
      const cells = Array.from({ length: rows }, (_, at) => [cellName({ row: at, column: 1 }), "error"] as const);
      opened.simulator.host.traffic.reset();
      await mark(opened, Object.fromEntries(cells), Promise.resolve(seen));
      counts.push(opened.simulator.host.traffic.syncs);
    }
    expect(counts[1]).toBe(counts[0]);
  });
});

describe("marks that follow a check", () => {
  const keep = (opened: OpenBook, ...names: readonly string[]) =>
    valueOf(
      portOf(opened).keepMarks(names.map((name) => ({ sheet: "Lembar1", cell: cell(name), sort: "error" as const }))),
    );

  test("are taken off what is right by now, and can be taken off the others later", async () => {
    const opened = openDrawn(TABLE);
    lines(opened).setFill(cell("B2"), GREEN);
    await mark(opened, { B2: "error", B3: "warning", B4: "error" });
    expect(await keep(opened, "B3")).toBe(2);
    expect(fills(opened, "B2", "B3", "B4")).toEqual([GREEN, PINK, null]);
    expect(await undo(opened)).toMatchObject({ marks: 1, left: [] });
    expect(fills(opened, "B2", "B3", "B4")).toEqual([GREEN, null, null]);
  });

  test("are no step any more once all are off", async () => {
    const opened = openDrawn(TABLE);
    await mark(opened, { B3: "warning", B4: "error" });
    expect(await keep(opened)).toBe(2);
    expect(await valueOf(portOf(opened).steps())).toBe(0);
  });

  test("stay on a wrong cell wherever it has gone, and go from one that has come to its place", async () => {
    const opened = openDrawn(TABLE);
    await mark(opened, { B3: "error", B4: "error" });
    opened.simulator.book.shift("Lembar1", { axis: "row", kind: "insert", at: 1, count: 1 });
    expect(await keep(opened, "B4")).toBe(1);
    expect(fills(opened, "B3", "B4", "B5")).toEqual([null, PINK, null]);
  });

  test("leave the colour that somebody has given a cell since", async () => {
    const opened = openDrawn(TABLE);
    await mark(opened, { B4: "error" });
    lines(opened).setFill(cell("B4"), GREEN);
    expect(await keep(opened)).toBe(0);
    expect(fills(opened, "B4")).toEqual([GREEN]);
  });

  test("have the colour of what is found by now, and the cell gets back what filled it before", async () => {
    const opened = openDrawn(TABLE);
    lines(opened).setFill(cell("B2"), GREEN);
    await mark(opened, { B2: "error", B3: "warning", B4: "error" });
    lines(opened).setFill(cell("B4"), GREEN);
    const sorts = { B2: "warning", B3: "error", B4: "warning" } as const;
    const now = Object.entries(sorts).map(([name, sort]) => ({ sheet: "Lembar1", cell: cell(name), sort }));
    expect(await valueOf(portOf(opened).keepMarks(now))).toBe(0);
    expect(fills(opened, "B2", "B3", "B4")).toEqual([YELLOW, PINK, GREEN]);
    expect(await undo(opened)).toMatchObject({ marks: 2 });
    expect(fills(opened, "B2", "B3", "B4")).toEqual([GREEN, null, GREEN]);
  });

  test("of two one above the other, the lower is not left", async () => {
    const opened = openDrawn(TABLE);
    await mark(opened, { B4: "warning" });
    await mark(opened, { B4: "error" });
    expect(await keep(opened)).toBe(2);
    expect(fills(opened, "B4")).toEqual([null]);
  });
});
