import { cell, openDrawn, placeName, portOf, snapshotOf, valueOf } from "../support/excel";
import type { OpenBook } from "../support/simulator";

const TABLE = "Jenis Izin | Jumlah\nPBG | 3\nSLF | 4\nJumlah | 9";
const SHEETS = ["Lembar1", "Mei"];
const PINK = "#FF9F9F";

const open = () => openDrawn(TABLE, { Mei: TABLE });
const sheetOf = ({ simulator }: OpenBook, name: string) => {
  const found = simulator.book.sheet(name);
  if (!found) throw new Error("There is no such sheet.");
  return found;
};
const fills = (opened: OpenBook) => SHEETS.map((name) => sheetOf(opened, name).lines.fill(cell("B4")));

async function mark(opened: OpenBook) {
  const cells = SHEETS.map((sheet) => ({ sheet, cell: cell("B4"), sort: "error" as const }));
  return valueOf(portOf(opened).mark({ cells, seen: await snapshotOf(opened) }));
}

/** Both sheets are marked; then the first one is protected. */
async function markedThenProtected(): Promise<OpenBook> {
  const opened = open();
  await mark(opened);
  sheetOf(opened, "Lembar1").isProtected = true;
  return opened;
}

describe("marks, where a sheet is protected", () => {
  test("are put on the others, and it is told how many were left for that", async () => {
    const opened = open();
    sheetOf(opened, "Lembar1").isProtected = true;
    expect(await mark(opened)).toEqual({ marked: 1, left: 0, locked: 1 });
    expect(fills(opened)).toEqual([null, PINK]);
  });

  test("are not put on cells that may be typed into, but not be given another colour", async () => {
    const opened = open();
    sheetOf(opened, "Lembar1").setLocked({ top: 3, left: 1, bottom: 3, right: 1 }, false);
    sheetOf(opened, "Lembar1").isProtected = true;
    expect(await mark(opened)).toEqual({ marked: 1, left: 0, locked: 1 });
    expect(fills(opened)).toEqual([null, PINK]);
  });

  test("are taken off the others; those left are told, and go once the sheet is open again", async () => {
    const opened = await markedThenProtected();
    const undone = await valueOf(portOf(opened).undo("any"));
    expect(undone).toMatchObject({ marks: 1, left: [{ reason: "protected" }] });
    expect(undone?.left.map(placeName)).toEqual(["Lembar1!B4"]);
    expect(fills(opened)).toEqual([PINK, null]);
    sheetOf(opened, "Lembar1").isProtected = false;
    expect(await valueOf(portOf(opened).undo("any"))).toMatchObject({ marks: 1, left: [] });
    expect(fills(opened)).toEqual([null, null]);
    expect(await valueOf(portOf(opened).steps())).toBe(0);
  });

  test("follow a check on the others", async () => {
    const opened = await markedThenProtected();
    expect(await valueOf(portOf(opened).keepMarks([]))).toBe(1);
    expect(fills(opened)).toEqual([PINK, null]);
    sheetOf(opened, "Lembar1").isProtected = false;
    expect(await valueOf(portOf(opened).keepMarks([]))).toBe(1);
    expect(fills(opened)).toEqual([null, null]);
  });

  test("keep the steps from being forgotten, for nobody could take them off then", async () => {
    const opened = await markedThenProtected();
    expect(await portOf(opened).forget()).toEqual({ ok: false, obstacle: "protected-sheets", detail: "Lembar1" });
    expect(await valueOf(portOf(opened).steps())).toBe(1);
    sheetOf(opened, "Lembar1").isProtected = false;
    await valueOf(portOf(opened).forget());
    expect(fills(opened)).toEqual([null, null]);
  });
});
