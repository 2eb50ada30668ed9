import { hitungIkm } from "../../src/commands/hitungIkm";
import { cellName } from "../../src/core/grid/address";
import { areaName } from "../../src/core/grid/area";
import { rowsOf } from "../support/bookXml";
import { draw } from "../support/draw";
import { holds, obstacleOf, openDrawn, portOf, type, valueOf } from "../support/excel";
import { openBook } from "../support/simulator";
import { workbookParts, worksheet, zip } from "../support/xlsx";

const BLANK = `
  No         | U1 | U2
  1          | 3  | 4
  2          | 4  | 4
  ΣNilai     | .  | .
  NRR        | .  | .
  NRR tertbg | .  | .  | .
  IKM        | .  | .  | .
`;

const BARE = "No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4";

async function click(opened: ReturnType<typeof openDrawn>) {
  const done = await valueOf(hitungIkm(portOf(opened)));
  return done && { sheet: done.sheet, cell: done.cell && cellName(done.cell), ikm: done.ikm, findings: done.findings };
}

test("one click fills the blanks of the survey in front, and selects its IKM", async () => {
  const opened = openDrawn("1", { Survei: BLANK, Lain: BLANK });
  const { book } = opened.simulator;
  book.screen.activate(book.sheet("Lain")?.id ?? "");
  expect(await click(opened)).toEqual({ sheet: "Lain", cell: "D7", ikm: 93.75, findings: 0 });
  expect([book.activeSheet.name, areaName(book.screen.selection)]).toEqual(["Lain", "D7"]);
  expect(await holds(opened, "D7", "Survei")).toBeNull();
});

test("without a survey in front, the first one of the workbook is taken", async () => {
  const opened = openDrawn("1", { Survei: BLANK });
  expect(await click(opened)).toMatchObject({ sheet: "Survei", cell: "D7" });
  expect(opened.simulator.book.activeSheet.name).toBe("Survei");
});

test("a hidden sheet is not filled unseen", async () => {
  const parts = workbookParts({ Lembar1: worksheet(""), Rahasia: worksheet(rowsOf(draw(BLANK))) });
  const hidden = String(parts["xl/workbook.xml"]).replace('name="Rahasia"', 'name="Rahasia" state="hidden"');
  const opened = openBook(zip({ ...parts, "xl/workbook.xml": hidden }));
  expect(await click(opened)).toBeNull();
  expect(await holds(opened, "D7", "Rahasia")).toBeNull();
});

test("spaces in a cell are left, and what follows is filled all the same", async () => {
  const opened = openDrawn(BLANK);
  type(opened, "Lembar1", "B4", " ");
  expect(await click(opened)).toMatchObject({ cell: "D7", ikm: 93.75 });
  expect(await holds(opened, "B5")).toBe(3.5);
});

test("a survey without a summary gets one", async () => {
  const opened = openDrawn(BARE);
  expect(await click(opened)).toEqual({ sheet: "Lembar1", cell: "D7", ikm: 93.75, findings: 0 });
  expect(await holds(opened, "A4")).toBe("ΣNilai /Unsur");
});

test("nothing filled is replaced, and what is wrong is counted", async () => {
  const opened = openDrawn(BLANK.replace("NRR        | .  | .", "NRR        | 3.9 | 4"));
  expect(await click(opened)).toEqual({ sheet: "Lembar1", cell: "D7", ikm: 98.75, findings: 1 });
  expect(await holds(opened, "B5")).toBe(3.9);
});

test("a second click finds nothing to fill, and leaves no step to undo", async () => {
  const opened = openDrawn(BLANK);
  await click(opened);
  expect(await click(opened)).toMatchObject({ ikm: 93.75 });
  expect(await valueOf(portOf(opened).steps())).toBe(1);
});

test("a workbook without a survey is told so, and left alone", async () => {
  expect(await click(openDrawn("1 | 2"))).toBeNull();
});

test("what was filled is told even where its cell cannot be shown", async () => {
  const opened = openDrawn(BLANK);
  opened.simulator.host.faults.failRequest("InvalidOperationInCellEditMode", 7);
  const done = await valueOf(hitungIkm(portOf(opened)));
  expect([done?.applied.made.length, done?.notShown]).toEqual([8, "busy"]);
});

test("stopped while it looks for the survey, it fills nothing", async () => {
  const opened = openDrawn(BLANK);
  const stop = new AbortController();
  const port = portOf(opened);
  const read: typeof port.read = async (watch) => {
    const answer = await port.read(watch);
    stop.abort();
    return answer;
  };
  const watch = { progress: () => undefined, signal: stop.signal };
  expect(await obstacleOf(hitungIkm({ ...port, read }, watch))).toBe("cancelled");
  expect(await holds(opened, "D7")).toBeNull();
});

test("an obstacle on the way is the answer", async () => {
  const opened = openDrawn(BLANK);
  opened.simulator.host.faults.failWrite("GeneralException");
  expect(await obstacleOf(hitungIkm(portOf(opened)))).toBe("failed");
});
