import { check } from "../../src/core/check";
import { fill } from "../../src/core/fill";
import type { Edit } from "../../src/core/edits/edit";
import { cellName } from "../../src/core/grid/address";
import type { Workbook } from "../../src/core/grid/sheet";
import { holds, openDrawn, portOf, snapshotOf, type, valueOf } from "../support/excel";
import { openKotim, type OpenBook } from "../support/simulator";

/** What is offered for every figure that is wrong. */
function fixesOf(workbook: Workbook): readonly Edit[] {
  const { findings } = check(workbook);
  return findings.flatMap(({ role, severity, fix }) =>
    severity === "error" && role !== "single" ? (fix?.edits ?? []) : [],
  );
}

async function apply(opened: OpenBook, edits: (workbook: Workbook) => readonly Edit[], mayReplace = true) {
  const seen = await snapshotOf(opened);
  const applied = await valueOf(portOf(opened).apply({ edits: edits(seen.workbook), seen, mayReplace }));
  expect(applied.made.filter(({ asPlanned }) => !asPlanned)).toEqual([]);
  return applied.made.map(({ edit }) => edit);
}

/** Which edits are no formula, and why. */
function fixed(edits: readonly Edit[]): string[] {
  return edits.flatMap((edit) => (edit.formula === undefined ? [`${cellName(edit.cell)} ${edit.fixed ?? "?"}`] : []));
}

describe("once the published report is put right, answers move all that follows from them", () => {
  test.each([
    ["one of the unsur whose NRR was wrong", "B4", 4, { B145: 3.371, K147: 3.382, K148: 84.55, says: "84,55 = Baik" }],
    [
      "one of another unsur, whose figures are typed",
      "C5",
      1,
      { B145: 3.35, K147: 3.378, K148: 84.45, says: "84,45 = Baik" },
    ],
  ])("%s", async (_, name, answer, { says, ...after }) => {
    const opened = openKotim();
    // The paragraph in words stays a text, and says so before it is written.
    expect(fixed(await apply(opened, fixesOf))).toEqual(["A16 sentence"]);
    type(opened, "SKM", name, answer);
    const sheet = (await snapshotOf(opened)).workbook.sheets.find((one) => one.name === "SKM");
    const value = (row: number, column: number) => Number(sheet?.value(row - 1, column));
    expect({ B145: value(145, 1), K147: value(147, 10), K148: value(148, 10) }).toEqual({
      B145: expect.closeTo(after.B145, 6) as number,
      K147: expect.closeTo(after.K147, 6) as number,
      K148: expect.closeTo(after.K148, 6) as number,
    });
    expect(sheet?.text(148, 0)).toBe(`IKM UNIT PELAYANAN (Hasil Konversi) : ${says}`);
  });

  test("the grade in its sentence too", async () => {
    const opened = openKotim();
    await apply(opened, fixesOf);
    for (let row = 4; row <= 143; row++) type(opened, "SKM", `D${row}`, 1);
    const sheet = (await snapshotOf(opened)).workbook.sheets.find((one) => one.name === "SKM");
    expect(sheet?.text(148, 0)).toMatch(/: 78,40 = Baik$/);
    for (let row = 4; row <= 143; row++) type(opened, "SKM", `C${row}`, 1);
    const later = (await snapshotOf(opened)).workbook.sheets.find((one) => one.name === "SKM");
    expect(later?.text(148, 0)).toMatch(/: 71,88 = Kurang Baik$/);
  });
});

const SURVEY = `
  Survei Kepuasan Masyarakat
  No | U1 | U2
  1  | 4  | 3
  2  | 4  | 4
  3  | 3  | 3
  4  | 4  | 3`;

test("a summary that was filled moves from ΣNilai to mutu and kinerja", async () => {
  const opened = openDrawn(`${SURVEY}
  ΣNilai | . | .
  NRR | . | .
  NRR tertimbang | . | . | .
  IKM | | | .
  Mutu | | | .
  Kinerja | | | .`);
  expect(fixed(await apply(opened, fill, false))).toEqual([]);
  const figures = async () => Promise.all(["B7", "B8", "D9", "D10", "D11", "D12"].map((name) => holds(opened, name)));
  const shows = async () => {
    const [sheet] = (await snapshotOf(opened)).workbook.sheets;
    return [6, 7].map((row) => sheet?.value(row, 1)).concat([8, 9, 10, 11].map((row) => sheet?.value(row, 3)));
  };
  expect((await figures()).every((content) => String(content).startsWith("="))).toBe(true);
  expect(await shows()).toEqual([15, 3.75, 3.5, 87.5, "B", "Baik"]);
  type(opened, "Lembar1", "C3", 4);
  expect(await shows()).toEqual([15, 3.75, 3.625, 90.63, "A", "Sangat Baik"]);
});

