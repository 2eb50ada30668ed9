import { newSeries, type BookChart } from "../../../src/simulator/book/bookChart";
import { chartsOn, makeOne, planFor } from "../../support/charts";
import { cell, contents, obstacleOf, openDrawn, portOf, snapshotOf, type, valueOf } from "../../support/excel";
import type { OpenBook } from "../../support/simulator";

const PERMITS = `
  Rekap Izin Terbit Triwulan II Tahun 2024
  No | Jenis Izin | April | Mei | Juni | Jumlah
  1  | Reklame    | 13    | 16  | 3    | 32
  2  | Pendidikan | 8     | 7   | 0    | 15
  3  | Kesehatan  | 5     | 6   | 2    | 13
  4  | Reservoir  | 1     | 1   | 2    | 4
     | Jumlah     | 27    | 30  | 7    | 64`;
const TITLE = "Rekap Izin Terbit Triwulan II Tahun 2024";
const NAME = "Rekap PTSP permits 1 (Lembar1)";
const MONTHS =
  "April Lembar1!C3:C6 by Lembar1!B3:B6; Mei Lembar1!D3:D6 by Lembar1!B3:B6; Juni Lembar1!E3:E6 by Lembar1!B3:B6";

const SURVEY = `
  Hasil Survei Kepuasan Masyarakat Triwulan II Tahun 2024
  Kode | Unsur       | NRR
  U1   | Persyaratan | 3.35
  U2   | Prosedur    | 3.193
  U3   | Waktu       | 2.9
  U4   | Biaya       | 3.9`;

function chartOn({ simulator }: OpenBook, sheet = "Lembar1"): BookChart {
  const [chart] = simulator.book.sheet(sheet)?.charts ?? [];
  if (!chart) throw new Error(`There is no chart on ${sheet}.`);
  return chart;
}

/** A person inserts a row for one more jenis izin into the middle of the table. */
function insertKind(opened: OpenBook): void {
  opened.simulator.book.shift("Lembar1", { axis: "row", kind: "insert", at: 3, count: 1 });
  for (const [name, value] of Object.entries({ A4: 9, B4: "Toko Obat", C4: 1, D4: 2, E4: 3, F4: 6 })) {
    type(opened, "Lembar1", name, value);
  }
}

