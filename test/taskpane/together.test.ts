import fc from "fast-check";
import { cellName } from "../../src/core/grid/address";
import type { Sheet } from "../../src/core/grid/sheet";
import { DEFAULTS, type Preferences } from "../../src/core/preferences/preferences";
import { atOnce } from "../../src/core/steps";
import { reviewInSteps } from "../../src/taskpane/session/review";
import { Session } from "../../src/taskpane/session/session";
import { safeFixes, textNumbers, type Together } from "../../src/taskpane/list/together";
import { draw } from "../support/draw";
import { contents, holds, openDrawn, portOf, snapshotOf } from "../support/excel";
import { seen } from "../support/seen";
import { openKotim } from "../support/simulator";

/** U1's NRR should be 3.5, and all that follows is typed from 2.9; the mutu is blank. */
const WRONG = `
  No         | U1   | U2
  1          | 3    | 4
  2          | 4    | 4
  ΣNilai     | 7    | 8
  NRR        | 2.9  | 4
  NRR tertbg | 1.45 | 2 | 3.45
  IKM        | .    | . | 86.25
  Mutu       | .    | . | .`;

const reviewOf = (picture: string) => atOnce(reviewInSteps(seen([draw(picture)])));
const cells = ({ changes }: Together) => changes.map(({ edit }) => cellName(edit.cell)).sort();

async function checked(opened: ReturnType<typeof openKotim>) {
  const session = new Session(portOf(opened));
  await session.periksa();
  const review = () => {
    const found = session.state().review;
    if (!found) throw new Error("Nothing was looked at.");
    return found;
  };
  return { opened, session, review };
}

/** The cells that were left, or show something else than was planned. */
function madeOtherwise(session: Session): readonly string[] {
  const { outcome } = session.state();
  if (outcome?.kind !== "applied") throw new Error("Nothing was written.");
  const { made, refused } = outcome.applied;
  return [...made.filter(({ asPlanned }) => !asPlanned), ...refused].map(({ edit }) => cellName(edit.cell));
}

