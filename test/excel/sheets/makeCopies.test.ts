import { recognise } from "../../../src/core/check";
import { copiesOf, wordsOf } from "../../../src/core/nextQuarter/copies";
import { nextQuarter } from "../../../src/core/nextQuarter/nextQuarter";
import type { Snapshot } from "../../../src/workbook";
import { contents, holds, obstacleOf, openDrawn, portOf, snapshotOf, type, valueOf } from "../../support/excel";
import type { OpenBook } from "../../support/simulator";

const PERMITS = `
  Rekap Izin Triwulan II (Satu) Tahun 2024
  No     | Jenis Izin | April | Mei | Juni | Jumlah
  1      | PBG        | 3     | 0   | 0    | =SUM(C3:E3) -> 3
  2      | SLF        | 6     | 2   | 6    | =SUM(C4:E4) -> 14
  Jumlah | .          | 9     | 2   | 6    | =SUM(F3:F4) -> 17`;
const SUMMARY = `
  Ringkasan Triwulan II Tahun 2024
  Izin | =Lembar1!F5 -> 17`;
const open = () => openDrawn(PERMITS, { "Ringkas TW II": SUMMARY });

async function plan(opened: OpenBook, seen?: Snapshot) {
  const snapshot = seen ?? (await snapshotOf(opened));
  const next = nextQuarter(snapshot.workbook, recognise(snapshot.workbook), { placement: "beside" });
  if (!next) throw new Error("No quarter.");
  return { copies: copiesOf(next), words: wordsOf(next), seen: snapshot };
}

const add = async (opened: OpenBook, seen?: Snapshot) => portOf(opened).addCopies(await plan(opened, seen));
const takeBack = async (opened: OpenBook) => (await valueOf(portOf(opened).undo("any")))?.sheets ?? [];
const undone = async (opened: OpenBook) => (await takeBack(opened)).map(({ name, became }) => ({ name, became }));
const sheetsOf = async (opened: OpenBook) => (await snapshotOf(opened)).workbook.sheets.map(({ name }) => name);