describe("a chart of permits", () => {
  it("is made right of its table: the jenis izin along the axis, a colour for each month, called as the table is", async () => {
    const opened = openDrawn(PERMITS);
    const charted = await valueOf(makeOne(opened));
    expect(charted).toEqual({ sheet: "Lembar1", isNew: true, hasAltText: true, hasNewCells: false });
    expect(chartsOn(opened, "Lembar1")).toEqual([`${NAME}: ${TITLE} [${MONTHS}]`]);
    const { left, top, altTextTitle, altTextDescription } = chartOn(opened);
    const beside = await opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Lembar1").getRange("H2").load({ left: true, top: true });
      await context.sync();
      return [range.left, range.top];
    });
    expect([left, top, altTextTitle, altTextDescription]).toEqual([...beside, TITLE, "Menunjukkan izin."]);
  });

  it("is brought up to date on a second run, where it was moved to, in the colours that somebody gave it", async () => {
    const opened = openDrawn(PERMITS);
    await valueOf(makeOne(opened));
    const chart = chartOn(opened);
    Object.assign(chart, { left: 700, top: 90, width: 500 });
    Object.assign(chart.series[0] ?? {}, { fill: "#FF00FF" });
    insertKind(opened);
    type(opened, "Lembar1", "A1", "Rekap Izin Triwulan II Tahun 2024, direvisi");
    expect(await valueOf(makeOne(opened))).toMatchObject({ isNew: false, sheet: "Lembar1" });
    expect(chartsOn(opened, "Lembar1")).toEqual([
      `${NAME}: Rekap Izin Triwulan II Tahun 2024, direvisi [${MONTHS.replaceAll("6", "7")}]`,
    ]);
    expect([chart.left, chart.top, chart.width, chart.series[0]?.fill]).toEqual([700, 90, 500, "#FF00FF"]);
  });

  it("has colours of its own, and keeps the series that somebody has put behind them", async () => {
    const opened = openDrawn(PERMITS);
    await valueOf(makeOne(opened));
    const { series } = chartOn(opened);
    expect(new Set(series.map(({ fill }) => fill)).size).toBe(3);
    const target = { ...newSeries("Target", "Line"), fill: "#123456" };
    series.push(target);
    await valueOf(makeOne(opened));
    expect(series.map(({ name }) => name)).toEqual(["April", "Mei", "Juni", "Target"]);
    expect(series[3]).toBe(target);
  });

  it("keeps what somebody has put behind its series where it is not remembered", async () => {
    const opened = openDrawn(PERMITS);
    await valueOf(makeOne(opened));
    chartOn(opened).series.push(newSeries("Target", "Line"));
    opened.simulator.book.settings.clear();
    expect(await valueOf(makeOne(opened))).toMatchObject({ isNew: false });
    expect(chartOn(opened).series.map(({ name }) => name)).toEqual(["April", "Mei", "Juni", "Target"]);
  });

  it.each([
    ["has given it another name", (opened: OpenBook) => (chartOn(opened).name = "Gambar 1")],
    [
      "has given its sheet another name",
      ({ simulator }: OpenBook) => {
        simulator.book.renameSheet("Lembar1", "TW II 'baru'");
      },
    ],
  ])("is found again where somebody %s", async (_, change) => {
    const opened = openDrawn(PERMITS);
    await valueOf(makeOne(opened));
    change(opened);
    expect(await valueOf(makeOne(opened))).toMatchObject({ isNew: false });
    expect(opened.simulator.book.sheets.flatMap(({ charts }) => charts)).toHaveLength(1);
  });

  it("leaves a chart of a person's own alone, and does not cover it", async () => {
    const opened = openDrawn(PERMITS);
    await valueOf(makeOne(opened));
    const own = chartOn(opened);
    own.name = "Grafik kepala dinas";
    opened.simulator.book.settings.clear();
    expect(await valueOf(makeOne(opened))).toMatchObject({ isNew: true });
    const [, made] = opened.simulator.book.sheet("Lembar1")?.charts ?? [];
    expect(made?.top).toBeGreaterThanOrEqual(own.top + own.height);
  });

  it("says that the person has to put the alternative text in where Excel takes none from an add-in", async () => {
    const opened = openDrawn(PERMITS);
    opened.simulator.host.faults.countsChartsAsShapes = false;
    expect(await valueOf(makeOne(opened))).toMatchObject({ isNew: true, hasAltText: false });
  });

  it.each(["=", "'Tabel ''A'''", "R1C1", "TW II 2024"])("draws cells of a sheet that is called %s", async (name) => {
    const opened = openDrawn("x", { [name]: PERMITS });
    await valueOf(makeOne(opened));
    await valueOf(makeOne(opened));
    const chart = chartOn(opened, name);
    expect(chart.series.map(({ values }) => values?.sheet.name)).toEqual([name, name, name]);
  });
});

describe("on the sheet of charts", () => {
  it("one stands below the other, and each is found again", async () => {
    const opened = openDrawn(PERMITS, { Lain: PERMITS });
    for (const sheet of ["Lembar1", "Lain", "Lembar1", "Lain"]) {
      const charted = await valueOf(makeOne(opened, { sheet, place: "sheet" }));
      expect(charted.sheet).toBe("Grafik");
    }
    const charts = opened.simulator.book.sheet("Grafik")?.charts ?? [];
    expect(charts.map(({ name }) => name)).toEqual([NAME, NAME.replace("Lembar1", "Lain")]);
    expect(charts[1]?.top).toBeGreaterThanOrEqual((charts[0]?.top ?? 0) + (charts[0]?.height ?? 0));
  });

  it("a chart is updated where it stands, wherever a new one would go", async () => {
    const opened = openDrawn(PERMITS);
    await valueOf(makeOne(opened));
    expect(await valueOf(makeOne(opened, { place: "sheet" }))).toMatchObject({ sheet: "Lembar1", isNew: false });
    expect(opened.simulator.book.sheet("Grafik")).toBeUndefined();
  });
});

