import fc from "fast-check";
import { answersAsFigures } from "../../../src/core/answers/answersAsFigures";
import { answersInWords, readingToConfirm } from "../../../src/core/answers/answersInWords";
import { asSaid, check, recognise } from "../../../src/core/check";
import type { Edit } from "../../../src/core/edits/edit";
import { fill } from "../../../src/core/fill";
import { cellName } from "../../../src/core/grid/address";
import type { Sheet } from "../../../src/core/grid/sheet";
import type { Hint } from "../../../src/core/preferences/hint";
import { DEFAULTS, type Preferences } from "../../../src/core/preferences/preferences";
import { atOnce } from "../../../src/core/steps";
import { draw } from "../../support/draw";
import { written } from "../../support/edited";

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
    ["a count of words that begin alike", '=COUNTIF(SKM!B3:B6,"Mud*") -> 1'],
    ["a count of one of two words for a figure", '=COUNTIF(SKM!C3:D6,"Mudah") -> 3'],
    ["a count beside an answer itself", '=IF(COUNTIF(SKM!B3:B6,"Mudah")>0,SKM!B4,"") -> Mudah'],
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
    ["letters, of which nothing tells the order", WORDS.replaceAll(/(Sangat|Kurang)? ?(mudah|cepat)/gi, "b")],
  ])("where they are %s", (_, picture) => {
    const [table] = recognise({ sheets: [draw(`${picture}\n  ${SUMMARY}`)] });
    expect(table && answersInWords(table)).toEqual([]);
  });
});

describe("counts of answers are counts of the figures that they become", () => {
  const lettered = (order: string) =>
    draw(`
      Keterangan: ${order}
      No | U1 | U2 | U3
      1  | d  | c  | D
      2  | c  | d  | d.
      3  | b  | d  | d
      4  | d  | c  | a
      Jumlah | . | . | .
      NRR | . | . | .
      .
      Memilih d | =COUNTIF(B3:B6,"d") -> 2 | =COUNTIF(C3:C6,"D")/COUNTA(C3:C6) -> 0.5 | .
      Mengeluh | =SUM(COUNTIF(B3:B6,{"a","b"})) -> 1 | . | .`);
  const counting = (plan: ReturnType<typeof planned>) =>
    editsOf(plan).formulas.map(({ cell, formula, value }) => `${cellName(cell)} ${formula ?? ""} ${String(value)}`);

  test("where a counts 1", () => {
    const plan = planned([lettered("a = 1, b = 2, c = 3, d = 4")]);
    expect(shown(editsOf(plan).answers)).toEqual(
      ["B3 4", "B4 3", "B5 2", "B6 4"].concat(["C3 3", "C4 4", "C5 4", "C6 3"], ["D3 4", "D4 4", "D5 4", "D6 1"]),
    );
    expect(counting(plan)).toEqual([
      "B10 =COUNTIF(B3:B6,4) 2",
      "C10 =COUNTIF(C3:C6,4)/COUNTA(C3:C6) 0.5",
      "B11 =SUM(COUNTIF(B3:B6,{1,2})) 1",
    ]);
  });

  test("where a counts the most", () => {
    const plan = planned([lettered("a = 4, b = 3, c = 2, d = 1")]);
    expect(shown(editsOf(plan).answers).slice(0, 4)).toEqual(["B3 1", "B4 2", "B5 3", "B6 1"]);
    expect(counting(plan)[2]).toBe("B11 =SUM(COUNTIF(B3:B6,{4,3})) 1");
  });

  test("but not where other letters were typed for the same answer", () => {
    const sheet = draw(
      'SURVEI, a = 1, d = 4\nNo | U1 | U2\n1 | d. | c\n2 | d | d\n3 | c | d\nNRR | . | .\n.\nd | =COUNTIF(B3:B5,"d") -> 1',
    );
    expect(planned([sheet])).toMatchObject({ kind: "read", cell: { row: 7, column: 1 } });
  });

  test("what the letters count is confirmed first", () => {
    const keyOf = (order: string) =>
      recognise({ sheets: [lettered(order)] }).map((table) => readingToConfirm(table)?.key);
    expect([keyOf("a = 1, b = 2, c = 3, d = 4"), keyOf("a = 4, b = 3, c = 2, d = 1")]).toEqual([
      ["4=d;3=c;2=b;1=a"],
      ["4=a;3=b;2=c;1=d"],
    ]);
  });

  test("in words, too", () => {
    const other = draw('Jawaban | Banyak\nMudah | =COUNTIF(SKM!B3:B6,"Mudah") -> 1', "Rekap");
    expect(counting(planned([draw(`${WORDS}\n  ${SUMMARY}`, "SKM"), other]))).toEqual(["B2 =COUNTIF(SKM!B3:B6,3) 1"]);
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
