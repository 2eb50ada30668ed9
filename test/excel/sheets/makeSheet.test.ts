import { contents, holds, obstacleOf, openDrawn, portOf, snapshotOf, type, valueOf } from "../../support/excel";
import { sheetPlanFor } from "../../support/plans";
import type { OpenBook } from "../../support/simulator";

const SURVEY = `
  Hasil Survei Kepuasan Masyarakat Triwulan II Tahun 2024
  Kode | Unsur       | NRR
  U1   | Persyaratan | 3.35
  U2   | Prosedur    | 3.193
  U3   | Waktu       | 2.9
  U4   | Biaya       | 3.9`;
const NAME = "Rencana Tindak Lanjut";

async function make(opened: OpenBook, count = 2) {
  return portOf(opened).addSheet(sheetPlanFor(await snapshotOf(opened), count));
}

async function onSheet(opened: OpenBook, name = NAME): Promise<Readonly<Record<string, unknown>>> {
  const filled = Object.entries(contents((await snapshotOf(opened)).workbook));
  return Object.fromEntries(
    filled.flatMap(([cell, content]) => (cell.startsWith(`${name}!`) ? [[cell.slice(name.length + 1), content]] : [])),
  );
}

async function undone(opened: OpenBook) {
  return (await valueOf(portOf(opened).undo("any")))?.sheet;
}

describe("a follow-up plan", () => {
  it("is written on a sheet of its own, its figures read from the survey", async () => {
    const opened = openDrawn(SURVEY);
    expect(await valueOf(make(opened))).toEqual({ name: NAME, otherwise: [] });
    expect(await onSheet(opened)).toEqual({
      A1: "Rencana Tindak Lanjut Hasil Survei Kepuasan Masyarakat (SKM) Triwulan II Tahun 2024",
      A3: "No",
      B3: "Prioritas Unsur",
      C3: "NRR",
      D3: "Program/Kegiatan",
      E3: "Waktu",
      F3: "Penanggung Jawab",
      A4: 1,
      B4: "Waktu",
      C4: "=Lembar1!C5",
      A5: 2,
      B5: "Prosedur",
      C5: "=Lembar1!C4",
    });
    type(opened, "Lembar1", "C5", 2.8);
    expect((await snapshotOf(opened)).workbook.sheets[1]?.value(3, 2)).toBe(2.8);
  });

  it("has lines, a bold header, and room for what people write", async () => {
    const opened = openDrawn(SURVEY);
    await valueOf(make(opened));
    const look = await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(NAME);
      const figure = sheet.getRange("C4").load({ numberFormat: true, text: true });
      const looks = sheet
        .getRange("D3:D4")
        .getCellProperties({ format: { font: { bold: true }, borders: { style: true } } });
      await context.sync();
      const [header, blank] = looks.value.flat();
      return [header?.format?.font?.bold, figure.numberFormat, figure.text, blank?.format?.borders?.bottom?.style];
    });
    expect(look).toEqual([true, [["0.000"]], [["2.900"]], "Continuous"]);
  });

  it.each(["=HYPERLINK(1)", "+Waktu pelayanan", "-Waktu", "@Waktu pelayanan", "'Waktu"])(
    "takes %s for a name, not for a formula",
    async (name) => {
      const opened = openDrawn(SURVEY);
      const plan = sheetPlanFor(await snapshotOf(opened), 1);
      const edits = plan.table.edits.map((edit) =>
        edit.value === "Waktu" && edit.cell.row > 2 ? { ...edit, value: name } : edit,
      );
      const added = await valueOf(portOf(opened).addSheet({ ...plan, table: { ...plan.table, edits } }));
      expect(added.otherwise).toEqual([]);
      const sheet = (await snapshotOf(opened)).workbook.sheets[1];
      expect([sheet?.value(3, 1), sheet?.formula(3, 1)]).toEqual([name, null]);
    },
  );

  it.each(["TW II 'baru'", "=1", "R1C1", "2024"])("reads figures of a sheet that is called %s", async (name) => {
    const opened = openDrawn("x", { [name]: SURVEY });
    expect((await valueOf(make(opened))).otherwise).toEqual([]);
  });

  it("never goes onto a sheet that is there: a further one gets a number", async () => {
    const opened = openDrawn(SURVEY, { "RENCANA tindak lanjut": "Catatan kepala dinas" });
    expect((await valueOf(make(opened))).name).toBe(`${NAME} 2`);
    expect((await valueOf(make(opened))).name).toBe(`${NAME} 3`);
    expect(await onSheet(opened, "RENCANA tindak lanjut")).toEqual({ A1: "Catatan kepala dinas" });
  });
});

