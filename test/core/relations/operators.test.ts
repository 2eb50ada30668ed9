import { exact } from "../../../src/core/numbers/exact";
import {
  band,
  constant,
  copy,
  count,
  isNumber,
  mean,
  perCount,
  product,
  sameValue,
  sum,
  times,
  type Operator,
  type Tally,
} from "../../../src/core/relations/operators";
import { range } from "../../support/plainTable";

/** Tallies as [sum, count]. */
function compute(operator: Operator, ...inputs: readonly [number, number][]): unknown {
  return operator.compute(tallies(inputs))?.valueOf() ?? null;
}

function tallies(inputs: readonly [number, number][]): Tally[] {
  return inputs.map(([total, counted]) => ({ sum: exact(total), count: counted }));
}

describe.each<[Operator, [number, number][], unknown]>([
  [
    sum,
    [
      [7, 2],
      [3, 1],
    ],
    10,
  ],
  [sum, [[0, 0]], null],
  [sum, [], null],
  [
    mean,
    [
      [7, 2],
      [2, 1],
    ],
    3,
  ],
  [mean, [[0, 0]], null],
  [
    perCount,
    [
      [469, 1],
      [469, 140],
    ],
    3.35,
  ],
  [
    perCount,
    [
      [469, 1],
      [0, 0],
    ],
    null,
  ],
  [
    perCount,
    [
      [0, 0],
      [469, 140],
    ],
    null,
  ],
  [perCount, [], null],
  [
    product,
    [
      [3.5, 1],
      [0.2, 1],
    ],
    0.7,
  ],
  [
    product,
    [
      [3.5, 1],
      [0, 0],
    ],
    null,
  ],
  [
    product,
    [
      [0, 0],
      [0.2, 1],
    ],
    null,
  ],
  [times(exact(25)), [[3.5, 1]], 87.5],
  [times(exact(25)), [[0, 0]], null],
  [constant(exact(0.25)), [], 0.25],
  [copy, [[3.5, 1]], 3.5],
  [copy, [[0, 0]], null],
  [
    count,
    [
      [7, 2],
      [3, 1],
    ],
    3,
  ],
  [count, [[0, 0]], 0],
])("%#: $name", (operator, inputs, expected) => {
  it(`gives ${String(expected)}`, () => {
    expect(compute(operator, ...inputs)).toBe(expected);
  });
});

describe("a constant", () => {
  it("is the same whatever the sheet holds", () => {
    const quarter = constant(exact(0.25));
    expect(quarter.name).toBe("constant");
    expect([compute(quarter), compute(quarter, [469, 140])]).toEqual([0.25, 0.25]);
  });
});

describe("a value", () => {
  it("is a number, a word, or unknown", () => {
    expect([exact(3), "Baik", null].map(isNumber)).toEqual([true, false, false]);
  });

  it("is the same as another number but for the noise of formulas", () => {
    expect(sameValue(exact(3.35), exact(3.35 + 1e-12))).toBe(true);
    expect(sameValue(exact(3.35), exact(3.351))).toBe(false);
  });

  it("is the same as another word by the letter", () => {
    expect(sameValue("Baik", "Baik")).toBe(true);
    expect(sameValue("Baik", "Sangat Baik")).toBe(false);
  });

  it("is never the same as one of another kind", () => {
    expect(sameValue(exact(3), "3")).toBe(false);
    expect(sameValue("3", exact(3))).toBe(false);
    expect(sameValue(exact(0), null)).toBe(false);
    expect(sameValue(null, exact(0))).toBe(false);
  });
});

describe("band", () => {
  const grade = band(
    "grade",
    [
      { least: exact(76.61), word: "B" },
      { least: exact(0), word: "C" },
    ],
    2,
  );

  it("rounds before it looks, so that no number falls between two bands", () => {
    expect(compute(grade, [76.604, 1])).toBe("C");
    expect(compute(grade, [76.605, 1])).toBe("B");
  });

  it("knows no band for nothing, nor for less than the lowest", () => {
    expect(compute(grade, [0, 0])).toBeNull();
    expect(compute(grade, [-1, 1])).toBeNull();
  });
});

describe("working", () => {
  /** The pieces in a compact form. */
  function said(operator: Operator, inputs: [number, number][], ...areas: string[]): string {
    const pieces = operator.working(tallies(inputs), areas.map(range));
    return pieces
      .map((piece) => {
        if ("number" in piece) return String(piece.number.valueOf());
        if ("sign" in piece) return piece.sign;
        return "area" in piece ? `${piece.of} ${piece.area}` : `${piece.rows} rows`;
      })
      .join(" ");
  }

  it("shows each computation as a person would do it by hand", () => {
    expect(said(sum, [[469, 140]], "B4:B143")).toBe("sum B4:B143");
    expect(said(sum, [[469, 140]], "B1:B140")).toBe("sum B1:B140");
    expect(said(mean, [[7, 2]], "B4:C4")).toBe("mean B4:C4");
    expect(said(count, [[469, 140]], "B4:B143")).toBe("count B4:B143");
    expect(said(copy, [[3.35, 1]], "B145")).toBe("copy B145");
    expect(
      said(perCount, [
        [469, 1],
        [469, 140],
      ]),
    ).toBe("469 ÷ 140");
    expect(
      said(product, [
        [3.5, 1],
        [0.2, 1],
      ]),
    ).toBe("3.5 × 0.2");
    expect(said(times(exact(25)), [[3.379, 1]])).toBe("3.379 × 25");
    expect(said(constant(exact(0.25)), [])).toBe("0.25");
    expect(said(band("grade", [], 2), [[84.478, 1]])).toBe("84.48");
  });

  it("names no place that the sheet does not show", () => {
    const hidden = { top: -5, left: 1, bottom: -5, right: 9 };
    const pieces = [sum, mean, copy].map((operator) => operator.working(tallies([[3.38, 9]]), [hidden]));
    expect(pieces).toEqual([[{ number: exact(3.38) }], [{ number: exact(3.38) }], [{ number: exact(3.38) }]]);
  });

  it("gives the number where only some of its places are shown", () => {
    const hidden = { top: -5, left: 1, bottom: -5, right: 1 };
    const inputs: [number, number][] = [
      [3, 1],
      [4, 1],
    ];
    expect(sum.working(tallies(inputs), [range("B4"), hidden])).toEqual([{ number: exact(7) }]);
  });
});
