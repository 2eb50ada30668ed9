import type { Answer, Reported } from "./answer";
import type { Page, Table, Figure } from "./generator/table";
import { explanations } from "./generator/explanations";
import { cleanScores, scoreOf } from "./score";

const writing = { asText: false, isGrouped: false, hasDash: false };

function figure(row: number, column: number, value: number, kind: Figure["kind"] = "leaf"): Figure {
  return {
    row,
    column,
    kind,
    value: value * 1000,
    decimals: 0,
    isMoney: false,
    writing,
    mayBeMistyped: true,
    formula: null,
  };
}

/** Rows 3 and 4: B + C = D. */
const table: Table = {
  kind: "permits",
  figures: [
    figure(2, 1, 3),
    figure(2, 2, 4),
    figure(2, 3, 7, "total"),
    figure(3, 1, 5),
    figure(3, 2, 6),
    figure(3, 3, 11, "total"),
  ],
  relations: [0, 3].map((first) => ({
    target: first + 2,
    per: 1,
    terms: [
      { figure: first, times: 1 },
      { figure: first + 1, times: 1 },
    ],
  })),
  traits: [],
};
const page: Page = { tables: [table], marks: [] };

/** B3, 3 mistyped as 8. */
const mistyped = { table, figure: 0, kind: "digit replaced", typed: [8000, 4000, 7000, 5000, 6000, 11000] };

function finding(row: number, column: number, expected: number | null, more: Partial<Reported> = {}): Reported {
  const id = `sum@Rekap!R${row}C${column}`;
  return { id, severity: "error", role: "cause", named: { row, column, expected }, candidates: [], ...more };
}

function answer(...findings: readonly Reported[]): Answer {
  return { tables: [], findings };
}

describe("the score of a mistyped table", () => {
  const score = (clean: Answer, wrong: Answer) => scoreOf(page, mistyped, clean, wrong);

  it("is nothing where nothing is said", () => {
    const nothing = { isDetected: false, isCandidate: false, isFirst: false, isValueRight: null, othersAccused: 0 };
    expect(score(answer(), answer())).toEqual(nothing);
  });

  it("is all there is where the figure itself is named with its value", () => {
    const all = { isDetected: true, isCandidate: true, isFirst: true, isValueRight: true, othersAccused: 0 };
    expect(score(answer(), answer(finding(2, 1, 3)))).toEqual(all);
    expect(score(answer(), answer(finding(2, 1, 4)))).toEqual({ ...all, isValueRight: false });
  });

  it("counts a candidate of a finding on another cell, which is accused", () => {
    const wrong = answer(finding(2, 3, 12, { candidates: [{ row: 2, column: 1, expected: 3 }] }));
    const candidate = { isDetected: true, isCandidate: true, isFirst: false, isValueRight: true, othersAccused: 1 };
    expect(score(answer(), wrong)).toEqual(candidate);
  });

  it("does not count a consequence as named", () => {
    const wrong = answer(finding(2, 1, 3, { role: "consequence" }));
    expect(score(answer(), wrong)).toMatchObject({ isDetected: true, isCandidate: false });
  });

  it("does not count a notice, nor what is said of the clean table too", () => {
    expect(score(answer(), answer(finding(2, 1, 3, { severity: "info" })))).toMatchObject({ isDetected: false });
    expect(score(answer(finding(2, 1, 3)), answer(finding(2, 1, 3)))).toMatchObject({ isDetected: false });
  });
});

describe("the score of a clean table", () => {
  const score = (said: Answer) => cleanScores(page, said, ({ row }) => row === 3)[0];

  it("tells errors, warnings and warnings on blank cells apart", () => {
    expect(score(answer(finding(2, 1, 3)))).toMatchObject({ hasError: true, hasWarning: false });
    const warning = { severity: "warning", role: "single" } as const;
    expect(score(answer(finding(2, 1, 3, warning)))).toMatchObject({ hasError: false, hasOddWarning: true });
    expect(score(answer(finding(3, 1, 5, warning)))).toMatchObject({ hasWarning: true, hasOddWarning: false });
  });

  it("tells whether the table was recognised, and whole", () => {
    const area = { kind: "permits", top: 0, left: 0, bottom: 3, right: 3 };
    expect(score({ tables: [area], findings: [] })).toMatchObject({ isFound: true, isWhole: true });
    expect(score({ tables: [{ ...area, bottom: 2 }], findings: [] })).toMatchObject({ isFound: true, isWhole: false });
    expect(score({ tables: [{ ...area, left: 5, right: 9 }], findings: [] })).toMatchObject({ isFound: false });
  });
});

describe("explanations", () => {
  it("are all single figures that make the table true, with numbers that can stand there", () => {
    expect(explanations(table, mistyped.typed)).toEqual([
      { figure: 2, value: 12000 },
      { figure: 0, value: 3000 },
    ]);
    expect(
      explanations(
        table,
        table.figures.map(({ value }) => value),
      ),
    ).toEqual([]);
  });
});
