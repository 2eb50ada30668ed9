import { chartsOn, makeOne } from "../../support/charts";
import { contents, obstacleOf, openDrawn, portOf, snapshotOf, type, valueOf } from "../../support/excel";

const PERMITS = `
  Rekap Izin Terbit Triwulan II Tahun 2024
  No | Jenis Izin | April | Mei | Juni | Jumlah
  1  | Reklame    | 13    | 16  | 3    | 32
  2  | Pendidikan | 8     | 7   | 0    | 15
     | Jumlah     | 21    | 23  | 3    | 47`;
const SURVEY = `
  Hasil Survei Kepuasan Masyarakat Triwulan II Tahun 2024
  Kode | Unsur       | NRR
  U1   | Persyaratan | 3.35
  U2   | Prosedur    | 3.193
  U3   | Waktu       | 2.9
  U4   | Biaya       | 3.9`;

const became = async (opened: ReturnType<typeof openDrawn>) =>
  (await valueOf(portOf(opened).undo("any")))?.chart?.became;

describe("undo of a chart", () => {
  it.each([
    ["beside its table", PERMITS, "beside"],
    ["on a sheet that was added for it", PERMITS, "sheet"],
    ["with the cells that its lines are drawn from", SURVEY, "beside"],
    ["with them, on their sheet", SURVEY, "sheet"],
  ] as const)("takes away one that was made %s: the workbook is as it was", async (_, picture, place) => {
    const opened = openDrawn(picture);
    const before = contents((await snapshotOf(opened)).workbook);
    await valueOf(makeOne(opened, { place }));
    expect(await valueOf(portOf(opened).steps())).toBe(1);
    expect(await became(opened)).toBe("removed");
    expect(opened.simulator.book.sheets.flatMap(({ charts }) => charts)).toEqual([]);
    const after = await snapshotOf(opened);
    expect([contents(after.workbook), [...after.sheetIds.keys()]]).toEqual([before, ["Lembar1"]]);
    expect(await valueOf(portOf(opened).steps())).toBe(0);
  });

  it.each(["1.14", "1.15"])("has one that was updated draw what it drew before, with ExcelApi %s", async (excelApi) => {
    const opened = openDrawn(PERMITS, {}, { excelApi });
    await valueOf(makeOne(opened));
    const before = chartsOn(opened, "Lembar1");
    type(opened, "Lembar1", "A1", "Rekap Izin Tahun 2025");
    for (const [name, value] of Object.entries({ A5: 3, B5: "Toko Obat", C5: 1, D5: 2, E5: 3, F5: 6 })) {
      type(opened, "Lembar1", name, value);
    }
    await valueOf(makeOne(opened));
    expect(chartsOn(opened, "Lembar1")).not.toEqual(before);
    expect(await became(opened)).toBe("restored");
    expect(chartsOn(opened, "Lembar1")).toEqual(before);
  });

  it("goes back step by step: first the update, then the chart", async () => {
    const opened = openDrawn(SURVEY);
    await valueOf(makeOne(opened));
    type(opened, "Lembar1", "A1", "Hasil Survei Triwulan III Tahun 2024");
    await valueOf(makeOne(opened));
    expect([await became(opened), await became(opened)]).toEqual(["restored", "removed"]);
    expect(opened.simulator.book.sheet("Grafik")).toBeUndefined();
  });

  it("leaves one whose title somebody has changed since", async () => {
    const opened = openDrawn(PERMITS);
    await valueOf(makeOne(opened));
    opened.simulator.book.sheet("Lembar1")?.charts[0]?.title.set("text", "Gambar 1. Izin terbit");
    expect(await became(opened)).toBe("changed");
    expect(opened.simulator.book.sheet("Lembar1")?.charts).toHaveLength(1);
  });

  it("leaves one to which somebody has added figures, or given them another name", async () => {
    for (const change of ["add", "rename"] as const) {
      const opened = openDrawn(PERMITS);
      await valueOf(makeOne(opened));
      const series = opened.simulator.book.sheet("Lembar1")?.charts[0]?.series;
      const [first] = series ?? [];
      if (!series || !first) throw new Error("The chart draws nothing.");
      if (change === "add") series.push({ ...first, name: "Target" });
      else first.name = "Izin reklame";
      expect(await became(opened)).toBe("changed");
      expect(opened.simulator.book.sheet("Lembar1")?.charts).toHaveLength(1);
    }
  });

  it("leaves what stands on a sheet that somebody has called so before", async () => {
    const opened = openDrawn(SURVEY);
    opened.simulator.book.addSheet("Grafik");
    for (const [name, value] of Object.entries({ AA3: 17, AB4: "=AA3*2", AC2: "catatan" })) {
      type(opened, "Grafik", name, value);
    }
    const before = contents((await snapshotOf(opened)).workbook);
    await valueOf(makeOne(opened));
    const cells = contents((await snapshotOf(opened)).workbook);
    expect(cells).toMatchObject(before);
    expect(Object.keys(cells).length).toBeGreaterThan(Object.keys(before).length);
    expect(await became(opened)).toBe("removed");
    expect(contents((await snapshotOf(opened)).workbook)).toEqual(before);
  });

  it("takes one away that was moved, and whose rows have moved", async () => {
    const opened = openDrawn(PERMITS);
    await valueOf(makeOne(opened));
    Object.assign(opened.simulator.book.sheet("Lembar1")?.charts[0] ?? {}, { left: 900 });
    opened.simulator.book.shift("Lembar1", { axis: "row", kind: "insert", at: 0, count: 2 });
    expect(await became(opened)).toBe("removed");
  });

  it("says that one is gone which somebody has deleted", async () => {
    const opened = openDrawn(PERMITS);
    await valueOf(makeOne(opened));
    opened.simulator.book.sheet("Lembar1")?.charts.splice(0);
    expect(await became(opened)).toBe("gone");
  });

  it("keeps a sheet of charts on which something else stands by now", async () => {
    const opened = openDrawn(PERMITS);
    await valueOf(makeOne(opened, { place: "sheet" }));
    type(opened, "Grafik", "A40", "Sumber: SiCantik");
    expect(await became(opened)).toBe("removed");
    expect(opened.simulator.book.sheet("Grafik")).toBeDefined();
  });

  it("waits for a protected sheet: the step stays", async () => {
    const opened = openDrawn(PERMITS);
    await valueOf(makeOne(opened));
    opened.simulator.book.activeSheet.isProtected = true;
    expect(await obstacleOf(portOf(opened).undo("any"))).toBe("protected");
    opened.simulator.book.activeSheet.isProtected = false;
    expect(await became(opened)).toBe("removed");
  });
});