describe("a follow-up plan is taken back", () => {
  it("with its sheet, and what stood before is untouched", async () => {
    const opened = openDrawn(SURVEY);
    const before = contents((await snapshotOf(opened)).workbook);
    await valueOf(make(opened));
    expect(await undone(opened)).toEqual({ name: NAME, became: "removed" });
    expect(opened.simulator.book.sheets.map(({ name }) => name)).toEqual(["Lembar1"]);
    expect(contents((await snapshotOf(opened)).workbook)).toEqual(before);
    expect(await valueOf(portOf(opened).steps())).toBe(0);
  });

  it.each<[string, (opened: OpenBook) => void]>([
    [
      "the survey has moved",
      ({ simulator }) => {
        simulator.book.shift("Lembar1", { axis: "row", kind: "insert", at: 1, count: 2 });
      },
    ],
    [
      "a figure was put right",
      (opened) => {
        type(opened, "Lembar1", "C5", 2.7);
      },
    ],
    [
      "its sheet was given another name",
      ({ simulator }) => {
        simulator.book.renameSheet(NAME, "RTL");
      },
    ],
    [
      "the sheet of the survey was",
      ({ simulator }) => {
        simulator.book.renameSheet("Lembar1", "SKM TW II");
      },
    ],
  ])("also where %s", async (_, change) => {
    const opened = openDrawn(SURVEY);
    await valueOf(make(opened));
    change(opened);
    expect((await undone(opened))?.became).toBe("removed");
    expect(opened.simulator.book.sheets).toHaveLength(1);
  });

  it.each<[string, (opened: OpenBook) => unknown]>([
    [
      "has written on it",
      (opened) => {
        type(opened, NAME, "D4", "Evaluasi SOP");
      },
    ],
    [
      "has written beside it",
      (opened) => {
        type(opened, NAME, "H20", "x");
      },
    ],
    [
      "has changed a name",
      (opened) => {
        type(opened, NAME, "B4", "Waktu Pelayanan");
      },
    ],
    [
      "has blanked a cell",
      (opened) => {
        type(opened, NAME, "B4", null);
      },
    ],
    [
      "has put a chart on it",
      ({ Excel }) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(NAME);
          sheet.charts.add("ColumnClustered", sheet.getRange("B4:C5"));
          await context.sync();
        }),
    ],
    [
      "has commented on it",
      ({ simulator }) => {
        const sheet = simulator.book.sheet(NAME);
        if (sheet) sheet.comments = 1;
      },
    ],
    [
      "has typed a figure",
      (opened) => {
        type(opened, NAME, "C4", 2.9);
      },
    ],
    [
      "reads it in a formula of another sheet",
      ({ simulator }) => {
        simulator.book.sheet("Lembar1")?.write([
          [
            { row: 20, column: 0 },
            { formula: `='${NAME}'!B4`, value: null },
          ],
        ]);
      },
    ],
  ])("not where somebody %s", async (_, change) => {
    const opened = openDrawn(SURVEY);
    await valueOf(make(opened));
    await change(opened);
    const before = contents((await snapshotOf(opened)).workbook);
    expect(await undone(opened)).toEqual({ name: NAME, became: "changed" });
    expect(contents((await snapshotOf(opened)).workbook)).toEqual(before);
  });

  it("says that somebody has deleted the sheet already", async () => {
    const opened = openDrawn(SURVEY);
    await valueOf(make(opened));
    opened.simulator.book.removeSheet(NAME);
    expect((await undone(opened))?.became).toBe("gone");
  });

  it("waits where the workbook's structure is protected by now", async () => {
    const opened = openDrawn(SURVEY);
    await valueOf(make(opened));
    opened.simulator.book.isStructureProtected = true;
    expect(await obstacleOf(portOf(opened).undo("any"))).toBe("structure");
    opened.simulator.book.isStructureProtected = false;
    expect((await undone(opened))?.became).toBe("removed");
  });
});

describe("what stands in the way of a follow-up plan is told, and nothing is changed", () => {
  const untouched = async (opened: OpenBook) => {
    expect(opened.simulator.book.sheets.map(({ name }) => name)).toEqual(["Lembar1"]);
    expect(await valueOf(portOf(opened).steps())).toBe(0);
  };

  it("the workbook's structure is protected", async () => {
    const opened = openDrawn(SURVEY);
    opened.simulator.book.isStructureProtected = true;
    expect(await obstacleOf(make(opened))).toBe("structure");
    await untouched(opened);
  });

  it("a figure of any unsur has changed since it was checked", async () => {
    const opened = openDrawn(SURVEY);
    const plan = sheetPlanFor(await snapshotOf(opened), 1);
    type(opened, "Lembar1", "C6", 2.1);
    expect(await obstacleOf(portOf(opened).addSheet(plan))).toBe("outdated");
    expect(await holds(opened, "C6")).toBe(2.1);
    await untouched(opened);
  });

  it("Excel stops in the middle: the sheet goes again", async () => {
    const opened = openDrawn(SURVEY);
    opened.simulator.host.faults.refuse("Range.formulas", "GeneralException");
    expect(await obstacleOf(make(opened))).toBe("failed");
    await untouched(opened);
  });
});
