import fc from "fast-check";
import { answersAsFigures } from "../../src/core/answersAsFigures";
import { answersInWords } from "../../src/core/answersInWords";
import { asSaid, check, recognise } from "../../src/core/check";
import type { Edit } from "../../src/core/edits/edit";
import { fill } from "../../src/core/fill";
import { cellName } from "../../src/core/grid/address";
import type { Sheet } from "../../src/core/grid/sheet";
import type { Hint } from "../../src/core/preferences/hint";
import { DEFAULTS, type Preferences } from "../../src/core/preferences/preferences";
import { atOnce } from "../../src/core/steps";
import { draw } from "../support/draw";
import { written } from "../support/edited";

const WORDS = `
  SURVEI KEPUASAN
  No | U1 Persyaratan | U2 Prosedur | U3 Waktu
  1  | Sangat mudah   | Mudah       | Cepat
  2  | Mudah          | Mudah       | Sangat cepat
  3  | Kurang mudah   | Sangat mudah | Cepat
  4  | Sangat mudah   | Mudah       | Kurang cepat`;
const SUMMARY = "Jumlah | . | . | .\n  NRR | . | . | .\n  NRR tertimbang | . | . | .\n  IKM | . | . | .";
const survey = draw(`${WORDS}\n  ${SUMMARY}`);

/** What turns the answers of a workbook's first survey into figures. */
function planned(sheets: readonly Sheet[], preferences: Preferences = DEFAULTS) {
  const [table] = recognise(asSaid({ sheets }, preferences), preferences);
  if (!table) throw new Error("No table.");
  return atOnce(answersAsFigures({ sheets }, table, preferences));
}

function editsOf(plan: ReturnType<typeof planned>) {
  if (plan.kind !== "edits") throw new Error(`The answers stay: ${plan.kind}.`);
  return plan;
}

const filled = (sheet: Sheet) => written(sheet, fill({ sheets: [sheet] }));
const shown = (edits: readonly Edit[]) => edits.map(({ cell, value }) => `${cellName(cell)} ${String(value)}`);
const ikmOf = (sheet: Sheet) => {
  const [table] = recognise({ sheets: [sheet] });
  return table?.result ? sheet.value(table.result.row, table.result.column) : null;
};

test("each answer becomes the figure that it is read as", () => {
  const { answers, formulas } = editsOf(planned([survey]));
  expect(shown(answers)).toEqual(
    ["B3 4", "B4 3", "B5 2", "B6 4"].concat(["C3 3", "C4 3", "C5 4", "C6 3"], ["D3 3", "D4 4", "D5 3", "D6 2"]),
  );
  expect(formulas).toEqual([]);
});

test("formulas that count the words count the figures then, and nothing changes that is computed", () => {
  const before = filled(survey);
  const { answers, formulas } = editsOf(planned([before]));
  expect(formulas.map(({ cell, formula }) => `${cellName(cell)} ${formula ?? ""}`)).toEqual([
    ...["B7 =SUM(B3:B6)", "C7 =SUM(C3:C6)", "D7 =SUM(D3:D6)"],
    ...["B8 =B7/COUNT(B3:B6)", "C8 =C7/COUNT(C3:C6)", "D8 =D7/COUNT(D3:D6)"],
  ]);
  const after = written(before, [...answers, ...formulas]);
  expect(ikmOf(after)).toBe(ikmOf(before));
  expect(check({ sheets: [after] }).findings.filter(({ severity }) => severity !== "info")).toEqual([]);
});

test("a sum of the office's own, to which words are nothing, is left as it is", () => {
  const own = draw(`${WORDS}\n  Jumlah | =SUM(B3:B6) -> 0 | =SUM(C3:C6) -> 0 | =SUM(D3:D6) -> 0`);
  expect(editsOf(planned([own])).formulas).toEqual([]);
});

describe("the answers stay", () => {
  test.each([
    ["a count of a word", '=COUNTIF(SKM!B3:B6,"Mudah") -> 1'],
    ["a count of what another cell says", "=COUNTIF(SKM!B3:B6,A2) -> 1"],
    ["an answer turned into a figure elsewhere", '=IF(SKM!B3="Mudah",3,4) -> 4'],
    ["what its text does not tell", "=INDIRECT(A2) -> 1"],
  ])("where a formula reads their words: %s", (_, formula) => {
    const other = draw(`Jawaban | Banyak\nMudah | ${formula}`, "Rekap");
    const skm = draw(`${WORDS}\n  ${SUMMARY}`, "SKM");
    expect(planned([skm, other])).toMatchObject({ kind: "read", sheet: "Rekap", cell: { row: 1, column: 1 } });
  });

  test("where only they tell how far the scale goes, unless a person says it of the table", () => {
    const sheet = draw(`
      SURVEI KEPUASAN
      No | U1           | U2     | U3
      1  | Setuju       | Netral | Setuju
      2  | Netral       | Setuju | Tidak setuju
      3  | Sangat tidak setuju | Setuju | Netral
      4  | Setuju       | Netral | Sangat setuju
      ${SUMMARY}`);
    expect(planned([sheet])).toEqual({ kind: "scale", most: 5 });
    const area = { top: 1, left: 0, bottom: 9, right: 3 };
    const said: Hint = { sheet: "Lembar1", area, kind: "survey", period: null, scale: 5 };
    expect(planned([sheet], { ...DEFAULTS, hints: [said] }).kind).toBe("edits");
  });

  test.each([
    ["figures", WORDS.replaceAll(/(Sangat|Kurang)? ?(mudah|cepat)/gi, "3")],
    ["letters, whose order may be a guess", WORDS.replaceAll(/(Sangat|Kurang)? ?(mudah|cepat)/gi, "d")],
  ])("where they are %s", (_, picture) => {
    const [table] = recognise({ sheets: [draw(`${picture}\n  ${SUMMARY}`)] });
    expect(table && answersInWords(table)).toEqual([]);
  });
});

test("an answer with its number in it becomes that number", () => {
  const sheet = draw(
    `${WORDS}\n  ${SUMMARY}`.replaceAll(/(Sangat|Kurang)? ?(mudah|cepat)/gi, (word) =>
      /sangat/i.test(word) ? " 4 - Sangat Baik " : /kurang/i.test(word) ? " 2 - Kurang Baik " : " 3 - Baik ",
    ),
  );
  expect(shown(editsOf(planned([sheet])).answers).slice(0, 4)).toEqual(["B3 4", "B4 3", "B5 2", "B6 4"]);
});

test("whatever was answered, what is filled in afterwards is what would have been before", () => {
  const answer = fc.constantFrom("Tidak mudah", "Kurang mudah", "Mudah", "Sangat mudah");
  const answered = fc.array(fc.array(answer, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 9 });
  fc.assert(
    fc.property(answered, (people) => {
      const rows = people.map((own, at) => [at + 1, ...own].join(" | ")).join("\n");
      const sheet = draw(`SURVEI\nNo | U1 | U2 | U3\n${rows}\n${SUMMARY}`);
      const [table] = recognise({ sheets: [sheet] });
      fc.pre(table?.reading !== undefined);
      const plan = planned([sheet]);
      if (plan.kind !== "edits") return;
      const figures = (one: Sheet) => shown(fill({ sheets: [one] }));
      expect(figures(written(sheet, plan.answers))).toEqual(figures(sheet));
    }),
    { numRuns: 20 },
  );
});