describe("a chart of a survey", () => {
  it("has a line for each grade, drawn from cells of the sheet of charts", async () => {
    const opened = openDrawn(SURVEY);
    expect(await valueOf(makeOne(opened))).toMatchObject({ isNew: true, sheet: "Lembar1", hasNewCells: true });
    const chart = chartOn(opened);
    expect(chart.series.map(({ name, chartType }) => `${name} ${chartType}`)).toEqual([
      "NRR ColumnClustered",
      "A ≥ Line",
      "B ≥ Line",
      "C ≥ Line",
    ]);
    const { workbook } = await snapshotOf(opened);
    expect(contents(workbook)).toMatchObject({ "Grafik!AA3": 3.5324, "Grafik!AB6": 3.0644, "Grafik!AC3": 2.6 });
    expect(Object.fromEntries(chart.valueAxis)).toEqual({ minimum: 1, maximum: 4 });
    expect(await valueOf(makeOne(opened))).toMatchObject({ isNew: false, hasNewCells: false });
  });

  it("keeps columns and lines apart where a third period comes to two", async () => {
    const second = SURVEY.replace("Triwulan II", "Triwulan III");
    const opened = openDrawn(SURVEY, { Dua: second, Tiga: "x" });
    const sorts = () => chartOn(opened, "Dua").series.map(({ name, chartType }) => `${name} ${chartType}`);
    const lines = ["A ≥ Line", "B ≥ Line", "C ≥ Line"];
    const columns = ["Triwulan II Tahun 2024 ColumnClustered", "Triwulan III Tahun 2024 ColumnClustered"];
    await valueOf(makeOne(opened, { sheet: "Dua", at: 1 }));
    expect(sorts()).toEqual([...columns, ...lines]);
    for (const [row, line] of SURVEY.replace("Triwulan II", "Triwulan I").trim().split("\n").entries()) {
      for (const [column, text] of line.split("|").entries()) {
        const value = /^[\d.]+$/.test(text.trim()) ? Number(text) : text.trim();
        type(opened, "Tiga", `${"ABC".charAt(column)}${row + 1}`, value);
      }
    }
    await valueOf(makeOne(opened, { sheet: "Dua", at: 1 }));
    expect(sorts()).toEqual(["Triwulan I Tahun 2024 ColumnClustered", ...columns, ...lines]);
  });
});

describe("what stands in the way is told, and nothing is changed", () => {
  it.each([
    [
      "protected",
      "the sheet of the table is protected",
      "beside",
      ({ book }) => void (book.activeSheet.isProtected = true),
    ],
    ["structure", "no sheet may be added", "sheet", ({ book }) => void (book.isStructureProtected = true)],
  ] as const satisfies readonly (readonly [
    string,
    string,
    "beside" | "sheet",
    (simulator: OpenBook["simulator"]) => void,
  ])[])("%s: %s", async (obstacle, _, place, protect) => {
    const opened = openDrawn(PERMITS);
    protect(opened.simulator);
    expect(await obstacleOf(makeOne(opened, { place }))).toBe(obstacle);
    expect(opened.simulator.book.settings.size).toBe(0);
  });

  it("a protected sheet on which objects may be edited takes a chart", async () => {
    const opened = openDrawn(PERMITS);
    Object.assign(opened.simulator.book.activeSheet, { isProtected: true, allowsObjects: true });
    expect(await obstacleOf(makeOne(opened))).toBe("none");
  });

  it("the cells have changed since they were checked", async () => {
    const opened = openDrawn(PERMITS);
    const plan = planFor(await snapshotOf(opened));
    opened.simulator.book.shift("Lembar1", { axis: "row", kind: "insert", at: cell("A2").row, count: 1 });
    expect(await obstacleOf(portOf(opened).chart(plan))).toBe("outdated");
  });

  it("Excel refuses in the middle: what was made by then is taken away, and the journal forgets the step", async () => {
    const opened = openDrawn(PERMITS);
    opened.simulator.host.faults.refuse("ChartSeries.setValues", "GeneralException");
    expect(await obstacleOf(makeOne(opened))).toBe("failed");
    expect(await valueOf(portOf(opened).steps())).toBe(0);
    expect(opened.simulator.book.activeSheet.charts).toEqual([]);
  });
});
