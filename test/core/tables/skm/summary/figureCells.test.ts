import type { Cell } from "../../../../../src/core/grid/address";
import { References } from "../../../../../src/core/tables/skm/summary/figureCells";

const at = (row: number, column: number): Cell => ({ row, column });

/** B5 and C5 stand on the sheet; the others do not, and are computed by these expressions. */
function references(...hidden: (string | null)[]): References {
  const all = new References();
  hidden.forEach((expression, column) => {
    all.define(at(-1, column), expression);
  });
  return all;
}

describe("a formula refers to a figure", () => {
  test("by its name where it stands on the sheet", () => {
    expect(references().to(at(4, 1))).toBe("‹B5›");
    const defined = references();
    defined.define(at(4, 1), "A1/9");
    expect(defined.to(at(4, 1))).toBe("‹B5›");
  });

  test.each([
    ["SUM(B2:B3)", "SUM(B2:B3)"],
    ["B5/9", "(B5/9)"],
    ["SUM(B2:B3)*25", "(SUM(B2:B3)*25)"],
    ["2*SUM(B2:B3)", "(2*SUM(B2:B3))"],
    ["ROUND(SUM(B2:B3),2)", "ROUND(SUM(B2:B3),2)"],
    ["SUM(B2)/COUNT(B2)", "(SUM(B2)/COUNT(B2))"],
  ])("by its expression %s where it does not: %s", (expression, reference) => {
    expect(references(expression).to(at(-1, 0))).toBe(reference);
  });

  test("by nothing where no formula can say it", () => {
    expect(references(null).to(at(-1, 0))).toBeNull();
    expect(references().to(at(-1, 0))).toBeNull();
  });
});

describe("a formula adds figures up", () => {
  test("as a range where they all stand on the sheet", () => {
    expect(references().across([at(4, 1), at(4, 2)], "SUM")).toBe("SUM(‹B5:C5›)");
    expect(references().across([at(4, 1)], "AVERAGE")).toBe("AVERAGE(‹B5›)");
  });

  test("term by term where one does not", () => {
    expect(references("A1/9", "SUM(B2:B3)").across([at(4, 1), at(-1, 0), at(-1, 1)], "SUM")).toBe(
      "SUM(‹B5›,(A1/9),SUM(B2:B3))",
    );
  });

  test("not at all where one cannot be said", () => {
    expect(references("A1/9", null).across([at(-1, 0), at(-1, 1)], "SUM")).toBeNull();
  });
});