describe("all that is safe", () => {
  test("is what is certainly wrong with all that follows, and what is blank beside it", () => {
    expect(cells(safeFixes(reviewOf(WRONG), new Set()))).toEqual(["B5", "B6", "D6", "D7", "D8"]);
  });

  test("is not what may be wrong in another cell, nor the blanks of its table", () => {
    const unsure = `
      Jenis Izin | Januari | Februari | Maret | Jumlah
      Reklame    | 61      | 27       | 45    | 131
      PBG        | 7       | 8        | 9     | 24
      SLF        | 1       | 1        | 1     | .`;
    const review = reviewOf(unsure);
    expect(review.tables.map(({ counts, fills }) => [counts.errors, fills.length])).toEqual([[1, 1]]);
    expect(cells(safeFixes(review, new Set()))).toEqual([]);
  });

  test("is not what is only doubtful", () => {
    const doubtful = "No | Jumlah\n1 | 2\n2 | 3\n3 | 4\n4 | 0\nJumlah | =SUM(B2:B4)";
    expect(cells(safeFixes(reviewOf(doubtful), new Set()))).toEqual([]);
  });

  describe("beside a mistake that the office has lowered", () => {
    const lowered: Preferences = { ...DEFAULTS, writing: "values", levels: { "skm-nrr": "warning" } };
    const OTHER = "Jenis Izin | April | Mei | Jumlah\nPBG | 3 | 1 | 4\nSLF | 4 | 2 | 6\nJumlah | 7 | 3 | 11";
    const review = (...sheets: readonly Sheet[]) => atOnce(reviewInSteps(seen(sheets), new Set(), null, lowered));

    test("does not fill what only comes to that once the mistake is put right", () => {
      const both = review(draw(WRONG), draw(OTHER, "Izin"));
      const { changes } = safeFixes(both, new Set());
      expect(changes.map(({ edit }) => `${edit.sheet}!${cellName(edit.cell)}`)).toEqual(["Izin!D4"]);
    });

    test("fills what is blank with what comes of the answers, whatever stands between", () => {
      const { changes } = safeFixes(review(draw(WRONG)), new Set());
      expect(changes.map(({ edit }) => [cellName(edit.cell), edit.value])).toEqual([["D8", "A"]]);
    });
  });

  test("waits with the blanks of answers in words until their numbers are confirmed", () => {
    const words = `
      No     | U1          | U2
      1      | Puas        | Sangat Puas
      2      | Kurang Puas | Puas
      3      | Puas        | Sangat Puas
      ΣNilai | .           | .`;
    const review = reviewOf(words);
    const key = review.tables[0]?.table.reading?.key ?? "none";
    expect(cells(safeFixes(review, new Set()))).toEqual([]);
    expect(cells(safeFixes(review, new Set([key])))).toEqual(["B5", "C5"]);
  });

  test("is written in one step, is as it was shown, and is taken back in one", async () => {
    const { opened, session, review } = await checked(openDrawn(WRONG));
    const before = contents((await snapshotOf(opened)).workbook);
    await session.apply(safeFixes(review(), new Set()).groups(), review().seen);
    expect(session.state()).toMatchObject({ steps: 1, outcome: { kind: "applied", applied: { refused: [] } } });
    expect(madeOtherwise(session)).toEqual([]);
    expect([review().seen.workbook.sheets[0]?.value(7, 3), review().counts.errors]).toEqual(["A", 0]);
    await session.undo();
    expect(contents((await snapshotOf(opened)).workbook)).toEqual(before);
  });

  test("fills blanks with what they come to once the figures before them are right", async () => {
    const table = "Jenis Izin | April | Mei | Jumlah\nPBG | 3 | 1 | 5\nSLF | 2 | 2 | 4\nJumlah | 5 | 3 | .";
    const { session, review } = await checked(openDrawn(table));
    const plan = safeFixes(review(), new Set());
    expect(plan.changes.map(({ edit }) => `${cellName(edit.cell)} ${String(edit.value)}`)).toEqual(["D2 4", "D4 8"]);
    await session.apply(plan.groups(), review().seen);
    expect(madeOtherwise(session)).toEqual([]);
  });

  test("puts right in the published report all that is certain, everything as it was shown", async () => {
    const { session, review } = await checked(openKotim());
    const plan = safeFixes(review(), new Set());
    const open = review().counts.errors;
    await session.apply(plan.groups(), review().seen);
    expect(madeOtherwise(session)).toEqual([]);
    expect(review().counts.errors).toBeLessThan(open);
    expect(cells(safeFixes(review(), new Set()))).toEqual([]);
  });

  test("changes no cell twice, whatever is wrong", () => {
    const figure = fc.integer({ min: 0, max: 9 });
    const row = fc.tuple(figure, figure, figure);
    fc.assert(
      fc.property(row, row, row, (...rows) => {
        const lines = rows.map((own, at) => `Izin ${"ABC"[at] ?? ""} | ${own.join(" | ")}`).join("\n");
        const review = reviewOf(
          `Tabel 1. A\nJenis Izin | April | Mei | Jumlah\n${lines}\nJumlah | . | 4 | 9\nTabel 1. B`,
        );
        const changed = cells(safeFixes(review, new Set()));
        expect(new Set(changed).size).toBe(changed.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe("numbers stored as text", () => {
  const TEXTS = "Jenis Izin | April | Mei | Jumlah\nPBG | '3 | '1 | 4\nSLF | 2 | '2 izin | 4\nJumlah | 5 | 3 | 8";

  test("are all turned into numbers, words beside them left", async () => {
    expect(cells(textNumbers(reviewOf(TEXTS)))).toEqual(["B2", "C2"]);
    const { opened, session, review } = await checked(openDrawn(TEXTS));
    await session.apply(textNumbers(review()).groups(), review().seen);
    expect([await holds(opened, "B2"), await holds(opened, "C2")]).toEqual([3, 1]);
    expect(cells(textNumbers(review()))).toEqual([]);
  });

  test("are no formulas that give a text", () => {
    const survey = "No | U1 | U2\n1 | '3 | 4\n2 | '4. | '3\n3 | 4 | 4\nNRR | '3,67 | 3.667";
    expect(
      textNumbers(reviewOf(survey)).changes.map(({ edit }) => `${cellName(edit.cell)} ${String(edit.value)}`),
    ).toEqual(["B2 3", "B3 4", "C3 3", "B5 3.67"]);
  });
});