describe("the next quarter", () => {
  it("stands behind the sheets of this one, emptied and with its own periods and references", async () => {
    const opened = open();
    expect(await valueOf(add(opened))).toEqual({ names: ["Lembar1 TW III", "Ringkas TW III"], otherwise: [] });
    expect(await sheetsOf(opened)).toEqual(["Lembar1", "Ringkas TW II", "Lembar1 TW III", "Ringkas TW III"]);
    const held = contents((await snapshotOf(opened)).workbook);
    expect(held["Lembar1 TW III!A1"]).toBe("Rekap Izin Triwulan III (Tiga) Tahun 2024");
    expect(["C2", "D2", "E2"].map((cell) => held[`Lembar1 TW III!${cell}`])).toEqual(["Juli", "Agustus", "September"]);
    expect(["C3", "E4", "C5"].map((cell) => held[`Lembar1 TW III!${cell}`])).toEqual([undefined, undefined, undefined]);
    expect(held["Lembar1 TW III!F5"]).toBe("=SUM(F3:F4)");
    expect(held["Ringkas TW III!B2"]).toBe("='Lembar1 TW III'!F5");
    expect(held["Ringkas TW III!A1"]).toBe("Ringkasan Triwulan III Tahun 2024");
  });

  it("leaves every cell of this quarter as it is", async () => {
    const opened = open();
    const before = contents((await snapshotOf(opened)).workbook);
    await valueOf(add(opened));
    const after = contents((await snapshotOf(opened)).workbook);
    expect(Object.fromEntries(Object.keys(before).map((cell) => [cell, after[cell]]))).toEqual(before);
  });

  it("looks like the sheet that it was made of", async () => {
    const opened = open();
    await opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Lembar1").getRange("C3");
      range.numberFormat = [["#,##0"]];
      await context.sync();
    });
    await valueOf(add(opened));
    const look = await opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Lembar1 TW III").getRange("C3");
      range.load({ numberFormat: true });
      await context.sync();
      return range.numberFormat as unknown;
    });
    expect(look).toEqual([["#,##0"]]);
  });

  it("says its own period in headers and titles of charts, too", async () => {
    const opened = open();
    const { Excel } = opened;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Lembar1");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = '&"Arial,Bold"&12Triwulan II 2024';
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B3:E4"));
      chart.title.text = "Izin April – Juni 2024";
      await context.sync();
    });
    await valueOf(add(opened));
    const said = (name: string) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const { headersFooters } = context.workbook.worksheets.getItem(name).pageLayout;
        const page = headersFooters.defaultForAllPages;
        page.load({ centerHeader: true });
        const { title } = sheet.charts.getItemAt(0);
        title.load({ text: true });
        await context.sync();
        return [page.centerHeader, title.text];
      });
    expect(await said("Lembar1 TW III")).toEqual(['&"Arial,Bold"&12Triwulan III 2024', "Izin Juli – September 2024"]);
    expect(await said("Lembar1")).toEqual(['&"Arial,Bold"&12Triwulan II 2024', "Izin April – Juni 2024"]);
    expect((await undone(opened)).map(({ became }) => became)).toEqual(["removed", "removed"]);
  });

  it("goes again with one undo", async () => {
    const opened = open();
    await valueOf(add(opened));
    expect(await undone(opened)).toEqual([
      { name: "Lembar1 TW III", became: "removed" },
      { name: "Ringkas TW III", became: "removed" },
    ]);
    expect(await sheetsOf(opened)).toEqual(["Lembar1", "Ringkas TW II"]);
    expect(await valueOf(portOf(opened).steps())).toBe(0);
  });

  it("stays, with what it reads, where somebody has written on it since", async () => {
    const opened = open();
    await valueOf(add(opened));
    type(opened, "Ringkas TW III", "C2", "periksa");
    expect(await undone(opened)).toEqual([
      { name: "Lembar1 TW III", became: "changed" },
      { name: "Ringkas TW III", became: "changed" },
    ]);
    expect(await holds(opened, "C2", "Ringkas TW III")).toBe("periksa");
  });

  it("goes but for the sheet that somebody has written on, and the names that read it with it", async () => {
    const opened = open();
    await valueOf(add(opened));
    type(opened, "Lembar1 TW III", "C3", 5);
    const sheetId = opened.simulator.book.sheet("Ringkas TW III")?.id ?? null;
    opened.simulator.book.names.push({ name: "Isian", formula: "='Lembar1 TW III'!$C$3", sheetId });
    expect(await takeBack(opened)).toEqual([
      { name: "Lembar1 TW III", became: "changed", id: expect.any(String) as string },
      { name: "Ringkas TW III", became: "removed" },
    ]);
  });

  it("is not made of a sheet that has changed since the plan", async () => {
    const opened = open();
    const seen = await snapshotOf(opened);
    type(opened, "Lembar1", "C3", 7);
    expect(await obstacleOf(add(opened, seen))).toBe("outdated");
    expect(await sheetsOf(opened)).toEqual(["Lembar1", "Ringkas TW II"]);
    expect(await valueOf(portOf(opened).steps())).toBe(0);
  });

  it("is not made where no sheet may be added, or one is protected", async () => {
    const opened = open();
    opened.simulator.book.isStructureProtected = true;
    expect(await obstacleOf(add(opened))).toBe("structure");
    opened.simulator.book.isStructureProtected = false;
    const [first] = opened.simulator.book.sheets;
    if (first) first.isProtected = true;
    expect(await add(opened)).toEqual({ ok: false, obstacle: "protected-sheets", detail: "Lembar1" });
    expect(await sheetsOf(opened)).toEqual(["Lembar1", "Ringkas TW II"]);
  });

  it("goes again where Excel stops in the middle of writing", async () => {
    const opened = open();
    const wanted = await plan(opened);
    opened.simulator.host.faults.refuse("Range.formulas", "GeneralException");
    expect(await obstacleOf(portOf(opened).addCopies(wanted))).toBe("failed");
    expect(opened.simulator.book.sheets.map(({ name }) => name)).toEqual(["Lembar1", "Ringkas TW II"]);
    expect(await valueOf(portOf(opened).steps())).toBe(0);
  });

  it("goes again where Excel refuses one of the copies", async () => {
    const opened = open();
    const { copies, seen } = await plan(opened);
    const refused = copies.map((copy, at) => (at === 1 ? { ...copy, name: "Ringkas/TW III" } : copy));
    expect(await obstacleOf(portOf(opened).addCopies({ copies: refused, seen }))).toBe("failed");
    expect(opened.simulator.book.sheets.map(({ name }) => name)).toEqual(["Lembar1", "Ringkas TW II"]);
    expect(await valueOf(portOf(opened).steps())).toBe(0);
  });

  it("stays where somebody has drawn a chart on it since", async () => {
    const opened = open();
    await valueOf(add(opened));
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ringkas TW III");
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"));
      await context.sync();
    });
    const [, summary] = await undone(opened);
    expect(summary).toEqual({ name: "Ringkas TW III", became: "changed" });
    expect(await sheetsOf(opened)).toContain("Ringkas TW III");
  });

  it("stays where somebody has commented on it since, but not for the comments that it was copied with", async () => {
    const opened = open();
    for (const sheet of opened.simulator.book.sheets) sheet.comments = 2;
    await valueOf(add(opened));
    const copy = opened.simulator.book.sheets[2];
    if (copy) copy.comments++;
    expect((await undone(opened)).map(({ became }) => became)).toEqual(["changed", "removed"]);
  });

  it("leaves a sheet alone that only has its name, where Excel had no time to make it", async () => {
    const opened = open();
    const { settings } = opened.simulator.book;
    const kept: (readonly [string, unknown])[] = [];
    const set = settings.set.bind(settings);
    jest.spyOn(settings, "set").mockImplementation((key, value) => (kept.push([key, value]), set(key, value)));
    await valueOf(add(opened));
    const [[key, intention] = ["", null]] = kept;
    set(key, intention);
    type(opened, "Lembar1 TW III", "C3", 5);
    type(opened, "Ringkas TW III", "C3", 5);
    expect((await undone(opened)).map(({ became }) => became)).toEqual(["changed", "changed"]);
    expect(await holds(opened, "C3", "Lembar1 TW III")).toBe(5);
  });

  it("is not made in an Excel that copies no sheets", async () => {
    const opened = openDrawn(PERMITS, {}, { excelApi: "1.6" });
    expect(await obstacleOf(add(opened))).toBe("too-old");
  });
});

