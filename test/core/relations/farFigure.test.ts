import { cellName } from "../../../src/core/grid/address";
import { exact } from "../../../src/core/numbers/exact";
import type { FarFigure } from "../../../src/core/relations/farFigure";
import { copy, sum } from "../../../src/core/relations/operators";
import type { Relation } from "../../../src/core/relations/relation";
import { draw } from "../../support/draw";
import { judged, relation } from "../../support/plainTable";

const ELSEWHERE = { row: 4, column: 2, elsewhere: { sheet: "Februari", finding: "1" } };
/** Februari!C5 is 9, or should be. */
const RIGHT: FarFigure = { truth: exact(9), stated: exact(9), causes: [] };
const WRONG: FarFigure = { truth: exact(9), stated: exact(8), causes: [ELSEWHERE] };
const BLANK: FarFigure = { truth: exact(9), stated: null, causes: [] };

/** What is made of a cell that repeats a figure of another sheet, and of one that adds it to the first cell. */
const verdicts = (picture: string, far: FarFigure, more: readonly Relation[] = []) =>
  judged(draw(picture), [
    { ...relation("B1", copy, []), far: [far] },
    { ...relation("B2", sum, ["A1"]), far: [far] },
    ...more,
  ]).map(({ relation: { target }, verdict, truth, given, causes }) =>
    [cellName(target), verdict, truth?.valueOf(), given?.valueOf(), causes.length > 0 ? "follows" : ""]
      .join(" ")
      .trimEnd(),
  );

describe("a figure of another sheet", () => {
  it("is read as it should be there, and where it is right as it stands", () => {
    expect(verdicts("1 | 9\n. | 10", RIGHT)).toEqual(["B1 right 9 9", "B2 right 10 10"]);
    expect(verdicts("1 | .\n. | .", RIGHT)).toEqual(["B1 blank 9 9", "B2 blank 10 10"]);
    expect(verdicts("1 | 8\n. | 9", RIGHT)).toEqual(["B1 cause 9 9", "B2 cause 10 10"]);
  });

  it("makes what repeats it as it stands a consequence where it is wrong there", () => {
    expect(verdicts("1 | 8\n. | 9", WRONG)).toEqual(["B1 consequence 9 8 follows", "B2 consequence 10 9 follows"]);
    expect(verdicts("1 | 9\n. | 10", WRONG)).toEqual(["B1 right 9 8", "B2 right 10 9"]);
    expect(verdicts("1 | 7\n. | 7", WRONG)).toEqual(["B1 cause 9 8", "B2 cause 10 9"]);
  });

  it("is wrong beside mistyped figures of its own table, too: all of them are named", () => {
    const total = { ...relation("C3", sum, ["B1:B2"]), far: [WRONG] };
    const [, , judgement] = judged(draw("1 | 8\n. | 9\n. | . | 25"), [
      { ...relation("B1", copy, []), far: [WRONG] },
      { ...relation("B2", sum, ["A1"]), far: [WRONG] },
      total,
    ]);
    expect([judgement?.verdict, judgement?.causes]).toEqual(["consequence", [ELSEWHERE]]);
  });

  it("is waited for where it is blank there, by a formula alone", () => {
    expect(verdicts("1 | =Februari!C5 -> 0\n. | =A1+Februari!C5 -> 1", BLANK)).toEqual([
      "B1 waiting 9 9",
      "B2 waiting 10 10",
    ]);
    expect(verdicts("1 | 0\n. | 1", BLANK)).toEqual(["B1 cause 9 9", "B2 cause 10 10"]);
  });
});
