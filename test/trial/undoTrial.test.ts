import { undoTrial } from "../../src/trial/undoTrial";
import { openDrawn, type } from "../support/excel";
import { NEWEST, sheetNames, triedOf } from "../support/trial";

/** Goes through the trial as a person who does what is asked, in an Excel whose Ctrl+Z empties B1, then A1. */
async function goThrough(opened: ReturnType<typeof openDrawn>) {
  const trial = undoTrial(triedOf(opened));
  const asked: string[] = [];
  for (;;) {
    const next = await trial.next();
    if (next.done) return { asked, outcomes: next.value };
    const { prompt, sheet } = next.value;
    asked.push(prompt);
    if (prompt === "type") type(opened, sheet, "A1", 7);
    else type(opened, sheet, prompt === "undo" ? "B1" : "A1", null);
  }
}

describe("the trial of Excel's own undo", () => {
  test("asks the person for their entry and for Ctrl+Z, and tells what the cells held then", async () => {
    const opened = openDrawn("1", {}, NEWEST);
    const { asked, outcomes } = await goThrough(opened);
    expect(asked.slice(0, 4)).toEqual(["type", "undo", "undoAgain", "type"]);
    expect(outcomes.map(({ written, once, twice }) => [written, once, twice])).toEqual([
      [
        [7, 5],
        [7, ""],
        ["", ""],
      ],
      [
        [7, ""],
        [7, ""],
        ["", ""],
      ],
      [
        [7, 5],
        [7, ""],
        ["", ""],
      ],
      [
        [7, 5],
        [7, ""],
        ["", ""],
      ],
    ]);
    expect([sheetNames(opened), opened.simulator.book.settings.size]).toEqual([["Lembar1"], 0]);
  });

  test("leaves out what an older Excel cannot do", async () => {
    expect((await goThrough(openDrawn("1"))).outcomes.length).toBe(2);
  });

  test("given up, deletes its sheet all the same", async () => {
    const opened = openDrawn("1");
    const trial = undoTrial(triedOf(opened));
    await trial.next();
    expect(sheetNames(opened)).toEqual(["Lembar1", "Uji Rekap PTSP"]);
    await trial.return([]);
    expect(sheetNames(opened)).toEqual(["Lembar1"]);
  });
});
