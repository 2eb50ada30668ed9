import {
  applyEdits,
  cell,
  contents,
  holds,
  openDrawn,
  placeName,
  portOf,
  snapshotOf,
  type,
  valueOf,
  obstacleOf,
} from "../support/excel";
import { openRows } from "../support/simulator";
import { edit } from "../support/xlsx";

async function undo(opened: ReturnType<typeof openDrawn>) {
  const undone = await valueOf(portOf(opened).undo("any"));
  const left = undone?.left.map((place) => (place.reason === "changed" ? "" : `${place.reason} `) + placeName(place));
  return undone && { restored: undone.restored.map(placeName), left };
}

/** A step is made on the sheet SKM, and the workbook opened again with its sheets in another order. */
async function reopened(order: readonly string[], reordered: readonly string[]) {
  const open = (names: readonly string[], picture: string) =>
    openDrawn("1", Object.fromEntries(names.map((name) => [name, picture])));
  const before = open(order, "1 | .");
  await valueOf(applyEdits(before, [edit("B1", 5, undefined, "SKM")]));
  const after = open(reordered, "1 | 5");
  for (const [name, value] of before.simulator.book.settings) after.simulator.book.settings.set(name, value);
  return { before, after };
}

describe("undo", () => {
  test("has nothing to take back at first", async () => {
    expect(await undo(openDrawn("1"))).toBeNull();
  });

  test("puts back exactly what was there", async () => {
    const opened = openDrawn("1 | '007 | =A1+1 -> 2 | . | '= teks");
    const before = contents((await snapshotOf(opened)).workbook);
    await valueOf(
      applyEdits(
        opened,
        ["A1", "B1", "C1", "D1", "E1"].map((name) => edit(name, 9, "=1+8")),
        true,
      ),
    );
    expect(await holds(opened, "C1")).toBe("=1+8");
    expect(await undo(opened)).toEqual({
      restored: ["Lembar1!A1", "Lembar1!B1", "Lembar1!C1", "Lembar1!D1", "Lembar1!E1"],
      left: [],
    });
    expect(contents((await snapshotOf(opened)).workbook)).toEqual(before);
  });

  test("takes several steps back, the last one first", async () => {
    const opened = openDrawn("1");
    for (const value of [2, 3, 4]) await valueOf(applyEdits(opened, [edit("A1", value)], true));
    const seen: unknown[] = [];
    for (let step = 0; step < 3; step++) {
      await undo(opened);
      seen.push(await holds(opened, "A1"));
    }
    expect(seen).toEqual([3, 2, 1]);
    expect(await undo(opened)).toBeNull();
  });

  test("leaves what somebody has changed since, and names it", async () => {
    const opened = openDrawn("1 | . | .");
    await valueOf(applyEdits(opened, [edit("B1", 5), edit("C1", 6)]));
    type(opened, "Lembar1", "C1", 7);
    expect(await undo(opened)).toEqual({ restored: ["Lembar1!B1"], left: ["Lembar1!C1"] });
    expect([await holds(opened, "B1"), await holds(opened, "C1")]).toEqual([null, 7]);
    expect(await undo(opened)).toBeNull();
  });

  test("counts what somebody has put back already", async () => {
    const opened = openDrawn("1");
    await valueOf(applyEdits(opened, [edit("A1", 5)], true));
    type(opened, "Lembar1", "A1", 1);
    expect(await undo(opened)).toEqual({ restored: ["Lembar1!A1"], left: [] });
  });

  test("knows a sheet by its id: renamed it is found, deleted its cells are left", async () => {
    const opened = openDrawn("1 | .", { Lain: "1 | ." });
    await valueOf(applyEdits(opened, [edit("B1", 5), edit("B1", 6, undefined, "Lain")]));
    const { book } = opened.simulator;
    book.renameSheet("Lembar1", "Baru");
    book.removeSheet("Lain");
    expect(await undo(opened)).toEqual({ restored: ["Baru!B1"], left: ["gone ?!B1"] });
  });

  test("finds a sheet by its name where Excel has numbered the sheets anew", async () => {
    const { before, after } = await reopened(["Lain", "SKM"], ["SKM"]);
    expect(await undo(after)).toEqual({ restored: ["SKM!B1"], left: [] });
    expect([await holds(before, "B1", "SKM"), await holds(after, "B1", "SKM")]).toEqual([5, null]);
  });

  test("leaves everything where a name and a number lead to two sheets", async () => {
    const { after } = await reopened(["Lain", "SKM"], ["SKM", "Lain"]);
    expect(await undo(after)).toEqual({ restored: [], left: ["gone ?!B1"] });
    expect(await holds(after, "B1", "SKM")).toBe(5);
  });

  test("survives the pane being closed: another adapter on the same workbook knows the steps", async () => {
    const opened = openDrawn("1 | .");
    await valueOf(applyEdits(opened, [edit("B1", 5)]));
    expect(await valueOf(portOf(opened).steps())).toBe(1);
    expect(await undo(opened)).toEqual({ restored: ["Lembar1!B1"], left: [] });
  });

  test("keeps the step where the sheet is protected by now", async () => {
    const opened = openDrawn("1 | .");
    await valueOf(applyEdits(opened, [edit("B1", 5)]));
    const sheet = opened.simulator.book.sheet("Lembar1");
    if (!sheet) throw new Error("There is no sheet.");
    sheet.isProtected = true;
    expect(await obstacleOf(portOf(opened).undo("any"))).toBe("protected");
    expect(await holds(opened, "B1")).toBe(5);
    sheet.isProtected = false;
    expect(await undo(opened)).toEqual({ restored: ["Lembar1!B1"], left: [] });
  });

  test("that stops halfway keeps the step and goes on the next time", async () => {
    const opened = openDrawn("1 | .", { Lain: "1 | ." });
    await valueOf(applyEdits(opened, [edit("B1", 5), edit("B1", 6, undefined, "Lain")]));
    const lain = opened.simulator.book.sheet("Lain");
    if (!lain) throw new Error("There is no sheet.");
    opened.simulator.host.faults.beforeWrite(() => {
      lain.isProtected = true;
    });
    expect(await undo(opened)).toEqual({ restored: ["Lembar1!B1"], left: ["stopped Lain!B1"] });
    lain.isProtected = false;
    expect(await undo(opened)).toEqual({ restored: ["Lembar1!B1", "Lain!B1"], left: [] });
  });

  test("leaves what somebody types at the very moment of going back", async () => {
    const opened = openDrawn("1 | .");
    await valueOf(applyEdits(opened, [edit("B1", 5)]));
    opened.simulator.host.faults.beforeWrite(() => {
      type(opened, "Lembar1", "B1", "punya orang");
    });
    expect(await undo(opened)).toEqual({ restored: [], left: ["Lembar1!B1"] });
    expect(await holds(opened, "B1")).toBe("punya orang");
  });

  test("goes round a protected sheet, and comes back to it", async () => {
    const opened = openDrawn("1 | .", { Lain: "1 | ." });
    await valueOf(applyEdits(opened, [edit("B1", 5), edit("B1", 6, undefined, "Lain")]));
    const sheet = opened.simulator.book.sheet("Lembar1");
    if (!sheet) throw new Error("There is no sheet.");
    sheet.isProtected = true;
    expect(await undo(opened)).toEqual({ restored: ["Lain!B1"], left: ["protected Lembar1!B1"] });
    sheet.isProtected = false;
    expect(await undo(opened)).toEqual({ restored: ["Lembar1!B1", "Lain!B1"], left: [] });
    expect(await undo(opened)).toBeNull();
  });

  test("forgets the step only once its cells are back", async () => {
    const opened = openDrawn("1 | .");
    await valueOf(applyEdits(opened, [edit("B1", 5)]));
    opened.simulator.host.faults.failWrite("GeneralException");
    expect(await obstacleOf(portOf(opened).undo("any"))).toBe("failed");
    expect([await holds(opened, "B1"), await valueOf(portOf(opened).steps())]).toEqual([5, 1]);
    expect(await undo(opened)).toEqual({ restored: ["Lembar1!B1"], left: [] });
    expect(await valueOf(portOf(opened).steps())).toBe(0);
  });

  test("asks Excel as often for many sheets and cells as for one", async () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`TW ${index}`, "1 | . | 2 | ."]));
    const opened = openDrawn("1 | .", many);
    const edits = Object.keys(many).flatMap((sheet) => [
      edit("B1", 5, undefined, sheet),
      edit("D1", 6, undefined, sheet),
    ]);
    await valueOf(applyEdits(opened, edits));
    opened.simulator.host.traffic.reset();
    expect((await undo(opened))?.restored).toHaveLength(24);
    expect(opened.simulator.host.traffic.syncs).toBe(9);
  });

  test("puts formulas and figures back into cells formatted as text", async () => {
    const opened = openDrawn("1 | =A1+1 -> 2 | 7");
    const before = contents((await snapshotOf(opened)).workbook);
    const sheet = opened.simulator.book.sheet("Lembar1");
    const cells = [cell("B1"), cell("C1")];
    sheet?.setFormats(cells.map((one) => [one, "@"]));
    await valueOf(applyEdits(opened, [edit("B1", 5), edit("C1", 6)], true));
    expect(await undo(opened)).toEqual({ restored: ["Lembar1!B1", "Lembar1!C1"], left: [] });
    expect(contents((await snapshotOf(opened)).workbook)).toEqual(before);
    expect(cells.map((one) => sheet?.format(one))).toEqual(["@", "@"]);
  });

  test("puts back the number format that Excel gave a cell with its new content", async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="49"/></cellXfs>';
    const opened = openRows('<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>007</t></is></c></row>', "", styles);
    const format = () => opened.simulator.book.sheet("Lembar1")?.format({ row: 0, column: 0 });
    await valueOf(applyEdits(opened, [edit("A1", 7)], true));
    expect([format(), await holds(opened, "A1")]).toEqual(["General", 7]);
    await undo(opened);
    expect([format(), await holds(opened, "A1")]).toEqual(["@", "007"]);
  });

  test("takes a journal that is none for none", async () => {
    const opened = openDrawn("1");
    const wrong = ['[[[["a","b"]],[[0,"x",0,1,"",2,""]]]]', '[[[["a","b"]],[[1,0,0,1,"",2,""]]]]', "[[[[1,2]],[]]]"];
    for (const text of ["", "[", "{}", "[[1]]", '[[["a"]]]', "null", 7, ...wrong]) {
      opened.simulator.book.settings.set("rekap-ptsp.undo", text);
      expect(await undo(opened)).toBeNull();
    }
  });
});
