import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { check } from "../../../src/core/check";
import { Sheet, type CellValue } from "../../../src/core/grid/sheet";
import { isAsWritten, isProof, marked, reportOf } from "../../../src/core/proof/mark";
import { proofSheet } from "../../../src/text/proof/proofSheet";
import { summaryOf } from "../../../src/text/proof/summary";
import { textsOf } from "../../../src/text/speak";
import { readWorkbook } from "../../../src/xlsx/workbook";
import { draw } from "../../support/draw";

const value = fc.option(fc.oneof(fc.string(), fc.integer(), fc.boolean()), { nil: null });
const rows = fc.array(fc.array(value, { maxLength: 5 }), { minLength: 3, maxLength: 12 });

function sheetOf(all: readonly (readonly CellValue[])[], name = "Hasil Pemeriksaan"): Sheet {
  return new Sheet(
    name,
    all.map((cells) => [...cells]),
  );
}

test("a sheet of proof is known by its mark, whatever stands on it and whatever it is called", () => {
  fc.assert(
    fc.property(rows, fc.string({ minLength: 1 }), (all, name) => {
      const sheet = sheetOf(marked(all, { row: 2, column: 3 }), name);
      expect([isProof(sheet), isAsWritten(sheet)]).toEqual([true, true]);
    }),
  );
});

test("what a person has typed, taken away or moved on it shows", () => {
  const all = marked([["Judul"], ["Diperiksa", "hari ini"], [null, null], ["No"], [1, "SKM!B2"]], {
    row: 2,
    column: 1,
  });
  const typed = all.map((cells, row) => (row === 4 ? [2, ...cells.slice(1)] : cells));
  for (const changed of [typed, all.slice(0, -1), [[], ...all], [...all, ["Paraf"]]]) {
    const sheet = sheetOf(changed);
    expect([isProof(sheet), isAsWritten(sheet)]).toEqual([true, false]);
  }
  expect(isProof(draw("Hasil Pemeriksaan"))).toBe(false);
});

describe.each(["kotim-tw2-2024", "kaltim-2024"])("the report %s", (name) => {
  const read = readWorkbook(readFileSync(join(__dirname, `../../../assets/contoh/${name}.xlsx`)));
  if (!read.ok) throw new Error(read.problem);
  const { workbook } = read.value;
  const checked = check(workbook);
  const texts = textsOf("id");
  const summary = summaryOf(checked, new Map(), [], texts);
  const printed = proofSheet({ moment: new Date(), workbook: name, summary, done: null }, texts);

  it("is checked as before once the proof of its check stands among its sheets", () => {
    const proof = sheetOf(printed.rows);
    const [first, ...others] = workbook.sheets;
    const proved = { sheets: [proof, ...(first ? [first] : []), sheetOf(printed.rows, "Salinan"), ...others] };
    expect(reportOf(proved)).toEqual(workbook);
    expect(check(proved).findings).toEqual(checked.findings);
    expect(check(proved).tables.map(({ table }) => table.sheet.name)).toEqual(
      checked.tables.map(({ table }) => table.sheet.name),
    );
  });
});
