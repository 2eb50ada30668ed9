import { areaName } from "../../src/core/grid/area";
import { applyEdits, cell, obstacleOf, openDrawn, portOf, snapshotOf, valueOf } from "../support/excel";
import { openBook } from "../support/simulator";
import { workbookParts, worksheet, zip } from "../support/xlsx";

describe("selecting a cell", () => {
  test("brings its sheet to the front", async () => {
    const opened = openDrawn("1", { Lain: "1 | 2\n3 | 4" });
    const seen = await snapshotOf(opened);
    await valueOf(portOf(opened).select("Lain", cell("B2"), seen));
    const { activeSheet, screen } = opened.simulator.book;
    expect([activeSheet.name, areaName(screen.selection)]).toEqual(["Lain", "B2"]);
  });

  test("finds a sheet that was renamed", async () => {
    const opened = openDrawn("1", { Lain: "1" });
    const seen = await snapshotOf(opened);
    opened.simulator.book.renameSheet("Lain", "Baru");
    await valueOf(portOf(opened).select("Lain", cell("A1"), seen));
    expect(opened.simulator.book.activeSheet.name).toBe("Baru");
  });

  test("says that a sheet is gone, or hidden", async () => {
    const parts = workbookParts({ Lembar1: worksheet(""), Lain: worksheet(""), Rahasia: worksheet("") });
    const hidden = String(parts["xl/workbook.xml"]).replace('name="Rahasia"', 'name="Rahasia" state="hidden"');
    const opened = openBook(zip({ ...parts, "xl/workbook.xml": hidden }));
    const seen = await snapshotOf(opened);
    opened.simulator.book.removeSheet("Lain");
    expect(await obstacleOf(portOf(opened).select("Lain", cell("A1"), seen))).toBe("gone");
    expect(await obstacleOf(portOf(opened).select("Rahasia", cell("A1"), seen))).toBe("hidden");
  });
});

describe("small settings", () => {
  test("are kept in the workbook under the program's own names", async () => {
    const opened = openDrawn("1");
    const port = portOf(opened);
    expect(await valueOf(port.recall("bahasa"))).toBeNull();
    await valueOf(port.remember("bahasa", "en"));
    await valueOf(port.remember("bahasa", "id"));
    expect(await valueOf(portOf(opened).recall("bahasa"))).toBe("id");
    expect([...opened.simulator.book.settings.keys()]).toEqual(["rekap-ptsp.bahasa"]);
  });

  test("are forgotten, also where nothing was kept", async () => {
    const opened = openDrawn("1");
    const port = portOf(opened);
    await valueOf(port.remember("bahasa", "en"));
    await valueOf(port.remember("bahasa", null));
    await valueOf(port.remember("bahasa", null));
    expect([await valueOf(port.recall("bahasa")), opened.simulator.book.settings.size]).toEqual([null, 0]);
  });
});

describe("the journal", () => {
  test("is forgotten, and nothing else that is kept", async () => {
    const opened = openDrawn("1");
    const port = portOf(opened);
    await valueOf(port.remember("bahasa", "en"));
    await valueOf(applyEdits(opened, [{ sheet: "Lembar1", cell: cell("B1"), value: 2 }]));
    expect(await valueOf(port.steps())).toBe(1);
    await valueOf(port.forget());
    expect([await valueOf(port.steps()), await valueOf(port.recall("bahasa"))]).toEqual([0, "en"]);
    expect([...opened.simulator.book.settings.keys()]).toEqual(["rekap-ptsp.bahasa"]);
  });
});

test("an error that is not Excel's is a fault of the program, and no obstacle", async () => {
  const opened = openDrawn("1");
  const seen = await snapshotOf(opened);
  const edits = [{ sheet: "Tidak ada", cell: cell("A1"), value: 1 }];
  await expect(portOf(opened).apply({ edits, seen, mayReplace: false })).rejects.toThrow("Tidak ada");
});
