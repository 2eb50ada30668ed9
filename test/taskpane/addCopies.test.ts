import { changePreferences, preferencesIn } from "../../src/commands/preferences";
import { cellName } from "../../src/core/grid/address";
import type { Hint } from "../../src/core/preferences/hint";
import { periodWithYear } from "../../src/core/titles/aroundTable";
import { atOnce } from "../../src/core/steps";
import { addCopies } from "../../src/taskpane/deeds/addCopies";
import { undoStep } from "../../src/taskpane/deeds/history";
import { removeCopies } from "../../src/taskpane/deeds/removeCopies";
import { removableOf } from "../../src/taskpane/session/outcome";
import { Session } from "../../src/taskpane/session/session";
import { holds, openDrawn, portOf, type, valueOf } from "../support/excel";

const hint: Hint = {
  sheet: "Lembar1",
  area: { top: 1, left: 0, bottom: 4, right: 2 },
  kind: "totals",
  period: "Triwulan II Tahun 2024",
  scale: null,
};
const later = { ...hint, sheet: "Lembar1 TW III", period: "Triwulan III Tahun 2024" };

/** A workbook of whose only region a person has said the period, with its next quarter beside it. */
async function turned() {
  const opened = openDrawn(".\nJenis Izin | Terbit | Ditolak\nPBG | 3 | 1\nSLF | 4 | 2\nJumlah | 7 | 3");
  const port = portOf(opened);
  await changePreferences(port, (now) => ({ ...now, hints: [hint] }));
  const session = new Session(port);
  await session.periksa();
  const { review } = session.state();
  const next = review && atOnce(review.nextQuarter({}));
  if (!review || !next) throw new Error("There is no next quarter.");
  await addCopies(session, next, review.seen);
  const hints = async () => (await valueOf(preferencesIn(port))).hints;
  return { opened, session, port, hints };
}

describe("sheets of the next quarter of which a person has said what they are", () => {
  test("are emptied, and read in the same way once something is typed", async () => {
    const { opened, hints, session } = await turned();
    expect(session.state().outcome?.kind).toBe("copies-added");
    expect(await hints()).toEqual([hint, later]);
    expect(await holds(opened, "B3", "Lembar1 TW III")).toBeNull();
    expect(session.state().review?.words).toEqual([]);
    const figures = { B3: 2, C3: 1, B4: 1, C4: 1, B5: 3, C5: 2 };
    for (const [cell, value] of Object.entries(figures)) type(opened, "Lembar1 TW III", cell, value);
    await session.periksa();
    const read = session.state().review?.tables.find(({ table }) => table.sheet.name === "Lembar1 TW III");
    expect([read && periodWithYear(read.table)?.months, read?.findings.map(({ cell }) => cellName(cell))]).toEqual([
      [7, 8, 9],
      [],
    ]);
    expect(await holds(opened, "B3")).toBe(3);
    expect(await holds(opened, "A1", "Lembar1 TW III")).toBeNull();
  });

  test.each(["by the last step", "by its name"])("are no longer spoken of once they are taken back %s", async (way) => {
    const { session, port, hints } = await turned();
    const [last] = await valueOf(port.history());
    await (way === "by its name" ? undoStep(session, last?.id ?? "") : session.undo());
    expect(session.state().outcome?.kind).toBe("undone");
    expect(await hints()).toEqual([hint]);
    expect(session.state().review?.seen.workbook.sheets).toHaveLength(1);
  });

  test("are deleted with what was typed on them only once the person agrees, and are not spoken of then", async () => {
    const { opened, session, hints } = await turned();
    type(opened, "Lembar1 TW III", "B3", 2);
    await session.undo();
    const { outcome } = session.state();
    const copies = outcome ? removableOf(outcome) : [];
    expect(copies.map(({ name }) => name)).toEqual(["Lembar1 TW III"]);
    expect(await holds(opened, "B3", "Lembar1 TW III")).toBe(2);
    expect(await hints()).toEqual([hint, later]);
    await removeCopies(session, copies);
    expect(session.state().outcome).toEqual({ kind: "copies-removed", removed: ["Lembar1 TW III"], stay: [] });
    expect(session.state().review?.seen.workbook.sheets.map(({ name }) => name)).toEqual(["Lembar1"]);
    expect(await hints()).toEqual([hint]);
  });

  test("count as deleted where the person was quicker by hand", async () => {
    const { opened, session, hints } = await turned();
    type(opened, "Lembar1 TW III", "B3", 2);
    await session.undo();
    const { outcome } = session.state();
    opened.simulator.book.removeSheet("Lembar1 TW III");
    await removeCopies(session, outcome ? removableOf(outcome) : []);
    expect(session.state().outcome).toEqual({ kind: "copies-removed", removed: ["Lembar1 TW III"], stay: [] });
    expect(await hints()).toEqual([hint]);
  });
});
