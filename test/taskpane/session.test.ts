import { Session } from "../../src/taskpane/session/session";
import type { Running } from "../../src/taskpane/session/stages";
import type { Answer, Snapshot } from "../../src/workbook";
import { groupsOf, offersOf } from "../../src/taskpane/list/groups";
import { cell, holds, openDrawn, portOf, type } from "../support/excel";
import { good, portThat } from "../support/port";
import { seen } from "../support/seen";

const BLANK = "No | U1\n1 | 3\n2 | 4\nΣNilai | .\nNRR | .\nNRR tertbg | . | .\nIKM | . | .";

/** The NRR of U1 should be 3.5, and all that follows is typed from 3.9; the mutu is blank. */
const WRONG = `
  No         | U1   | U2
  1          | 3    | 4
  2          | 4    | 4
  ΣNilai     | 7    | 8
  NRR        | 3.9  | 4
  NRR tertbg | 1.95 | 2 | 3.95
  IKM        | .    | . | 98.75
  Mutu       | .    | . | .
`;

describe("a session", () => {
  test("fills, counts the step, and takes it back", async () => {
    const session = new Session(portOf(openDrawn(BLANK)));
    await session.hitungIkm();
    expect(session.state()).toMatchObject({ running: null, steps: 1, outcome: { kind: "ikm", done: { ikm: 87.5 } } });
    await session.undo();
    expect(session.state()).toMatchObject({
      running: null,
      steps: 0,
      outcome: { kind: "undone", undone: { left: [] } },
    });
  });

  test("knows at its beginning what an earlier one has left to undo", async () => {
    const opened = openDrawn(BLANK);
    await new Session(portOf(opened)).hitungIkm();
    const later = new Session(portOf(opened));
    await later.begin();
    expect(later.state().steps).toBe(1);
    type(opened, "Lembar1", "B4", 8);
    await later.undo();
    expect(later.state()).toMatchObject({ outcome: { kind: "others-step" }, steps: 1 });
    await later.undo("any");
    expect(later.state().outcome).toMatchObject({
      undone: { left: [{ sheet: "Lembar1", cell: { row: 3, column: 1 } }] },
    });
  });

  test("takes back no step of another pane's unasked", async () => {
    const opened = openDrawn(BLANK);
    const other = new Session(portOf(opened.openBeside()));
    await other.hitungIkm();
    const session = new Session(portOf(opened));
    await session.hitungIkm();
    await session.undo();
    expect(session.state()).toMatchObject({ outcome: { kind: "others-step" }, steps: 1 });
    expect(await holds(opened, "B4")).not.toBeNull();
    await other.undo();
    expect([other.state().outcome?.kind, await holds(opened, "B4")]).toEqual(["undone", null]);
    await session.undo();
    expect(session.state().outcome).toEqual({ kind: "undone", undone: null });
  });

  test("tells its watchers how far it is, until they no longer listen", async () => {
    const session = new Session(portOf(openDrawn(BLANK)));
    const seen: (Running | null)[] = [];
    const end = session.subscribe(() => seen.push(session.state().running));
    await session.hitungIkm();
    expect([seen[0], seen.at(-1)]).toEqual([{ stage: "reading", share: 0 }, null]);
    expect(seen).toContainEqual({ stage: "reading", share: 1 });
    end();
    const heard = seen.length;
    await session.undo();
    expect(seen).toHaveLength(heard);
  });

  test("says what it is doing with the workbook", async () => {
    const session = new Session(portOf(openDrawn(BLANK)));
    const stages: string[] = [];
    session.subscribe(() => {
      const stage = session.state().running?.stage ?? "rest";
      if (stages.at(-1) !== stage) stages.push(stage);
    });
    await session.periksa();
    await session.hitungIkm();
    await session.undo();
    expect(stages.join(" ")).toBe(
      "reading checking rest reading writing reading checking rest reading undoing reading checking rest",
    );
  });

  test("forgets what could be undone, and the old values with it", async () => {
    const opened = openDrawn(BLANK);
    const session = new Session(portOf(opened));
    await session.hitungIkm();
    await session.forget();
    expect(session.state()).toMatchObject({ steps: 0, outcome: { kind: "forgotten" } });
    expect(opened.simulator.book.settings.size).toBe(0);
    await session.undo();
    expect(session.state().outcome).toEqual({ kind: "undone", undone: null });
  });

  test("does one thing at a time", async () => {
    const session = new Session(portOf(openDrawn(BLANK)));
    await Promise.all([session.hitungIkm(), session.hitungIkm(), session.undo()]);
    expect(session.state()).toMatchObject({ steps: 1, outcome: { kind: "ikm" } });
  });

  test("hands the person's stop on to the reading", async () => {
    const session = new Session(
      portThat({
        read: (watch) =>
          new Promise<Answer<Snapshot>>((resolve) => {
            watch?.signal.addEventListener("abort", () => {
              resolve({ ok: false, obstacle: "cancelled", detail: "" });
            });
          }),
      }),
    );
    const work = session.hitungIkm();
    session.cancel();
    await work;
    expect(session.state()).toMatchObject({ running: null, outcome: { kind: "obstacle", obstacle: "cancelled" } });
  });

  test("tells of its own faults, throws them on, and can go on", async () => {
    const session = new Session(portThat({ undo: () => Promise.reject(new Error("rusak")), steps: () => good(3) }));
    await expect(session.undo()).rejects.toThrow("rusak");
    expect(session.state()).toMatchObject({ running: null, outcome: { kind: "fault", detail: "Error: rusak" } });
  });

  test("looks the workbook through, puts a cause right with all that follows, and looks again", async () => {
    const session = new Session(portOf(openDrawn(WRONG)));
    await session.periksa();
    const { review } = session.state();
    const [table] = review?.tables ?? [];
    const [group] = groupsOf(table?.findings ?? []);
    if (!review || !table || !group) throw new Error("Nothing was found.");
    await session.apply([table.group(offersOf(group).flatMap(({ edits }) => edits))], review.seen);
    expect(session.state()).toMatchObject({ steps: 1, outcome: { kind: "applied", applied: { refused: [] } } });
    expect(session.state().review?.tables[0]?.findings).toEqual([]);
    await session.undo();
    expect(session.state().review?.tables[0]?.findings.length).toBe(table.findings.length);
  });

  test("keeps what came of a change, and the list as out of date, where looking again is stopped", async () => {
    const session = new Session(portOf(openDrawn(WRONG)));
    await session.periksa();
    const { review } = session.state();
    if (!review) throw new Error("Nothing was found.");
    const watched = session.subscribe(() => {
      if (session.state().running?.stage === "checking") session.cancel();
    });
    await session.apply(
      review.tables.flatMap(({ fills }) => fills),
      review.seen,
    );
    watched();
    expect(session.state()).toMatchObject({ outcome: { kind: "applied", isCheckedAnew: false }, running: null });
    expect([session.state().review === review, session.state().stale]).toEqual([true, []]);
  });

  test("is stopped between two tables", async () => {
    const session = new Session(portOf(openDrawn(WRONG, { Lain: WRONG })));
    const end = session.subscribe(() => {
      const { running } = session.state();
      if (running?.stage === "checking" && running.share > 0) session.cancel();
    });
    await session.periksa();
    end();
    expect(session.state()).toMatchObject({ review: null, outcome: { kind: "obstacle", obstacle: "cancelled" } });
  });

  test("shows a cell, and says why it cannot", async () => {
    const opened = openDrawn(WRONG, { Lain: "1" });
    const session = new Session(portOf(opened));
    await session.periksa();
    const seen = session.state().review?.seen;
    if (!seen) throw new Error("Nothing was found.");
    await session.select("Lain", cell("A1"), seen);
    expect(opened.simulator.book.activeSheet.name).toBe("Lain");
    opened.simulator.book.removeSheet("Lain");
    await session.select("Lain", cell("A1"), seen);
    expect(session.state().outcome).toEqual({ kind: "obstacle", obstacle: "gone", detail: "" });
    await session.select("Lembar1", cell("A1"), seen);
    expect(session.state().outcome).toBeNull();
    await session.undo();
    await session.select("Lembar1", cell("A1"), seen);
    expect(session.state().outcome?.kind).toBe("undone");
  });

  test("keeps what was found until it has looked anew, and where that is stopped or fails", async () => {
    const read = jest.fn((): Promise<Answer<Snapshot>> => good(snapshot));
    const snapshot = seen([]);
    const session = new Session(portThat({ read }));
    await session.periksa();
    const { review } = session.state();
    const again = session.periksa();
    expect([session.state().review === review, review === null]).toEqual([true, false]);
    await again;
    const later = session.state().review;
    expect([later === review, later === null]).toEqual([false, false]);
    read.mockRejectedValueOnce(new Error("rusak"));
    await expect(session.periksa()).rejects.toThrow("rusak");
    const stopped: Answer<Snapshot> = { ok: false, obstacle: "cancelled", detail: "" };
    read.mockResolvedValueOnce(stopped);
    await session.periksa();
    expect(session.state()).toMatchObject({ review: later, stale: null });
  });
});
