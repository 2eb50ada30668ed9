import { confirmReading } from "../../src/commands/readings";
import { recognise } from "../../src/core/check";
import { changePreferences } from "../../src/commands/preferences";
import { chooseWatching, recallWatching } from "../../src/taskpane/deeds/watching";
import { Session } from "../../src/taskpane/session/session";
import type { Snapshot, WorkbookPort } from "../../src/workbook";
import { draw } from "../support/draw";
import { holds, openDrawn, portOf } from "../support/excel";

const TABLE = "Jenis Izin | Jumlah\nPBG | 3\nSLF | 4\nReklame | 2\nJumlah | 9";
/** Its figures are those of the first sheet, and its total adds them up. */
const FAR = "Jenis Izin | Jumlah\nPBG | =Lembar1!B2\nSLF | 4\nReklame | 2\nJumlah | =SUM(B2:B4)";
const REST = "Jenis Izin | Jumlah\nPBG | 1\nSLF | 1\nReklame | 1\nJumlah | 4";

/** So long that what must not follow an edit would have begun. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 120));

/** Holds within some seconds, on however busy a machine. */
async function soon(expectation: () => void): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    try {
      expectation();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  expectation();
}

/** A pane that has looked at three sheets once and follows what is edited; `reads` tells what it reads then, by sheets. */
async function followed(change: (port: WorkbookPort) => Partial<WorkbookPort> = () => ({})) {
  const opened = openDrawn(TABLE, { Jauh: FAR, Lain: REST });
  const port = portOf(opened);
  const reads: string[] = [];
  const whole = (before: Snapshot, after: Snapshot) =>
    after.workbook.sheets.filter((sheet) => !before.workbook.sheets.includes(sheet)).map(({ name }) => name);
  const session = new Session({
    ...port,
    async readAgain(seen, changed, watch) {
      const read = await port.readAgain(seen, changed, watch);
      if (read.ok) reads.push(whole(seen, read.value).join());
      return read;
    },
    ...change(port),
  });
  await session.periksa();
  session.watch(true);
  /** The sheets on which something is wrong. */
  const errors = () => {
    const findings = (session.state().review?.tables ?? []).flatMap((table) => table.findings);
    return [...new Set(findings.flatMap(({ severity, sheet }) => (severity === "error" ? sheet : [])))].sort();
  };
  return { opened, session, reads, errors, book: opened.simulator.book };
}

const edit = { sheet: "Lembar1", cell: { row: 1, column: 1 }, value: 8 };

function seenBy(session: Session): Snapshot {
  const { review } = session.state();
  if (!review) throw new Error("Nothing was looked at.");
  return review.seen;
}

