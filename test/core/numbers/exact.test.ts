import fc from "fast-check";
import Fraction from "fraction.js";
import {
  decimalsOf,
  doubleOf,
  exact,
  minus,
  plus,
  ratio,
  readDouble,
  same,
  scaled,
} from "../../../src/core/numbers/exact";

describe("exact numbers", () => {
  test.each([
    [3.3499999999999996, "67/20"],
    [0.1 + 0.2, "3/10"],
    [-3.35, "-67/20"],
    [0.39 * 25, "39/4"],
    [140, "140"],
    [-0, "0"],
  ])("the noise of floating point is taken off: %d is %s", (number, fraction) => {
    expect(exact(number).toFraction()).toBe(fraction);
  });

  test.each([
    [1e300, 10n ** 300n, 1n],
    [1e-300, 1n, 10n ** 300n],
    [123456789012345, 123456789012345n, 1n],
    [5e-7, 1n, 2_000_000n],
  ])("%d is neither too large nor too small", (number, numerator, denominator) => {
    expect([exact(number).n, exact(number).d]).toEqual([numerator, denominator]);
  });

  test("of what Excel cannot show, nothing is kept: 15 digits and no more", () => {
    expect(exact(9007199254740991).n).toBe(9007199254740990n);
  });

  test("any decimal of up to 15 digits is exactly itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
        const number = Number(`${digits}e-${decimals}`);
        expect(exact(number).equals(scaled(BigInt(digits), decimals))).toBe(true);
      }),
    );
  });

  test("whichever way it is read, a double is what its 15 digits say", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e13, max: 1e13, noNaN: true }),
        fc.integer({ min: 0, max: 7 }),
        (any, decimals) => {
          const rounded = Number(any.toFixed(decimals));
          for (const number of [any, rounded, rounded % 1e9]) {
            const [digits = "", exponent] = number.toExponential(14).split("e");
            const said = scaled(BigInt(digits.replace(".", "")), 14 - Number(exponent));
            expect([exact(number).s * exact(number).n, exact(number).d]).toEqual([said.s * said.n, said.d]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("a double is weighed as the nearest one to what it is read as", () => {
    expect([0.1 + 0.2, 3.3499999999999996, 1250.75, -7, 1e300].map(readDouble)).toEqual([
      0.3, 3.35, 1250.75, -7, 1e300,
    ]);
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 7 }), (number, decimals) => {
        const rounded = Number((number % 1e9).toFixed(decimals));
        for (const one of [number, rounded]) expect(readDouble(one) === doubleOf(exact(one))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("a ratio is the reduced fraction that large integers would give", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (above, below) => {
        const [short, long] = [ratio(above, below), new Fraction(BigInt(above), BigInt(below))];
        expect([short.s, short.n, short.d]).toEqual([long.s, long.n, long.d]);
      }),
    );
  });

  test("a ratio and a scaled number are what they say", () => {
    expect(ratio(469, 140).toFraction()).toBe("67/20");
    expect(scaled(3512n, 3).toFraction()).toBe("439/125");
    expect(scaled(12n, -2).toFraction()).toBe("1200");
  });
});

describe("adding and taking away", () => {
  const digits = fc.oneof(fc.integer({ min: -(10 ** 6), max: 10 ** 6 }), fc.maxSafeInteger());
  const number = fc.tuple(digits, fc.integer({ min: 0, max: 7 })).map(([own, moved]) => scaled(BigInt(own), moved));

  it("gives what fractions give, whatever their size and decimals", () => {
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(plus(one, other)).toEqual(new Fraction(one).add(other));
        expect(minus(one, other)).toEqual(new Fraction(one).sub(other));
      }),
    );
  });

  it("takes numbers from each other that are larger than doubles hold in parts", () => {
    expect(minus(scaled(9007199254740991n, 0), scaled(9007199254740990n, 0))).toEqual(exact(1));
  });

  it("keeps thirds exact", () => {
    expect(plus(ratio(1, 3), ratio(2, 3))).toEqual(exact(1));
    expect(plus(exact(1), exact(1e-320)).equals(exact(1))).toBe(false);
    expect(minus(ratio(1, 3), exact(0.5))).toEqual(ratio(-1, 6));
  });
});

describe("being the same", () => {
  test("forgives the noise of formulas and nothing more", () => {
    expect(same(exact(84.4828571428571), ratio(591_380, 7000))).toBe(true);
    expect(same(exact(3.35), exact(3.3501))).toBe(false);
  });

  test("grows with large numbers, and not below one", () => {
    expect(same(exact(1_000_000_000_000), exact(1_000_000_000_001))).toBe(true);
    expect(same(exact(0.000_001), exact(0.000_002))).toBe(false);
  });
});

describe("decimals", () => {
  test.each([
    [4, 0],
    [3.35, 2],
    [3.3499999999999996, 2],
    [0.111, 3],
    [3.05, 2],
    [103249.8, 1],
    [1200, 0],
    [1e21, 0],
    [1 / 3, 15],
    [1e-9, 9],
    [-1.35, 2],
    [-12, 0],
  ])("%d is written with %i", (number, decimals) => {
    expect(decimalsOf(number)).toBe(decimals);
  });

  test("are as many as a double is written with", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (digits, moved) => {
        const written = String(digits / 10 ** moved);
        fc.pre(!written.includes("e"));
        expect(decimalsOf(Number(written))).toBe((written.split(".")[1] ?? "").length);
      }),
    );
  });
});
