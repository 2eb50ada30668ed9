import { shownCell } from "../../../src/core/findings/ofCell";
import { shownNumber } from "../../../src/core/findings/shown";
import { exact, ratio } from "../../../src/core/numbers/exact";
import { draw } from "../../support/draw";

const decimals = (shown: ReturnType<typeof shownNumber>) =>
  shown !== null && typeof shown !== "string" ? shown.decimals : null;

describe("a figure in a finding", () => {
  test("has the decimals of its row at least", () => {
    expect(decimals(shownNumber(exact(3.35), 3))).toBe(3);
    expect(decimals(shownNumber(exact(469)))).toBe(0);
  });

  test("has more where it has more, but no more than a person reads", () => {
    expect(decimals(shownNumber(exact(3.3512), 2))).toBe(4);
    expect(decimals(shownNumber(ratio(1, 9)))).toBe(4);
    expect(decimals(shownNumber(exact(0.12345678), 6))).toBe(6);
  });

  test("is the number, the text or the nothing that the cell holds", () => {
    const sheet = draw("3.5 | lima | . | '3");
    expect(shownCell(sheet, { row: 0, column: 0 })).toEqual({ number: exact(3.5), decimals: 1 });
    expect([1, 2, 3].map((column) => shownCell(sheet, { row: 0, column }))).toEqual(["lima", null, "3"]);
  });
});
