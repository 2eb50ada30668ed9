import { groupsOf, offersOf } from "../../src/taskpane/list/groups";
import { Session } from "../../src/taskpane/session/session";
import { holds, openDrawn, portOf, type } from "../support/excel";
import { good, portThat } from "../support/port";

/** The NRR of U1 should be 3.5, and all that follows is typed from 3.9. */
const WRONG = `
  No         | U1   | U2
  1          | 3    | 4
  2          | 4    | 4
  ΣNilai     | 7    | 8
  NRR        | 3.9  | 4
  NRR tertbg | 1.95 | 2 | 3.95
  IKM        | .    | . | 98.75
`;

/** Events reach the add-in's own code a moment after the host sent them. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));

async function checked() {
  const opened = openDrawn(WRONG, { Lain: "1", Rapat: "2" });
  const session = new Session(portOf(opened));
  await session.periksa();
  return { opened, session, book: opened.simulator.book };
}

/** Presses Perbaiki on the first finding of the list as it stood. */
function fixOf(session: Session): () => Promise<void> {
  const { review } = session.state();
  const [table] = review?.tables ?? [];
  const [group] = groupsOf(table?.findings ?? []);
  if (!review || !table || !group) throw new Error("Nothing was found.");
  const edits = offersOf(group).flatMap((offer) => offer.edits);
  return () => session.apply([table.group(edits)], review.seen);
}

const chain = async (opened: ReturnType<typeof openDrawn>) =>
  Promise.all(["B5", "B6", "D6", "D7"].map((name) => holds(opened, name)));

describe("a fix that is out of date", () => {
  test("is written in no part where its cell was changed, and the workbook is looked at again", async () => {
    const { opened, session } = await checked();
    const fix = fixOf(session);
    type(opened, "Lembar1", "B5", 3.4);
    await fix();
    expect(await chain(opened)).toEqual([3.4, 1.95, 3.95, 98.75]);
    expect(session.state().outcome).toMatchObject({ kind: "applied", applied: { made: [] }, isCheckedAnew: true });
    expect(session.state().review?.seen.workbook.sheets[0]?.value(4, 1)).toBe(3.4);
  });

  test("is written in no part where an answer was changed that it was computed from", async () => {
    const { opened, session } = await checked();
    const fix = fixOf(session);
    type(opened, "Lembar1", "B2", 1);
    await fix();
    expect(await chain(opened)).toEqual([3.9, 1.95, 3.95, 98.75]);
  });

  test("is written where something else was changed, or the sheet's name", async () => {
    const { opened, session, book } = await checked();
    const fix = fixOf(session);
    type(opened, "Lain", "A1", 9);
    book.renameSheet("Rapat", "Notulen");
    await fix();
    expect(session.state().outcome).toMatchObject({ applied: { refused: [] } });
  });
});

describe("a list says at once that it is out of date", () => {
  test("when somebody types, on which sheet, and until the next look", async () => {
    const { opened, session, book } = await checked();
    expect(session.state().stale).toBeNull();
    book.type("Lembar1", "B2", 1, "person");
    book.type("Lain", "A1", 1, "coauthor");
    await aMoment();
    expect(session.state().stale).toEqual(["Lembar1", "Lain"]);
    await session.periksa();
    expect(session.state().stale).toBeNull();
    expect(await holds(opened, "B2")).toBe(1);
  });

  test("when a sheet goes, not when its own work changes cells", async () => {
    const { session, book } = await checked();
    await fixOf(session)();
    await session.undo();
    await aMoment();
    expect(session.state().stale).toBeNull();
    book.removeSheet("Rapat");
    await aMoment();
    expect(session.state().stale).toEqual(["Rapat"]);
  });

  test("but tells nothing before there is a list, nor after the pane is closed", async () => {
    const opened = openDrawn(WRONG);
    const session = new Session(portOf(opened));
    await session.hitungIkm();
    opened.simulator.book.type("Lembar1", "B2", 1);
    await aMoment();
    expect(session.state().stale).toBeNull();
    await session.periksa();
    await session.end();
    opened.simulator.book.type("Lembar1", "B2", 2);
    await aMoment();
    expect(session.state().stale).toBeNull();
  });

  test("listens once, and where Excel could not be asked tries again with the next look", async () => {
    const refused = { ok: false, obstacle: "failed", detail: "" } as const;
    const watch = jest.fn((): ReturnType<typeof listening> => Promise.resolve(refused));
    const listening = () => good(() => Promise.resolve());
    const session = new Session(portThat({ watch: () => watch(), read: () => Promise.resolve(refused) }));
    await session.periksa();
    watch.mockImplementation(listening);
    for (let look = 0; look < 3; look++) await session.periksa();
    expect(watch).toHaveBeenCalledTimes(2);
  });
});
