import { exact } from "../../../../../src/core/numbers/exact";
import {
  chosenWeight,
  decimalWeight,
  distinct,
  isSameWeight,
  regulationWeight,
  usualWeights,
  weightedExpression,
} from "../../../../../src/core/tables/skm/method/weight";

const decimal = (value: number) => decimalWeight(exact(value));
const texts = (unsur: number) => usualWeights(unsur).map(({ text }) => text);

test.each([
  ["exact", 9, "1/9"],
  ["three", 9, "0.111"],
  ["two", 9, "0.11"],
  ["three", 14, "0.071"],
  ["inferred", 9, undefined],
] as const)("an office that chooses %s weighs %d unsur with %s", (rule, unsur, text) => {
  expect(chosenWeight(rule, unsur)?.text).toBe(text);
});

describe("the weights in real use", () => {
  test("are the regulation's first, then rounded and cut to three and to two decimals, each once", () => {
    expect(texts(9)).toEqual(["1/9", "0.111", "0.11"]);
    expect(texts(14)).toEqual(["1/14", "0.071", "0.07"]);
    expect(texts(15)).toEqual(["1/15", "0.067", "0.066", "0.07", "0.06"]);
  });

  test("are one where the division comes out even", () => {
    expect(texts(1)).toEqual(["1/1"]);
    expect(texts(4)).toEqual(["1/4"]);
    expect(texts(8)).toEqual(["1/8", "0.13", "0.12"]);
  });

  test("are never zero", () => {
    expect(texts(150)).toEqual(["1/150", "0.007", "0.006", "0.01"]);
  });

  test("have the value that their text says", () => {
    expect(usualWeights(9).map(({ value }) => value.toFraction())).toEqual(["1/9", "111/1000", "11/100"]);
  });
});

test("a weight counts once, by its value", () => {
  expect(distinct([regulationWeight(4), decimal(0.3), decimal(0.25), decimal(0.3)]).map(({ text }) => text)).toEqual([
    "1/4",
    "0.3",
  ]);
});

test("a figure is divided by a fraction's divisor, and multiplied with a decimal weight", () => {
  expect(weightedExpression("B145", regulationWeight(9))).toBe("B145/9");
  expect(weightedExpression("B145", decimal(0.111))).toBe("B145*0.111");
  expect(weightedExpression("B145", decimal(1))).toBe("B145*1");
});

describe("a legend names the weight in use", () => {
  const ninth = () => regulationWeight(9);

  test("where it is the same number", () => {
    expect(isSameWeight(decimal(0.11), 2, decimal(0.11))).toBe(true);
    expect(isSameWeight(decimal(0.25), 2, regulationWeight(4))).toBe(true);
    expect(isSameWeight(ninth(), 0, ninth())).toBe(true);
  });

  test("where it has four decimals or more of it", () => {
    expect(isSameWeight(decimal(0.1111), 4, ninth())).toBe(true);
    expect(isSameWeight(decimal(0.11111), 5, ninth())).toBe(true);
    expect(isSameWeight(decimal(0.111), 3, ninth())).toBe(false);
    expect(isSameWeight(decimal(0.1112), 4, ninth())).toBe(false);
  });
});
