import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { applyEdits, hostOf, obstacleOf, openDrawn, holds, snapshotOf, valueOf } from "../support/excel";
import type { OpenSimulator } from "../../src/simulator/client/openInNode";
import { edit } from "../support/xlsx";

const DAY = 24 * 60 * 60 * 1000;

/** A pane of its own, at a time of its own. */
function pane(opened: OpenSimulator, id: string, now = () => Date.now()) {
  const port = excelWorkbook(hostOf(opened), { id, now });
  return {
    port,
    async writes(name: string, value: number | string) {
      const seen = await snapshotOf(opened);
      return port.apply({ edits: [edit(name, value)], seen, mayReplace: true });
    },
  };
}

const keysOf = ({ simulator }: OpenSimulator) => [...simulator.book.settings.keys()];

describe("two panes on one workbook", () => {
  test("keep their steps beside each other, even where they write at the same moment", async () => {
    const here = openDrawn("Jumlah | . | .");
    const there = here.openBeside();
    const one = pane(here, "satu");
    const other = pane(there, "dua");
    here.simulator.host.faults.beforeRequest(4, async () => {
      await valueOf(other.writes("C1", 6));
    });
    await valueOf(one.writes("B1", 5));
    expect(await valueOf(one.port.steps())).toBe(2);
    expect(await valueOf(other.port.undo("own"))).toMatchObject({ restored: [{ cell: { column: 2 } }], left: [] });
    expect([await holds(here, "B1"), await holds(here, "C1")]).toEqual([5, null]);
    expect(await valueOf(one.port.undo("own"))).toMatchObject({ restored: [{ cell: { column: 1 } }], left: [] });
    expect(await valueOf(one.port.steps())).toBe(0);
  });

  test("take back their own steps, and another's only where they are told to", async () => {
    const here = openDrawn("Jumlah | . | .");
    const [one, other] = [pane(here, "satu"), pane(here.openBeside(), "dua")];
    await valueOf(one.writes("B1", 5));
    await valueOf(other.writes("C1", 6));
    expect(await valueOf(one.port.undo("own"))).toMatchObject({ restored: [{ cell: { column: 1 } }] });
    expect(await valueOf(one.port.undo("own"))).toBeNull();
    expect(await holds(here, "C1")).toBe(6);
    expect(await valueOf(one.port.undo("any"))).toMatchObject({ restored: [{ cell: { column: 2 } }] });
    expect(await holds(here, "C1")).toBeNull();
  });

  test("forget the steps of both", async () => {
    const here = openDrawn("Jumlah | . | .");
    const [one, other] = [pane(here, "satu"), pane(here.openBeside(), "dua")];
    await valueOf(one.writes("B1", 5));
    await valueOf(other.writes("C1", 6));
    here.simulator.book.settings.set("rekap-ptsp.undo", "[]");
    here.simulator.book.settings.set("rekap-ptsp.language", "en");
    await valueOf(one.port.forget());
    expect(keysOf(here)).toEqual(["rekap-ptsp.language"]);
    expect(await valueOf(other.port.undo("own"))).toBeNull();
  });

  test("of which one is behind the other by its clock still know the order", async () => {
    const here = openDrawn("1 | .");
    const ahead = pane(here, "satu", () => 2000 * DAY);
    const behind = pane(here.openBeside(), "dua", () => 1000 * DAY);
    await valueOf(ahead.writes("B1", 5));
    await valueOf(behind.writes("B1", 6));
    await valueOf(pane(here, "tiga").port.undo("any"));
    expect(await holds(here, "B1")).toBe(5);
  });

  test("do not undo each other's figures in one cell", async () => {
    const here = openDrawn("1 | 4");
    const [one, other] = [pane(here, "satu"), pane(here.openBeside(), "dua")];
    await valueOf(one.writes("B1", 5));
    await valueOf(other.writes("B1", 6));
    expect(await valueOf(one.port.undo("own"))).toMatchObject({ restored: [], left: [{ reason: "changed" }] });
    expect(await holds(here, "B1")).toBe(6);
  });
});

describe("the room for steps", () => {
  const LONG = "x".repeat(150_000);

  test("is made by the oldest of the same pane", async () => {
    const opened = openDrawn("1 | . | . | .");
    const one = pane(opened, "satu");
    for (const name of ["B1", "C1", "D1"]) await valueOf(one.writes(name, LONG));
    expect(await valueOf(one.port.steps())).toBe(2);
  });

  test("is not made by what another pane has done today: nothing is written then", async () => {
    const opened = openDrawn("1 | . | . | .");
    const other = pane(opened, "dua", () => 100 * DAY);
    for (const name of ["B1", "C1"]) await valueOf(other.writes(name, LONG));
    expect(await obstacleOf(pane(opened, "satu", () => 100.5 * DAY).writes("D1", LONG))).toBe("not-kept");
    expect([await holds(opened, "D1"), await valueOf(other.port.steps())]).toEqual([null, 2]);
    await valueOf(pane(opened, "satu", () => 102 * DAY).writes("D1", LONG));
    expect(await valueOf(other.port.steps())).toBe(2);
  });

  test("may be gone in Excel itself: nothing is written then either", async () => {
    const opened = openDrawn("1 | .");
    opened.simulator.host.faults.limits.settings = 60;
    expect(await obstacleOf(applyEdits(opened, [edit("B1", 5)]))).toBe("not-kept");
    expect([await holds(opened, "B1"), keysOf(opened)]).toEqual([null, []]);
  });

  test("is of no concern where somebody is typing: that is told", async () => {
    const opened = openDrawn("1 | .");
    const seen = await snapshotOf(opened);
    opened.simulator.host.faults.beforeRequest(3, () => {
      opened.simulator.host.faults.startCellEdit();
    });
    const port = excelWorkbook(hostOf(opened));
    expect(await obstacleOf(port.apply({ edits: [edit("B1", 5)], seen, mayReplace: false }))).toBe("busy");
    opened.simulator.host.faults.endCellEdit();
    expect([await holds(opened, "B1"), keysOf(opened)]).toEqual([null, []]);
  });
});

describe("settings and Excel's own undo", () => {
  /** An Excel that groups undo, and refuses a group in which settings are kept or deleted; counts how often it wrote. */
  function grouping(opened: OpenSimulator) {
    const { settings } = opened.simulator.book;
    const host = hostOf(opened);
    let isGroup = false;
    const refuse =
      <A extends readonly unknown[], R>(work: (...args: A) => R) =>
      (...args: A): R => {
        if (isGroup) throw new Error("Settings in a group of undoable changes.");
        return work(...args);
      };
    settings.set = refuse(settings.set.bind(settings));
    settings.delete = refuse(settings.delete.bind(settings));
    return excelWorkbook({
      supports: () => true,
      async run({ mergeUndoGroup = false, ...options }, batch) {
        isGroup = mergeUndoGroup;
        try {
          return await host.run(options, batch);
        } finally {
          isGroup = false;
        }
      },
    });
  }

  test("do not meet: a group of undoable changes holds cells alone", async () => {
    const opened = openDrawn("1 | .");
    const seen = await snapshotOf(opened);
    const port = grouping(opened);
    let writes = 0;
    opened.simulator.book.watch(() => {
      writes++;
    });
    await valueOf(port.apply({ edits: [edit("B1", 5)], seen, mayReplace: false }));
    await valueOf(port.remember("language", "en"));
    expect([await holds(opened, "B1"), writes]).toEqual([5, 1]);
    await valueOf(port.undo("own"));
    await valueOf(port.forget());
    expect([await holds(opened, "B1"), writes]).toEqual([null, 2]);
  });
});
