import { hitungIkm } from "../../src/commands/hitungIkm";
import { cellName } from "../../src/core/grid/address";
import { areaName } from "../../src/core/grid/area";
import { textsOf } from "../../src/text/speak";
import { writeCounts } from "../../src/text/counts";
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
  return (
    done && {
      sheet: done.sheet,
      cell: done.cell && cellName(done.cell),
      ikm: done.ikm,
      found: writeCounts(done.counts, textsOf("id")),
    }
  );
}

test("one click fills the blanks of the survey in front, and selects its IKM", async () => {
  const opened = openDrawn("1", { Survei: BLANK, Lain: BLANK });
  const { book } = opened.simulator;
  book.screen.activate(book.sheet("Lain")?.id ?? "");
  expect(await click(opened)).toEqual({ sheet: "Lain", cell: "D7", ikm: 93.75, found: "tidak ada temuan" });
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
  expect(await holds(opened, "B4")).toBe(" ");
  expect(await holds(opened, "B5")).toBe("=SUM(B2:B3)/COUNT(B2:B3)");
});

test("a survey without a summary gets one", async () => {
  const opened = openDrawn(BARE);
  expect(await click(opened)).toEqual({ sheet: "Lembar1", cell: "D7", ikm: 93.75, found: "tidak ada temuan" });
  expect(await holds(opened, "A4")).toBe("ΣNilai /Unsur");
});

test("a summary without a place for the IKM tells it all the same", async () => {
  const opened = openDrawn("No | U1 | U2\n1 | 3 | 4\n2 | 4 | 4\nNRR | . | .");
  const done = await valueOf(hitungIkm(portOf(opened)));
  expect([done?.cell, done?.computed?.valueOf(), done?.applied.made.length]).toEqual([null, 93.75, 2]);
  const withPlace = await valueOf(hitungIkm(portOf(openDrawn(BLANK))));
  expect(withPlace?.computed).toBeNull();
});

test("nothing that stands is replaced: what is wrong is counted, and the IKM computed from the answers around it", async () => {
  const opened = openDrawn(BLANK.replace("NRR        | .  | .", "NRR        | 3.9 | 4"));
  expect(await click(opened)).toEqual({ sheet: "Lembar1", cell: "D7", ikm: 93.75, found: "1 salah" });
  expect(await holds(opened, "B5")).toBe(3.9);
});

/** The IKM, what it should be, and the cells that make it wrong. */
async function wrongIkm(picture: string) {
  const done = await valueOf(hitungIkm(portOf(openDrawn(picture))));
  const wrong = done?.wrong;
  return wrong
    ? `${done.ikm} ≠ ${wrong.expected.number.valueOf()}: ${wrong.causes.map((one) => cellName(one.cell)).join()}`
    : done?.ikm;
}

describe("an IKM that rests on a wrong figure is said to be wrong", () => {
  const TYPED = BLANK.replace("ΣNilai     | .  | .", "ΣNilai     | 7  | 8")
    .replace("NRR        | .  | .", "NRR        | 3.5 | 4")
    .replace("NRR tertbg | .  | .  | .", "NRR tertbg | 1.75 | 2 | 3.75");

  test("whether it was typed there or a formula computes it", async () => {
    const stated = TYPED.replace("3.5 |", "3.9 |")
      .replace("1.75 | 2 | 3.75", "1.95 | 2 | 3.95")
      .replace("IKM        | .  | .  | .", "IKM | . | . | 98.75");
    expect(await wrongIkm(stated)).toBe("98.75 ≠ 93.75: B5");
    expect(await wrongIkm(stated.replace("98.75", "=D6*25"))).toBe("98.75 ≠ 93.75: B5");
  });

  test("and where nothing is wrong but the IKM itself, no other cell is blamed", async () => {
    expect(await wrongIkm(TYPED.replace("IKM        | .  | .  | .", "IKM | . | . | 39.75"))).toBe("39.75 ≠ 93.75: ");
  });

  test("but not where a wrong figure changes nothing in it, nor where all is right", async () => {
    expect(await wrongIkm(TYPED)).toBe(93.75);
    expect(await wrongIkm(BLANK.replace("NRR        | .  | .", "NRR        | 3.9 | 4"))).toBe(93.75);
    expect(await wrongIkm(TYPED.replace("7  | 8", "9  | 8"))).toBe(93.75);
  });
});

test("words elsewhere in the workbook are not counted with the table", async () => {
  const opened = openDrawn(BLANK, { Lain: "Triwulan II (Satu)" });
  expect(await click(opened)).toMatchObject({ found: "tidak ada temuan" });
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
  opened.simulator.host.faults.failRequest("InvalidOperationInCellEditMode", 10);
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
