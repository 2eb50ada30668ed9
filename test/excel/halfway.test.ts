import {
  cell,
  holds,
  madeCells,
  obstacleOf,
  openDrawn,
  portOf,
  refusedCells,
  snapshotOf,
  valueOf,
} from "../support/excel";
import { edit } from "../support/xlsx";

describe("a writing that stops halfway", () => {
  test("says what was done by then, and can be taken back", async () => {
    const opened = openDrawn("1 | .", { Lain: "1 | ." });
    const seen = await snapshotOf(opened);
    opened.simulator.host.faults.beforeWrite((book) => {
      const sheet = book.sheet("Lain");
      if (sheet) sheet.isProtected = true;
    });
    const edits = [edit("B1", 5), edit("B1", 6, undefined, "Lain")];
    const applied = await valueOf(portOf(opened).apply({ edits, seen, mayReplace: false }));
    expect([madeCells(applied), refusedCells(applied), applied.stopped]).toEqual(["B1", "B1 stopped", "protected"]);
    expect([await holds(opened, "B1"), await holds(opened, "B1", "Lain")]).toEqual([5, null]);
    await valueOf(portOf(opened).undo("any"));
    expect(await holds(opened, "B1")).toBeNull();
  });

  test("says that nobody knows where Excel cannot be asked what it has written, and can be taken back", async () => {
    const opened = openDrawn("1 | .", { Lain: "1 | ." });
    const seen = await snapshotOf(opened);
    opened.simulator.host.faults.beforeWrite((book) => {
      const sheet = book.sheet("Lain");
      if (sheet) sheet.isProtected = true;
      opened.simulator.host.faults.failRequest("GeneralException");
    });
    const edits = [edit("B1", 5), edit("B1", 6, undefined, "Lain")];
    expect(await obstacleOf(portOf(opened).apply({ edits, seen, mayReplace: false }))).toBe("unsure");
    expect(await holds(opened, "B1")).toBe(5);
    await valueOf(portOf(opened).undo("any"));
    expect(await holds(opened, "B1")).toBeNull();
  });

  test("writes nothing, and keeps no step, where a sheet has gone meanwhile", async () => {
    const opened = openDrawn("1 | .", { Lain: "1 | ." });
    const seen = await snapshotOf(opened);
    opened.simulator.host.faults.beforeWrite((book) => {
      book.removeSheet("Lain");
    });
    const edits = [edit("B1", 5), edit("B1", 6, undefined, "Lain")];
    expect(await obstacleOf(portOf(opened).apply({ edits, seen, mayReplace: false }))).toBe("gone");
    expect([await holds(opened, "B1"), await valueOf(portOf(opened).steps())]).toEqual([null, 0]);
  });

  test("tells what was written where the journal cannot be corrected", async () => {
    const opened = openDrawn("1 | .");
    const seen = await snapshotOf(opened);
    opened.simulator.host.faults.failRequest("GeneralException", 5);
    // Somebody changes the number format meanwhile, so that the journal is not right any more.
    opened.simulator.host.faults.beforeRequest(4, (book) => {
      book.sheet("Lembar1")?.setFormats([[cell("B1"), "0.00"]]);
    });
    const applied = await valueOf(portOf(opened).apply({ edits: [edit("B1", 5)], seen, mayReplace: false }));
    expect(madeCells(applied)).toBe("B1");
    await valueOf(portOf(opened).undo("any"));
    expect(await holds(opened, "B1")).toBeNull();
  });
});