test("a blank below figures that were typed rounded moves with the answers, not with those", async () => {
  const opened = openDrawn(`${SURVEY}
  ΣNilai | 15 | 13
  NRR | 3.75 | 3.25
  NRR tertimbang | 1.88 | 1.63 | .
  IKM | | | .
  Mutu | | | .`);
  expect(fixed(await apply(opened, fill, false))).toEqual([]);
  expect(await holds(opened, "D10")).toBe("=ROUND(D9*25,2)");
  const sheet = async () => (await snapshotOf(opened)).workbook.sheets[0];
  expect([(await sheet())?.value(8, 3), (await sheet())?.value(9, 3)]).toEqual([3.5, 87.5]);
  type(opened, "Lembar1", "C3", 4);
  expect([(await sheet())?.value(9, 3), (await sheet())?.value(10, 3)]).toEqual([90.63, "A"]);
});

describe("a total that was mistyped is a formula that moves with its counts", () => {
  test("of permits", async () => {
    const opened = openDrawn(`
      Rekapitulasi Perizinan Triwulan II Tahun 2024
      No | Jenis Izin | April | Mei | Juni | Jumlah
      1  | Reklame    | 3     | 4   | 5    | 12
      2  | SIP        | 7     | 9   | 8    | 24
      3  | Penelitian | 2     | 1   | 6    | 9
      .  | Jumlah     | 12    | 14  | 19   | 46`);
    expect(fixed(await apply(opened, fixesOf))).toEqual([]);
    type(opened, "Lembar1", "C3", 13);
    const sheet = (await snapshotOf(opened)).workbook.sheets[0];
    expect(await holds(opened, "F6")).toMatch(/^=SUM\(/);
    expect(sheet?.value(5, 5)).toBeGreaterThanOrEqual(45);
  });
});

describe("what no formula can say is fixed, for a reason", () => {
  test("a mistyped count", () => {
    const picture = `
      Rekapitulasi Perizinan Triwulan II Tahun 2024
      No | Jenis Izin | April | Mei | Juni | Jumlah
      1  | Reklame    | 3     | 4   | 5    | 12
      2  | SIP        | 7     | 6   | 8    | 24
      3  | Penelitian | 2     | 1   | 6    | 9
      .  | Jumlah     | 12    | 14  | 19   | 45`;
    return snapshotOf(openDrawn(picture)).then(({ workbook }) => {
      expect(fixed(fixesOf(workbook))).toEqual(["D4 typed"]);
    });
  });

  test("a total of counts that are stored as text", async () => {
    const opened = openDrawn(`
      Rekapitulasi Perizinan Triwulan II Tahun 2024
      No | Jenis Izin | April | Mei
      1  | Reklame    | '3    | 4
      2  | SIP        | '7    | 9
      .  | Jumlah     | .     | .`);
    expect(fixed(await apply(opened, fill, false))).toEqual(["C5 text"]);
  });
});

test("an investment total that was filled moves when a leaf does, through the totals filled with it", async () => {
  const opened = openDrawn(`
    Realisasi Investasi PMDN Tahun 2024
    Uraian         | Proyek | Investasi (Rp Juta)
    Kab. A         | .      | .
    Sektor Primer  | .      | .
    Perikanan      | 3      | 30.5
    Kehutanan      | 1      | 10.5
    Sektor Tersier | .      | .
    Konstruksi     | 2      | 12.5`);
  expect(fixed(await apply(opened, fill, false))).toEqual([]);
  expect([await holds(opened, "B3"), await holds(opened, "C3")]).toEqual(["=SUM(B4,B7)", "=SUM(C4,C7)"]);
  type(opened, "Lembar1", "C5", 130.5);
  const [sheet] = (await snapshotOf(opened)).workbook.sheets;
  expect([sheet?.value(3, 2), sheet?.value(2, 2)]).toEqual([141, 153.5]);
});

test("figures read as their row does, and an undo takes their number formats back", async () => {
  const opened = openKotim();
  const formats = async () =>
    opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("SKM");
      const ranges = ["B145", "B147", "K147", "K148"].map((name) => sheet.getRange(name).load({ numberFormat: true }));
      await context.sync();
      return ranges.map(({ numberFormat }) => (numberFormat as string[][])[0]?.[0]);
    });
  const before = await formats();
  await apply(opened, fixesOf);
  expect(await formats()).toEqual(["0.000", "0.00", '"*) "0.000', '"**) "0.00']);
  await valueOf(portOf(opened).undo("any"));
  expect(await formats()).toEqual(before);
});