describe("copies that stayed because somebody wrote on them", () => {
  const reads = (opened: OpenBook) =>
    opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Lembar1").getRange("H1").formulas = [["='Lembar1 TW III'!F5"]];
      await context.sync();
    });
  const removable = async (opened: OpenBook) => (await takeBack(opened)).flatMap(({ id }) => id ?? []);

  it("go with all that is on them once the person agrees, and nothing else", async () => {
    const opened = open();
    const before = contents((await snapshotOf(opened)).workbook);
    await valueOf(add(opened));
    type(opened, "Ringkas TW III", "C2", "periksa");
    const ids = await removable(opened);
    expect(await valueOf(portOf(opened).removeCopies(ids))).toEqual(ids);
    expect(ids).toHaveLength(2);
    expect(contents((await snapshotOf(opened)).workbook)).toEqual(before);
  });

  it("are not offered, and stay, where a formula of another sheet reads them", async () => {
    const opened = open();
    await valueOf(add(opened));
    type(opened, "Lembar1 TW III", "C3", 5);
    await reads(opened);
    expect(await removable(opened)).toEqual([]);
  });

  it("stay where such a formula was typed after the question", async () => {
    const opened = open();
    await valueOf(add(opened));
    type(opened, "Lembar1 TW III", "C3", 5);
    const ids = await removable(opened);
    await reads(opened);
    expect(await valueOf(portOf(opened).removeCopies(ids))).toEqual([]);
    expect(await sheetsOf(opened)).toContain("Lembar1 TW III");
  });

  it("are not offered where they only have the name of one that was made", async () => {
    const opened = open();
    await valueOf(add(opened));
    await opened.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Ringkas TW III").delete();
      worksheets.add("Ringkas TW III");
      await context.sync();
    });
    type(opened, "Ringkas TW III", "A1", "punya orang lain");
    expect(await removable(opened)).toEqual([]);
  });

  it("stay where no sheet may be deleted", async () => {
    const opened = open();
    await valueOf(add(opened));
    type(opened, "Lembar1 TW III", "C3", 5);
    const ids = await removable(opened);
    opened.simulator.book.isStructureProtected = true;
    expect(await obstacleOf(portOf(opened).removeCopies(ids))).toBe("structure");
  });
});
