import { answersAsFigures } from "../../src/core/answers/answersAsFigures";
import { recognise } from "../../src/core/check";
import { DEFAULTS } from "../../src/core/preferences/preferences";
import { atOnce } from "../../src/core/steps";
import { contents, openDrawn, portOf, refusedCells, snapshotOf, type, valueOf } from "../support/excel";

type Opened = ReturnType<typeof openDrawn>;

const LETTERS = `
  Keterangan: a = 4, b = 3, c = 2, d = 1
  No  | U1 | U2
  1   | a  | b
  2   | b  | A
  3   | d  | c
  4   | a  | d
  NRR | .  | .
  .
  Memilih a | =COUNTIF(B3:B6,"a") | =SUM(COUNTIF(C3:C6,{"a","b"}))
  Menjawab  | =COUNTA(B3:B6)      | =COUNTA(C3:C6)`;

/** Turns the answers of an open workbook into figures, as the pane does once it is agreed to. */
async function turned(opened: Opened) {
  const seen = await snapshotOf(opened);
  const [table] = recognise(seen.workbook);
  const plan = table && atOnce(answersAsFigures(seen.workbook, table, DEFAULTS));
  if (plan?.kind !== "edits") throw new Error("The answers stay.");
  const edits = [...plan.answers, ...plan.formulas];
  return valueOf(portOf(opened).apply({ edits, groups: [{ edits, basis: [] }], seen, mayReplace: true }));
}

const shown = async (opened: Opened) => contents((await snapshotOf(opened)).workbook);

describe("answers in letters that became figures, taken back", () => {
  it("are the letters that were given, capitals and all, and what counted them counts them again", async () => {
    const opened = openDrawn(LETTERS, { Rekap: 'Banyaknya b | =COUNTIF(Lembar1!B3:C6,"b")' });
    const before = await shown(opened);
    const applied = await turned(opened);
    expect([refusedCells(applied), applied.made.every(({ asPlanned }) => asPlanned)]).toEqual(["", true]);
    expect(await shown(opened)).toMatchObject({
      "Lembar1!B3": 4,
      "Lembar1!C4": 4,
      "Lembar1!B9": "=COUNTIF(B3:B6,4)",
      "Lembar1!B10": "=COUNTA(B3:B6)",
      "Rekap!B1": "=COUNTIF(Lembar1!B3:C6,3)",
    });
    await valueOf(portOf(opened).undo("any"));
    expect(await shown(opened)).toEqual(before);
  });

  it("follow rows that came in above, and leave one that was answered anew", async () => {
    const opened = openDrawn(LETTERS);
    const before = await shown(opened);
    await turned(opened);
    opened.simulator.book.shift("Lembar1", { axis: "row", kind: "insert", at: 0, count: 1 });
    type(opened, "Lembar1", "B6", 2);
    const { left = [] } = (await valueOf(portOf(opened).undo("any"))) ?? {};
    expect(left).toMatchObject([{ sheet: "Lembar1", cell: { row: 5, column: 1 }, reason: "changed" }]);
    const after = await shown(opened);
    expect([after["Lembar1!B4"], after["Lembar1!C5"], after["Lembar1!B10"]]).toEqual([
      before["Lembar1!B3"],
      before["Lembar1!C4"],
      '=COUNTIF(B4:B7,"a")',
    ]);
  });
});
