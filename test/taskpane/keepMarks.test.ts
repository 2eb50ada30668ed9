import { cellsToMark, mark } from "../../src/taskpane/deeds/marks";
import { Session } from "../../src/taskpane/session/session";
import { good } from "../support/port";
import { cell, openDrawn, portOf, type } from "../support/excel";

const TABLE = "Jenis Izin | April | Mei | Jumlah\nPBG | 3 | 1 | 4\nSLF | 4 | 2 | 6\nJumlah | 7 | 3 | 11";
const PINK = "#FF9F9F";

/** A workbook whose wrong total is marked. */
async function marked() {
  const opened = openDrawn(TABLE);
  const session = new Session(portOf(opened));
  await session.periksa();
  const { review } = session.state();
  if (!review) throw new Error("Nothing was looked at.");
  await mark(session, cellsToMark(review.tables.flatMap(({ findings }) => findings)), review.seen);
  return { opened, session, fill: () => opened.simulator.book.sheet("Lembar1")?.lines.fill(cell("D4")) };
}

test("a mark stays as long as its cell is wrong, and goes with the check that finds it right", async () => {
  const { opened, session, fill } = await marked();
  expect(fill()).toBe(PINK);
  type(opened, "Lembar1", "D4", 12);
  await session.periksa();
  expect(fill()).toBe(PINK);
  type(opened, "Lembar1", "D4", 10);
  expect(fill()).toBe(PINK);
  await session.periksa();
  expect(fill()).toBeNull();
  expect(session.state().steps).toBe(0);
});

test("it goes likewise where edits are followed", async () => {
  const { opened, session, fill } = await marked();
  expect(fill()).toBe(PINK);
  session.watch(true);
  opened.simulator.book.type("Lembar1", "D4", 10, "person");
  await until(() => fill() === null);
  expect(fill()).toBeNull();
  await until(() => session.state().steps === 0);
  expect(session.state().steps).toBe(0);
});

test("marks that are taken off behind the scenes are left to what the person does meanwhile", async () => {
  const opened = openDrawn(TABLE);
  const asked: (AbortSignal | undefined)[] = [];
  const session = new Session({
    ...portOf(opened),
    steps: () => good(1),
    keepMarks(_, signal) {
      asked.push(signal);
      return asked.length === 1 ? good(0) : new Promise(() => undefined);
    },
  });
  await session.begin();
  await session.periksa();
  session.watch(true);
  opened.simulator.book.type("Lembar1", "D4", 12, "person");
  await until(() => asked.length === 2);
  expect(asked[1]?.aborted).toBe(false);
  await session.undo();
  expect(asked[1]?.aborted).toBe(true);
});

async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !isSo() && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