describe("a list that follows edits", () => {
  test("tells what is wrong now, without being asked, and reads only what may show it", async () => {
    const { session, reads, errors, book } = await followed();
    expect(errors()).toEqual(["Lain"]);
    book.type("Lembar1", "B2", 5, "person");
    await soon(() => {
      expect(errors()).toEqual(["Lain", "Lembar1"]);
    });
    expect(reads).toEqual(["Lembar1,Jauh"]);
    expect(session.state()).toMatchObject({ stale: null, running: null, outcome: null });
    expect(session.state().review?.seen.workbook.sheets[1]?.value(4, 1)).toBe(11);
  });

  test("looks at edits that come in a burst together", async () => {
    const { session, reads, book } = await followed();
    for (let value = 1; value <= 20; value++) book.type("Lembar1", "B2", value, "person");
    await soon(() => {
      expect(session.state().review?.seen.workbook.sheets[0]?.value(1, 1)).toBe(20);
    });
    expect(reads).toEqual(["Lembar1,Jauh"]);
  });

  test("is not set off by what the pane writes and takes back itself", async () => {
    const { opened, session, reads } = await followed();
    await session.apply([{ edits: [edit], basis: [] }], seenBy(session));
    expect(await holds(opened, "B2")).toBe(8);
    await session.undo();
    await aWhile();
    expect(reads).toEqual([]);
  });

  test("is looked through as a whole where a sheet came or was renamed", async () => {
    const { session, reads, book } = await followed();
    book.renameSheet("Lain", "Lainnya");
    book.type("Lembar1", "B2", 5, "person");
    await soon(() => {
      expect(reads).toEqual(["Lembar1,Jauh,Lainnya"]);
    });
    await soon(() => {
      expect(session.state().review?.seen.sheetIds.has("Lainnya")).toBe(true);
    });
    expect(
      session
        .state()
        .review?.tables.map(({ table }) => table.sheet.name)
        .sort(),
    ).toEqual(["Jauh", "Lainnya", "Lembar1"]);
  });

  test("lets a piece of work go first, and looks afterwards at what it has not seen", async () => {
    const { session, errors, book } = await followed();
    book.type("Lembar1", "B2", 5, "person");
    const work = session.work(async () => {
      await aWhile();
      expect(errors()).toEqual(["Lain"]);
      return null;
    });
    await work;
    await soon(() => {
      expect(errors()).toEqual(["Lain", "Lembar1"]);
    });
  });

  test("is told as the office wants it, as it was before the edit", async () => {
    const { opened, session, book } = await followed();
    await changePreferences(portOf(opened), (now) => ({ ...now, levels: { "totals-entry": "info" } }));
    await session.periksa();
    book.type("Lembar1", "B2", 5, "person");
    await soon(() => {
      expect(session.state().review?.seen.workbook.sheets[0]?.value(1, 1)).toBe(5);
    });
    const told = session.state().review?.tables.flatMap(({ findings }) => findings) ?? [];
    expect(told.map(({ rule, severity, sheet }) => `${severity} ${sheet} ${rule}`)).toEqual([
      "info Lembar1 totals-entry",
      "info Lain totals-entry",
    ]);
  });

  test("says that it may be out of date where Excel could not be asked, and follows with the next edit", async () => {
    let isBusy = true;
    const { session, errors, book } = await followed((port) => ({
      readAgain: (...asked) =>
        isBusy ? Promise.resolve({ ok: false, obstacle: "busy", detail: "" } as const) : port.readAgain(...asked),
    }));
    book.type("Lembar1", "B2", 5, "person");
    await soon(() => {
      expect(session.state()).toMatchObject({ stale: ["Lembar1"], outcome: null });
    });
    isBusy = false;
    book.type("Lain", "B2", 2, "person");
    await soon(() => {
      expect([session.state().stale, errors()]).toEqual([null, ["Lembar1"]]);
    });
  });

  test("is looked through as a whole where nobody has looked since the pane wrote", async () => {
    let isStopped = false;
    const { session, errors, reads, book } = await followed((port) => ({
      read: (watch) =>
        isStopped ? Promise.resolve({ ok: false, obstacle: "cancelled", detail: "" } as const) : port.read(watch),
    }));
    session.watch(false);
    isStopped = true;
    await session.apply([{ edits: [edit], basis: [] }], seenBy(session));
    expect(session.state().stale).toEqual([]);
    isStopped = false;
    session.watch(true);
    book.type("Lain", "B2", 2, "person");
    await soon(() => {
      expect(errors()).toEqual(["Lembar1"]);
    });
    expect(reads).toEqual([]);
  });

  test("rests once that is no longer wanted, and when the pane is closed", async () => {
    const { session, reads, book } = await followed();
    session.watch(false);
    book.type("Lembar1", "B2", 5, "person");
    await aWhile();
    expect([reads, session.state().stale]).toEqual([[], ["Lembar1"]]);
    session.watch(true);
    await session.end();
    await aWhile();
    expect(reads).toEqual([]);
  });

  test("is chosen for a workbook, and off before", async () => {
    const opened = openDrawn(TABLE);
    const session = new Session(portOf(opened));
    await recallWatching(session);
    expect(session.state().isWatching).toBe(false);
    await chooseWatching(session, true);
    const later = new Session(portOf(opened));
    await recallWatching(later);
    expect(later.state().isWatching).toBe(true);
    await chooseWatching(later, false);
    expect(opened.simulator.book.settings.size).toBe(0);
  });
});

/** Answers in words, and a place for what they come to. */
const WORDS = `SURVEI KEPUASAN
  No | U1 Persyaratan | U2 Prosedur | U3 Waktu | U4 Biaya
  1  | Sangat mudah   | Mudah       | Mudah    | Mudah
  2  | Mudah          | Mudah       | Mudah    | Sangat mudah
  3  | Kurang mudah   | Mudah       | Mudah    | Mudah
  4  | Mudah          | Mudah       | Mudah    | Mudah
  Jumlah | . | . | . | .`;

test("answers in words that an edit brings are asked about only where nobody has confirmed them before", async () => {
  const opened = openDrawn(WORDS.replace("Kurang mudah", "4"));
  const port = portOf(opened);
  const session = new Session(port);
  await session.periksa();
  const keyBefore = session.state().review?.tables[0]?.table.reading?.key;
  // Another pane confirms them meanwhile, as they are once the last answer is a word, too.
  const key = recognise({ sheets: [draw(WORDS)] })[0]?.reading?.key ?? "";
  expect(keyBefore).not.toBe(key);
  await confirmReading(port, key);
  session.watch(true);
  opened.simulator.book.type("Lembar1", "B5", "Kurang mudah", "person");
  await soon(() => {
    expect(session.state().review?.tables[0]?.table.reading?.key).toBe(key);
  });
  expect([...session.state().confirmed]).toEqual([key]);
});
