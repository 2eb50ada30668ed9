import { readFileSync } from "node:fs";
import { check } from "../../src/core/check";
import { fill } from "../../src/core/fill";
import { cellName } from "../../src/core/grid/address";
import type { Finding } from "../../src/core/findings/finding";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { cell, contents, portOf, snapshotOf, valueOf } from "../support/excel";
import { openBook, openKotim } from "../support/simulator";
import { open } from "../support/xlsx";

/** The unsur, and the column of total and IKM. */
const COLUMNS = ["B", "C", "D", "E", "F", "G", "H", "I", "J", "K"];
const KOTIM = readFileSync("assets/contoh/kotim-tw2-2024.xlsx");

/**
 * What nobody but the office can say: which quarter is meant where PMDN is headed "Triwulan II (Satu)"; the days of
 * complaints, the numbers and days of letters, and how a problem is solved.
 */
const UNDECIDED = ["PMDN A1", "Pengaduan D4", "Pengaduan E4"]
  .concat(["D4", "D5", "D14", "D15"].map((cell) => `Permintaan Data ${cell}`))
  .concat("Evaluasi C2");

function errors(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ severity }) => severity === "error").map((one) => `${one.role} ${cellName(one.cell)}`);
}

test("the wrong NRR is found and put right, its consequences with it, and all of it taken back", async () => {
  const opened = openKotim();
  const port = portOf(opened);
  const seen = await snapshotOf(opened);
  const before = contents(seen.workbook);
  const { findings } = check(seen.workbook);
  expect(errors(findings.filter(({ sheet }) => sheet === "SKM"))).toEqual([
    "cause B145",
    "consequence B146",
    "consequence B147",
    "consequence K147",
    "consequence K148",
    "consequence A149",
    "consequence C151",
    "consequence C160",
    "single B173",
  ]);

  const edits = findings.flatMap(({ severity, fix }) => (severity === "error" ? (fix?.edits ?? []) : []));
  const applied = await valueOf(port.apply({ edits, seen, mayReplace: true }));
  expect(applied.refused).toEqual([]);
  expect(applied.made.filter(({ asPlanned }) => !asPlanned)).toEqual([]);
  const left = check((await snapshotOf(opened)).workbook).findings.filter(({ severity }) => severity === "error");
  expect(left.map((one) => `${one.sheet} ${cellName(one.cell)}`)).toEqual(UNDECIDED);

  await valueOf(port.undo("any"));
  expect(contents((await snapshotOf(opened)).workbook)).toEqual(before);
});

test.each(["insert", "delete"] as const)(
  "the first answers: %s there, and all of it is taken back all the same",
  async (kind) => {
    const opened = openKotim();
    const seen = await snapshotOf(opened);
    const { findings } = check(seen.workbook);
    const wrong = findings.filter(({ sheet, role }) => sheet === "SKM" && (role === "cause" || role === "consequence"));
    const edits = wrong.flatMap(({ fix }) => fix?.edits ?? []);
    await valueOf(portOf(opened).apply({ edits, seen, mayReplace: true }));
    opened.simulator.book.shift("SKM", { axis: "row", kind, at: cell("A4").row, count: 1 });
    const undone = await valueOf(portOf(opened).undo("any"));
    expect([undone?.restored.length, undone?.left]).toEqual([8, []]);
  },
);

test("with its summary blank it is filled: ΣNilai 469 … and an IKM of 84,48", async () => {
  const file = open(KOTIM);
  const names = [144, 145, 146, 147].flatMap((row) => COLUMNS.map((column) => `${column}${row}`));
  const [sheet] = file.workbook.sheets.filter(({ name }) => name === "SKM");
  const clear = [...names, "K148"].map((name) => ({ sheet: sheet?.name ?? "", cell: cell(name), value: null }));
  const opened = openBook(writeWorkbook(file, clear).bytes);
  const seen = await snapshotOf(opened);
  await valueOf(portOf(opened).apply({ edits: fill(seen.workbook), seen, mayReplace: false }));
  const after = (await snapshotOf(opened)).workbook.sheets.find(({ name }) => name === sheet?.name);
  const sums = COLUMNS.slice(0, -1).map((column) => after?.value(143, cell(`${column}1`).column));
  expect(sums).toEqual([469, 469, 447, 560, 468, 474, 474, 451, 446]);
  expect(after?.value(147, 10)).toBe(84.48);
});
