import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { OpenSimulator } from "../../src/simulator/client/openInNode";
import { cellName } from "../../src/core/grid/address";
import type { PastStep } from "../../src/workbook";
import { hostOf, holds, openDrawn, snapshotOf, type, valueOf } from "../support/excel";
import { edit } from "../support/xlsx";

let hour = 0;

/** A pane of its own; each of its steps is an hour later than the one before. */
function pane(opened: OpenSimulator, id: string) {
  const port = excelWorkbook(hostOf(opened), { id, now: () => (hour += 3_600_000) });
  return {
    port,
    async writes(...cells: readonly (readonly [name: string, value: number])[]) {
      const seen = await snapshotOf(opened);
      const edits = cells.map(([name, value]) => edit(name, value));
      await valueOf(port.apply({ edits, seen, mayReplace: true }));
    },
    history: () => valueOf(port.history()),
  };
}

const told = ({ did, isOwn, waitsFor }: PastStep) => {
  const cells = did.kind === "cells" ? did.sheets.map((one) => `${one.sheet} ${one.cells.map(cellName).join()}`) : [];
  return [cells.join("; "), isOwn ? "own" : "other", waitsFor].join(" | ");
};
const drawn = () => openDrawn("Jumlah | 1 | 2 | 3");

describe("the steps that a workbook keeps", () => {
  test("are told the last first, by sheet and cell, with when and by whom", async () => {
    const opened = drawn();
    const [one, other] = [pane(opened, "satu"), pane(opened.openBeside(), "dua")];
    await one.writes(["B1", 5], ["C1", 6]);
    await other.writes(["D1", 7]);
    const history = await one.history();
    expect(history.map(told)).toEqual(["Lembar1 D1 | other | 0", "Lembar1 B1,C1 | own | 0"]);
    expect(history.map(({ at }) => at)).toEqual([hour, hour - 3_600_000]);
  });

  test("are taken back in any order, unless a later one changed the same cell", async () => {
    const opened = drawn();
    const one = pane(opened, "satu");
    await one.writes(["B1", 5], ["C1", 6]);
    await one.writes(["D1", 7]);
    await one.writes(["C1", 8]);
    const [last, middle, first] = await one.history();
    expect([last, middle, first].map((step) => step?.waitsFor)).toEqual([0, 0, 1]);
    expect(await valueOf(one.port.undoStep(first?.id ?? ""))).toBeNull();
    expect(await valueOf(one.port.undoStep(middle?.id ?? ""))).toMatchObject({ left: [] });
    expect([await holds(opened, "B1"), await holds(opened, "C1"), await holds(opened, "D1")]).toEqual([5, 8, 3]);
    await valueOf(one.port.undoStep(last?.id ?? ""));
    expect((await one.history()).map(told)).toEqual(["Lembar1 B1,C1 | own | 0"]);
    await valueOf(one.port.undoStep(first?.id ?? ""));
    expect([await holds(opened, "B1"), await holds(opened, "C1")]).toEqual([1, 2]);
    expect(await one.history()).toEqual([]);
  });

  test("are there after the pane was closed, and leave what somebody has changed since", async () => {
    const opened = drawn();
    await pane(opened, "satu").writes(["B1", 5], ["C1", 6]);
    type(opened, "Lembar1", "C1", 9);
    const later = pane(opened, "dua");
    const [step] = await later.history();
    expect(step && told(step)).toBe("Lembar1 B1,C1 | other | 0");
    expect(await valueOf(later.port.undoStep(step?.id ?? ""))).toMatchObject({ left: [{ reason: "changed" }] });
    expect([await holds(opened, "B1"), await holds(opened, "C1")]).toEqual([1, 9]);
  });

  test("are nothing any more once taken back elsewhere", async () => {
    const opened = drawn();
    const one = pane(opened, "satu");
    await one.writes(["B1", 5]);
    const [step] = await one.history();
    await valueOf(one.port.undo("own"));
    expect(await valueOf(one.port.undoStep(step?.id ?? ""))).toBeNull();
  });
});
