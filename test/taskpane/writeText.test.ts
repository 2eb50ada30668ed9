import { Session } from "../../src/taskpane/session/session";
import { holds, openDrawn, portOf, type, valueOf } from "../support/excel";
import type { OpenBook } from "../support/simulator";
import { replaceText, writeText } from "../../src/taskpane/deeds/writeText";

const TEXT = "Pada Triwulan II Tahun 2024 diterbitkan 4 izin.";

/** Selects a cell, as a person does, and has a text written there. */
async function write(opened: OpenBook, cell: string, text = TEXT) {
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Lembar1").getRange(cell).select();
    await context.sync();
  });
  const session = new Session(portOf(opened));
  await writeText(session, text);
  return session;
}

const outcomeOf = (session: Session) => session.state().outcome;

describe("a paragraph that is written into the selected cell", () => {
  it("goes into a blank one, is read back, and is taken back", async () => {
    const opened = openDrawn("a | b");
    const session = await write(opened, "B4");
    expect(outcomeOf(session)).toMatchObject({ kind: "text-written", applied: { made: [{ asPlanned: true }] } });
    expect(await holds(opened, "B4")).toBe(TEXT);
    await session.undo();
    expect(await holds(opened, "B4")).toBeNull();
  });

  it.each(["=1+1", "+62 511", "-5", "@Kantor", "2024"])("is a text whatever it begins with: %s", async (text) => {
    const opened = openDrawn("a | b");
    await write(opened, "B4", text);
    const sheet = (await valueOf(portOf(opened).read())).workbook.sheets[0];
    expect([sheet?.value(3, 1), sheet?.formula(3, 1)]).toEqual([text, null]);
  });

  it.each([
    ["a text", "Catatan"],
    ["a number", "7"],
    ["a formula", "=A1 -> 3"],
  ])("replaces %s only once the person agrees", async (_, content) => {
    const opened = openDrawn(`a | b\n${content} | x`);
    const before = await holds(opened, "A2");
    const session = await write(opened, "A2");
    const outcome = outcomeOf(session);
    if (outcome?.kind !== "text-replaces") throw new Error("The person was not asked.");
    expect(await holds(opened, "A2")).toBe(before);
    await replaceText(session, outcome.plan);
    expect(await holds(opened, "A2")).toBe(TEXT);
    await session.undo();
    expect(await holds(opened, "A2")).toBe(before);
  });

  it("leaves a cell in which somebody has typed while the question stood", async () => {
    const opened = openDrawn("a | b\nCatatan | x");
    const session = await write(opened, "A2");
    const outcome = outcomeOf(session);
    if (outcome?.kind !== "text-replaces") throw new Error("The person was not asked.");
    type(opened, "Lembar1", "A2", "Catatan lain");
    await replaceText(session, outcome.plan);
    expect(outcomeOf(session)).toMatchObject({ kind: "text-written", applied: { refused: [{ reason: "changed" }] } });
    expect(await holds(opened, "A2")).toBe("Catatan lain");
  });

  it("says that the sheet is protected", async () => {
    const opened = openDrawn("a | b");
    opened.simulator.book.activeSheet.isProtected = true;
    expect(outcomeOf(await write(opened, "B4"))).toMatchObject({ applied: { refused: [{ reason: "protected" }] } });
  });
});
