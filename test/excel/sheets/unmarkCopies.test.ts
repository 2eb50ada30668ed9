import { cell, openDrawn, portOf, snapshotOf, valueOf } from "../../support/excel";
import type { OpenBook } from "../../support/simulator";

const TABLE = "Rekap TW II | Jumlah\nPBG | 3\nSLF | 4\nJumlah | 9";
const [PINK, YELLOW, GREEN] = ["#FF9F9F", "#FFEB9C", "#92D050"];

function fills(opened: OpenBook, sheet: string, ...names: readonly string[]) {
  const found = opened.simulator.book.sheet(sheet);
  return names.map((name) => found?.lines.fill(cell(name)));
}

async function mark(opened: OpenBook, name: string, sort: "error" | "warning") {
  const seen = await snapshotOf(opened);
  await valueOf(portOf(opened).mark({ cells: [{ sheet: "Lembar1", cell: cell(name), sort }], seen }));
}

async function copy(opened: OpenBook) {
  const seen = await snapshotOf(opened);
  await valueOf(portOf(opened).addCopies({ copies: [{ of: "Lembar1", name: "Lembar2", edits: [] }], seen }));
}

describe("a copy for the next term", () => {
  it("has none of the marks of its sheet, which keeps them", async () => {
    const opened = openDrawn(TABLE);
    opened.simulator.book.sheet("Lembar1")?.lines.setFill(cell("B2"), GREEN);
    await mark(opened, "B2", "warning");
    await mark(opened, "B2", "error");
    await mark(opened, "B4", "error");
    await copy(opened);
    expect(fills(opened, "Lembar2", "B2", "B4")).toEqual([GREEN, null]);
    expect(fills(opened, "Lembar1", "B2", "B4")).toEqual([PINK, PINK]);
  });

  it("nor those that rows came in above; colours of a person's own it has", async () => {
    const opened = openDrawn(TABLE);
    await mark(opened, "B4", "warning");
    opened.simulator.book.shift("Lembar1", { axis: "row", kind: "insert", at: 1, count: 2 });
    opened.simulator.book.sheet("Lembar1")?.lines.setFill(cell("B4"), YELLOW);
    await copy(opened);
    expect(fills(opened, "Lembar2", "B4", "B6")).toEqual([YELLOW, null]);
  });

  it("goes again when it is taken back, and the marks can be taken off after that", async () => {
    const opened = openDrawn(TABLE);
    await mark(opened, "B4", "error");
    await copy(opened);
    expect(await valueOf(portOf(opened).undo("any"))).toMatchObject({ sheets: [{ became: "removed" }] });
    expect(await valueOf(portOf(opened).undo("any"))).toMatchObject({ marks: 1 });
    expect(fills(opened, "Lembar1", "B4")).toEqual([null]);
  });
});
