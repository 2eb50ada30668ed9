import { checkTables, recognise } from "../../../src/core/check";
import { cellName } from "../../../src/core/grid/address";
import { areaName } from "../../../src/core/grid/area";
import type { Sheet } from "../../../src/core/grid/sheet";
import { followUpOf, type FollowUp } from "../../../src/core/followUp/followUp";
import { atOnce } from "../../../src/core/steps";
import { draw } from "../../support/draw";
import { written } from "../../support/edited";
import { factsOf } from "../../support/facts";
import { tablesOf } from "../../support/checked";

/** The plans that follow from the tables of some sheets. */
function plansIn(...sheets: readonly Sheet[]): readonly FollowUp[] {
  const tables = recognise({ sheets });
  return atOnce(checkTables({ sheets }, tables)).tables.flatMap((solved) => followUpOf(solved, tables) ?? []);
}

function onlyPlan(...sheets: readonly Sheet[]): FollowUp {
  const [plan, ...more] = plansIn(...sheets);
  if (!plan || more.length > 0) throw new Error("There is not one plan.");
  return plan;
}

const names = (plan: FollowUp, count: number) => plan.priorities(count).map(({ name }) => name);

/** What the cells of a plan get: "B4 Waktu", "C4 =Hasil!C5 2.9". */
function cellsOf(plan: FollowUp, count = 3): readonly string[] {
  return plan
    .table(count, "Rencana")
    .edits.filter(({ value }) => value !== null)
    .map(({ cell, formula, value }) => [cellName(cell), formula, value].filter((one) => one !== undefined).join(" "));
}

const RESULTS = `
  Hasil Survei Kepuasan Masyarakat Triwulan II Tahun 2024
  Kode | Unsur       | NRR
  U1   | Persyaratan | 3.35
  U2   | Prosedur    | 3.193
  U3   | Waktu       | 2.9
  U4   | Biaya       | 3.9
  U5   | Produk      | 3.5`;

const INDEX = RESULTS.replace("NRR", "Indeks")
  .replace("3.35", "83.75")
  .replace("3.193", "79.83")
  .replace("2.9", "72.5")
  .replace("3.9", "97.5")
  .replace("3.5", "87.5");

describe("the priorities of a follow-up plan", () => {
  it("are the lowest unsur, as many as are asked for, the lowest first", () => {
    const plan = onlyPlan(draw(RESULTS));
    expect(names(plan, 3)).toEqual(["Waktu", "Prosedur", "Persyaratan"]);
    expect(names(plan, 1)).toEqual(["Waktu"]);
    expect(plan.most).toBe(4);
  });

  it("are more than were asked for where several are equal to the last", () => {
    expect(names(onlyPlan(draw(RESULTS.replace("3.35", "3.193"))), 2)).toEqual(["Waktu", "Persyaratan", "Prosedur"]);
  });

  it("are ranked by index where there is no NRR", () => {
    const plan = onlyPlan(draw(INDEX));
    expect([plan.of, ...names(plan, 2)]).toEqual(["index", "Waktu", "Prosedur"]);
  });

  it("come from the answers where a summary stands below them, and wait for one that is still blank", () => {
    const answers = (nrr: string) => `
      Survei Kepuasan Masyarakat Triwulan II Tahun 2024
      No  | Persyaratan | Prosedur | Waktu | Biaya
      1   | 3 | 3 | 2 | 4
      2   | 4 | 3 | 3 | 4
      3   | 4 | 3 | 3 | 4
      ${nrr}`;
    const plan = onlyPlan(draw(answers("NRR | 3.667 | 3 | 2.667 | 4"), "SKM"));
    expect([plan.withheld, ...names(plan, 2)]).toEqual([null, "Waktu", "Prosedur"]);
    expect(cellsOf(plan, 2)).toContain("C4 =SKM!D6 2.667");
    expect(onlyPlan(draw(answers("NRR | . | . | . | ."))).withheld).toBe("blank");
    expect(onlyPlan(draw(answers("."))).withheld).toBe("blank");
    expect(onlyPlan(draw(answers("NRR | 3.667 | 3 | 2.9 | 4"))).withheld).toBe("wrong");
  });

  it("wait for a figure that is still blank", () => {
    const summed = `
      Hasil SKM Triwulan II Tahun 2024
      Kode | Unsur       | Total Nilai | NRR
      U1   | Persyaratan | 335 | 3.35
      U2   | Prosedur    | 319 | .
      U3   | Waktu       | 290 | 2.9
      U4   | Biaya       | 390 | 3.9
      Jumlah responden : 100`;
    expect(onlyPlan(draw(summed)).withheld).toBe("blank");
    expect(plansIn(draw(RESULTS.replace("| 3.193", "| .")))).toEqual([]);
  });

  it("are five at the most", () => {
    const nine = ["Kompetensi", "Perilaku", "Sarana"].map((name, at) => `U${at + 6} | ${name} | 3.${at + 6}`);
    expect(onlyPlan(draw([RESULTS, ...nine].join("\n"))).most).toBe(5);
  });

  it("are none where all unsur are equal", () => {
    const equal = RESULTS.replace(/\d\.\d+$/gm, "3.5");
    expect(onlyPlan(draw(equal)).withheld).toBe("equal");
  });

  it("are of satisfaction alone", () => {
    expect(plansIn(draw(RESULTS.replace("Kepuasan Masyarakat", "Persepsi Anti Korupsi")))).toEqual([]);
    expect(plansIn(draw(RESULTS, "SPAK"))).toEqual([]);
  });

  it("wait where a figure is wrong", () => {
    const wrong = `
      Hasil SKM Triwulan II Tahun 2024
      Kode | Unsur       | Total Nilai | NRR
      U1   | Persyaratan | 335 | 3.35
      U2   | Prosedur    | 319 | 3.91
      U3   | Waktu       | 290 | 2.9
      U4   | Biaya       | 390 | 3.9
      Jumlah responden : 100`;
    expect(onlyPlan(draw(wrong)).withheld).toBe("wrong");
    expect(onlyPlan(draw(wrong.replace("3.91", "3.19"))).withheld).toBeNull();
  });
});

