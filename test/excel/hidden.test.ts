import { applyEdits, contents, madeCells, openDrawn, portOf, snapshotOf, valueOf } from "../support/excel";
import { edit } from "../support/xlsx";

const LIST = `
  Izin  | April | Mei | Jumlah
  PBG   | 3     | 1   | .
  PKKPR | 0     | 7   | .
  SLF   | 6     | 2   | .
  SIPB  | 1     | 1   | .
`;
const TOTALS = ["D2", "D3", "D4", "D5"].map((name, index) => {
  const row = index + 2;
  return edit(name, [4, 7, 8, 2][index] ?? 0, `=SUM(B${row}:C${row})`);
});

/** The rows of the list that a filter hides, counted from 0; arrays over them end up in the visible rows. */
function openFiltered(...hidden: readonly number[]) {
  const opened = openDrawn(LIST);
  for (const row of hidden) opened.simulator.book.sheet("Lembar1")?.hideRows(row, row, true);
  opened.simulator.host.faults.misplacesWrites = true;
  return opened;
}

const EVERY = {
  "Lembar1!D2": "=SUM(B2:C2)",
  "Lembar1!D3": "=SUM(B3:C3)",
  "Lembar1!D4": "=SUM(B4:C4)",
  "Lembar1!D5": "=SUM(B5:C5)",
};

describe("a filter hides rows among those that are written", () => {
  test.each([
    ["one in the middle", [2]],
    ["the first", [1]],
    ["the last", [4]],
    ["all but one", [1, 2, 4]],
    ["all", [1, 2, 3, 4]],
  ] as const)("%s: every cell gets its own", async (_, hidden) => {
    const opened = openFiltered(...hidden);
    const applied = await valueOf(applyEdits(opened, TOTALS));
    expect(applied.made.map(({ shows, asPlanned }) => [shows, asPlanned])).toEqual([
      [4, true],
      [7, true],
      [8, true],
      [2, true],
    ]);
    expect(contents((await snapshotOf(opened)).workbook)).toMatchObject(EVERY);
  });

  test("so does undo", async () => {
    const opened = openFiltered(2, 3);
    const before = contents((await snapshotOf(opened)).workbook);
    await applyEdits(opened, TOTALS);
    await portOf(opened).undo("any");
    expect(contents((await snapshotOf(opened)).workbook)).toEqual(before);
  });

  test("it is set between looking and writing: what ended up elsewhere is written once more", async () => {
    const opened = openFiltered();
    opened.simulator.host.faults.beforeWrite((book) => {
      book.sheet("Lembar1")?.hideRows(2, 3, true);
    });
    const applied = await valueOf(applyEdits(opened, TOTALS));
    expect([madeCells(applied), applied.made.every(({ asPlanned }) => asPlanned)]).toEqual(["D2, D3, D4, D5", true]);
    expect(contents((await snapshotOf(opened)).workbook)).toMatchObject(EVERY);
  });

  test("it is still one request that writes: as many as without a filter", async () => {
    const requests = async (opened: ReturnType<typeof openFiltered>) => {
      const seen = await snapshotOf(opened);
      opened.simulator.host.traffic.reset();
      await portOf(opened).apply({ edits: TOTALS, seen, mayReplace: false });
      return opened.simulator.host.traffic.syncs;
    };
    // What is kept and which sheets there are, the cells themselves, the step that is kept, and the writing.
    expect([await requests(openFiltered()), await requests(openFiltered(2))]).toEqual([4, 4]);
  });
});
