import { recognise } from "../../../src/core/check";
import { copiesOf, wordsOf } from "../../../src/core/nextQuarter/copies";
import { nextQuarter } from "../../../src/core/nextQuarter/nextQuarter";
import { obstacleOf, openDrawn, portOf, snapshotOf, valueOf } from "../../support/excel";
import type { OpenBook } from "../../support/simulator";

const PERMITS = `
  Rekap Izin Triwulan II (Satu) Tahun 2024
  No     | Jenis Izin | April | Mei | Juni | Jumlah
  1      | PBG        | 3     | 0   | 0    | 3
  2      | SLF        | 6     | 2   | 6    | 14
  Jumlah | .          | 9     | 2   | 6    | 17`;
const COPY = "Lembar1 TW III";

/** A workbook with a copy of its only sheet for the next quarter; the newest Excel, which tells of notes. */
async function withCopy(): Promise<OpenBook> {
  const opened = openDrawn(PERMITS, {}, { excelApi: "1.20" });
  await addCopy(opened);
  return opened;
}

async function addCopy(opened: OpenBook): Promise<void> {
  const seen = await snapshotOf(opened);
  const next = nextQuarter(seen.workbook, recognise(seen.workbook), { placement: "beside" });
  if (next) await valueOf(portOf(opened).addCopies({ copies: copiesOf(next), words: wordsOf(next), seen }));
  expect(sheetsOf(opened)).toEqual(["Lembar1", COPY]);
}

const sheetsOf = ({ simulator }: OpenBook) => simulator.book.sheets.map(({ name }) => name);
const sheetOf = ({ simulator }: OpenBook, name: string) => {
  const sheet = simulator.book.sheet(name);
  if (!sheet) throw new Error(`There is no ${name}.`);
  return sheet;
};
const undone = async (opened: OpenBook) => (await valueOf(portOf(opened).undo("any")))?.sheets?.[0]?.became;

afterEach(() => {
  jest.restoreAllMocks();
});

describe("a copy that is taken back stays", () => {
  test("where somebody has written a note on it, but not for the notes that it was copied with", async () => {
    const opened = openDrawn(PERMITS, {}, { excelApi: "1.20" });
    sheetOf(opened, "Lembar1").notes = 2;
    await addCopy(opened);
    expect(await undone(opened)).toBe("removed");
    await addCopy(opened);
    sheetOf(opened, COPY).notes++;
    expect(await undone(opened)).toBe("changed");
  });

  test("where a name of the workbook or of another sheet stands for its cells; not for one of its own", async () => {
    for (const [of, became] of [
      [null, "changed"],
      ["Lembar1", "changed"],
      [COPY, "removed"],
    ] as const) {
      const opened = await withCopy();
      const sheetId = of && sheetOf(opened, of).id;
      opened.simulator.book.names.push({ name: "Total", formula: `='${COPY}'!$F$5`, sheetId });
      expect([of, await undone(opened)]).toEqual([of, became]);
    }
  });

  test.each([`='${COPY}'!Total*2`, `=SUM(1,'${COPY}'!Total)`])(
    "where a formula elsewhere reads a name of its own: %s",
    async (formula) => {
      const opened = await withCopy();
      const sheetId = sheetOf(opened, COPY).id;
      opened.simulator.book.names.push({ name: "Total", formula: `='${COPY}'!$F$5`, sheetId });
      sheetOf(opened, "Lembar1").write([
        [
          { row: 9, column: 0 },
          { formula, value: null },
        ],
      ]);
      expect(await undone(opened)).toBe("changed");
    },
  );

  test("where a formula elsewhere reads an Excel table on it", async () => {
    const opened = await withCopy();
    const area = { top: 1, left: 0, bottom: 3, right: 5 };
    sheetOf(opened, COPY).tables.push({ id: "{t}", name: "Izin", area, showsHeaders: true, showsTotals: false });
    const formula = "=SUM(Izin[Jumlah])";
    sheetOf(opened, "Lembar1").write([
      [
        { row: 9, column: 0 },
        { formula, value: null },
      ],
    ]);
    expect(await undone(opened)).toBe("changed");
  });
});

describe("the last sheet that is shown is not deleted, and what is to be done is said", () => {
  test("where the sheets that it was made of are gone", async () => {
    const opened = await withCopy();
    opened.simulator.book.removeSheet("Lembar1");
    expect(await obstacleOf(portOf(opened).undo("any"))).toBe("last-sheet");
    expect(sheetsOf(opened)).toEqual([COPY]);
    opened.simulator.book.addSheet("Baru");
    expect(await undone(opened)).toBe("removed");
  });

  test("or hidden", async () => {
    const opened = await withCopy();
    const state = jest.spyOn(sheetOf(opened, "Lembar1"), "state", "get").mockReturnValue("hidden");
    expect(await obstacleOf(portOf(opened).undo("any"))).toBe("last-sheet");
    state.mockReturnValue("visible");
    expect(await undone(opened)).toBe("removed");
  });
});
