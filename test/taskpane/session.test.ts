import { Session } from "../../src/taskpane/session";
import type { Answer, Snapshot } from "../../src/workbook";
import { openDrawn, portOf, type } from "../support/excel";
import { good, portThat } from "../support/port";

const BLANK = "No | U1\n1 | 3\n2 | 4\nΣNilai | .\nNRR | .\nNRR tertbg | . | .\nIKM | . | .";

describe("a session", () => {
  test("fills, counts the step, and takes it back", async () => {
    const session = new Session(portOf(openDrawn(BLANK)));
    await session.hitungIkm();
    expect(session.state()).toMatchObject({ progress: null, steps: 1, outcome: { kind: "ikm", done: { ikm: 87.5 } } });
    await session.undo();
    expect(session.state()).toMatchObject({
      progress: null,
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
    expect(later.state().outcome).toMatchObject({
      undone: { left: [{ sheet: "Lembar1", cell: { row: 3, column: 1 } }] },
    });
  });

  test("tells its watchers how far it is, until they no longer listen", async () => {
    const session = new Session(portOf(openDrawn(BLANK)));
    const seen: (number | null)[] = [];
    const end = session.subscribe(() => seen.push(session.state().progress));
    await session.hitungIkm();
    expect([seen[0], seen.at(-1)]).toEqual([0, null]);
    expect(seen).toContain(1);
    end();
    const heard = seen.length;
    await session.undo();
    expect(seen).toHaveLength(heard);
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
    expect(session.state()).toMatchObject({ progress: null, outcome: { kind: "obstacle", obstacle: "cancelled" } });
  });

  test("tells of its own faults, throws them on, and can go on", async () => {
    const session = new Session(portThat({ undo: () => Promise.reject(new Error("rusak")), steps: () => good(3) }));
    await expect(session.undo()).rejects.toThrow("rusak");
    expect(session.state()).toMatchObject({ progress: null, outcome: { kind: "fault", detail: "Error: rusak" } });
  });
});