describe("the table of a plan", () => {
  it("names its period, reads each NRR from its cell, and leaves the rest to people", () => {
    expect(cellsOf(onlyPlan(draw(RESULTS, "Hasil SKM")), 2)).toEqual([
      "A1 Rencana Tindak Lanjut Hasil Survei Kepuasan Masyarakat (SKM) Triwulan II Tahun 2024",
      "A3 No",
      "B3 Prioritas Unsur",
      "C3 NRR",
      "D3 Program/Kegiatan",
      "E3 Waktu",
      "F3 Penanggung Jawab",
      "A4 1",
      "B4 Waktu",
      "C4 ='Hasil SKM'!C5 2.9",
      "A5 2",
      "B5 Prosedur",
      "C5 ='Hasil SKM'!C4 3.193",
    ]);
  });

  it.each([
    ["Semester 1 (1 Januari – 30 Juni 2024)", "Semester 1 Tahun 2024"],
    ["Bulan Mei 2024", "Bulan Mei 2024"],
    ["Tahun 2024", "Tahun 2024"],
  ])("takes %s for %s", (line, period) => {
    const [title] = cellsOf(onlyPlan(draw(RESULTS.replace("Triwulan II Tahun 2024", line))));
    expect(title).toBe(`A1 Rencana Tindak Lanjut Hasil Survei Kepuasan Masyarakat (SKM) ${period}`);
  });

  it("has a title without a period where nothing says one", () => {
    const [title] = cellsOf(onlyPlan(draw(RESULTS.replace(" Triwulan II Tahun 2024", ""), "Hasil")));
    expect(title).toBe("A1 Rencana Tindak Lanjut Hasil Survei Kepuasan Masyarakat (SKM)");
  });

  it("is framed below its title, with a bold header and room for names and for what people write", () => {
    const { edits } = onlyPlan(draw(RESULTS)).table(1, "Rencana");
    const looks = edits.map(({ cell, dress }) =>
      [cellName(cell), dress?.isBold && "bold", dress?.isFramed && "framed", dress?.width].filter(Boolean).join(" "),
    );
    expect(looks).toEqual([
      "A1 bold",
      "A3 bold framed",
      "B3 bold framed 20",
      "C3 bold framed",
      "D3 bold framed 45",
      "E3 bold framed 20",
      "F3 bold framed 25",
      ...["A4", "B4", "C4", "D4", "E4", "F4"].map((cell) => `${cell} framed`),
    ]);
  });

  it.each([
    ["Waktu Penyelesaian Pelayanan", 30],
    ["Waktu Penyelesaian Semua Jenis Pelayanan dan Perizinan Usaha", 60],
  ])("has room for the longest name, within reason: %s", (name, width) => {
    const { edits } = onlyPlan(draw(RESULTS.replace("Waktu", name))).table(2, "Rencana");
    expect(edits.find(({ value }) => value === "Prioritas Unsur")?.dress?.width).toBe(width);
  });

  it.each([
    ["NRR", "0.000"],
    ["Indeks", "0.00"],
  ])("shows each %s with its decimals", (heading, format) => {
    const results = heading === "NRR" ? RESULTS : INDEX;
    const { edits } = onlyPlan(draw(results)).table(1, "Rencana");
    expect(edits.map(({ value }) => value)).toContain(heading);
    expect(edits.flatMap(({ look }) => look ?? [])).toEqual([{ format, isPercent: false }]);
  });

  it("holds as long as the figures of all unsur are what they were", () => {
    const { basis } = onlyPlan(draw(RESULTS, "Hasil")).table(1, "Rencana");
    expect(basis.map(({ sheet, area }) => `${sheet} ${areaName(area)}`)).toEqual(["Hasil C3:C7"]);
  });

  it("has a number where the survey has it as text", () => {
    const text = RESULTS.replace("2.9", "'2,9");
    expect(cellsOf(onlyPlan(draw(text)), 1)).toContain("C4 2.9");
  });

  it.each([1, 2, 3, 4])(
    "of %d priorities is known as a plan afterwards, and told of once, as a form to be written",
    (count) => {
      const survey = draw(RESULTS, "Hasil");
      const plan = written(draw("", "Rencana"), onlyPlan(survey).table(count, "Rencana").edits);
      expect(tablesOf(plan)).toEqual([`follow-up-plan A3:F${3 + count}`]);
      expect(factsOf([survey, plan])).toEqual([
        `info D4 plan-unwritten: columns [Program/Kegiatan, Waktu, Penanggung Jawab], unsur ${count}`,
      ]);
    },
  );

  it("is told of by the sheet that it stands on", () => {
    const survey = draw(RESULTS, "Hasil");
    expect(onlyPlan(survey).plannedOn).toEqual([]);
    const plan = written(draw("", "Rencana"), onlyPlan(survey).table(2, "Rencana").edits);
    expect(onlyPlan(survey, plan).plannedOn).toEqual(["Rencana"]);
  });

  it("is known where unsur have no more than codes", () => {
    const plan = written(
      draw("", "Rencana"),
      onlyPlan(draw(RESULTS, "Hasil"))
        .table(3, "Rencana")
        .edits.map((edit) =>
          edit.cell.column === 1 && edit.cell.row > 2 ? { ...edit, value: `U${edit.cell.row}` } : edit,
        ),
    );
    expect(tablesOf(plan)).toEqual(["follow-up-plan A3:F6"]);
  });

  it("is held against the results of the period that its title names, whatever others there are", () => {
    const first = RESULTS.replace("Triwulan II", "Triwulan I").replace("3.9", "2.1");
    const sheets = [draw(first, "Satu"), draw(RESULTS, "Dua")];
    const [, second] = plansIn(...sheets);
    const plan = written(draw("", "Rencana"), second?.table(2, "Rencana").edits ?? []);
    expect(factsOf([...sheets, plan]).filter((fact) => fact.includes("left-out"))).toEqual([]);
    const other = written(draw("", "Rencana"), plansIn(...sheets)[0]?.table(1, "Rencana").edits ?? []);
    const named = written(other, [{ sheet: "Rencana", cell: { row: 3, column: 1 }, value: "Persyaratan" }]);
    expect(factsOf([...sheets, named]).filter((fact) => fact.includes("left-out"))).toEqual([
      expect.stringContaining("B4 lower-unsur-left-out"),
    ]);
  });
});
