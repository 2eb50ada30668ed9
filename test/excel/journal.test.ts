import {
  readEarlierSteps,
  readStep,
  writeEarlierSteps,
  writeStep,
  type Change,
  type Step,
} from "../../src/excel/journal/journal";
import { outdated, stepKey, stepKeysIn } from "../../src/excel/journal/stepKeys";
import type { AxisTrace, SheetTrace } from "../../src/excel/lines/traces";

function change(row: number, text: string): Change {
  const image = { content: { value: text }, format: "General" };
  return {
    sheetId: "{1}",
    sheetName: "SKM",
    cell: { row, column: 0 },
    before: image,
    after: { content: { formula: "=1" }, format: "@" },
  };
}

const ROWS: AxisTrace = { count: 9, lines: [{ at: 4, texts: ["a1", "b2"], rest: ["#c"], name: "all" }] };
const COLUMNS: AxisTrace = { count: 2, lines: [{ at: 0, texts: [], rest: [], name: "none" }] };
const TRACE: SheetTrace = { sheetId: "{2}", sheetName: "Data", rows: ROWS, columns: COLUMNS };

describe("a step of the journal", () => {
  test("is read back as it was written, with what its cells are known by", () => {
    const step: Step = { changes: [change(1, "a"), change(2, "=b")], traces: [TRACE] };
    expect(readStep(writeStep(step))).toEqual(step);
  });

  test("of an earlier version knows nothing of its cells' neighbours", () => {
    const steps: readonly Step[] = [
      { changes: [change(1, "a")], traces: null },
      { changes: [change(3, "")], traces: null },
    ];
    const earlier =
      '[[[["{1}","SKM"]],[[0,1,0,"a","General",["=1"],"@"]]],[[["{1}","SKM"]],[[0,3,0,"","General",["=1"],"@"]]]]';
    expect(readEarlierSteps(earlier)).toEqual(steps);
    expect(writeEarlierSteps(steps)).toBe(earlier);
  });

  test.each([
    "",
    "[",
    "{}",
    "[[1]]",
    "null",
    '[[["a","b"]],[[0,1,0,"a","General"]]]',
    "[[],[],[[0,[1],[1,[]]]]]",
    null,
  ])("is not what says %s", (text) => {
    expect(readStep(text)).toBeNull();
  });
});

describe("the names of steps", () => {
  const DAY = 24 * 60 * 60 * 1000;
  const NOW = 100 * DAY;
  const steps = (count: number, maker: string, length: number, age = 0) =>
    Array.from({ length: count }, (_, index) => stepKey(NOW - age - count + index, maker, length));

  test("say when, by whom and how long; other settings are none", () => {
    const [late, early] = [stepKey(NOW, "x1", 40), stepKey(NOW - 1, "a2", 7)];
    expect(stepKeysIn(["rekap-ptsp.language", late.key, early.key, "rekap-ptsp.undo", `${late.key}.x`])).toEqual([
      early,
      late,
    ]);
  });

  test("make room for the fifty-first by the oldest", () => {
    const own = steps(50, "x1", 10);
    expect(outdated(own.slice(1), stepKey(NOW, "x1", 10))).toEqual([]);
    expect(outdated(own, stepKey(NOW, "x1", 10))).toEqual([own[0]]);
  });

  test("make room by the oldest where they are too long together", () => {
    const own = steps(4, "x1", 100_000);
    expect(outdated(own, stepKey(NOW, "x1", 100_000))).toEqual([own[0]]);
    expect(outdated(own, stepKey(NOW, "x1", 400_000))).toEqual(own);
    expect(outdated([], stepKey(NOW, "x1", 400_001))).toBeNull();
  });

  test("make room by those that marked cells only once no other is left", () => {
    const marks = stepKey(NOW - 9, "x1", 150_000, true);
    const later = [stepKey(NOW - 8, "x1", 100_000), stepKey(NOW - 7, "x1", 100_000)];
    expect(stepKeysIn([marks.key])).toEqual([marks]);
    expect(outdated([marks, ...later], stepKey(NOW, "x1", 150_000))).toEqual([later[0]]);
    expect(outdated([marks, ...later], stepKey(NOW, "x1", 300_000))).toEqual([...later, marks]);
  });

  test("leave what another pane has done today, and take what is older", () => {
    const today = steps(4, "y1", 100_000, DAY / 2);
    expect(outdated(today, stepKey(NOW, "x1", 10))).toBeNull();
    const before = steps(4, "y1", 100_000, 2 * DAY);
    expect(outdated(before, stepKey(NOW, "x1", 10))).toEqual([before[0]]);
    const many = steps(60, "y1", 10, DAY / 2);
    expect(outdated(many, stepKey(NOW, "x1", 10))).toEqual([]);
  });
});
