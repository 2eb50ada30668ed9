import type { Working } from "../findings/working";
import type { Area } from "../grid/area";
import { areaName } from "../grid/area";
import { Adder } from "../numbers/adder";
import { exact, same, ZERO, type Exact } from "../numbers/exact";
import { halfUp, round } from "../numbers/rounding";
import { averaged, divided, type MultiplyOut } from "./multipliedOut";

/** The numbers of a source area: their sum and how many there are. Blank cells and words are not counted. */
export interface Tally {
  readonly sum: Exact;
  readonly count: number;
}

/** What a relation gives: a number, or a word such as a grade. */
export type Value = Exact | string;

/** True for a number: neither a word nor unknown. */
export function isNumber(value: Value | null): value is Exact {
  return value !== null && typeof value !== "string";
}

/** True where two values are one figure: numbers but for the noise of formulas, words by the letter. */
export function sameValue(a: Value | null, b: Value | null): boolean {
  return isNumber(a) && isNumber(b) ? same(a, b) : a === b;
}

/** A function of source areas. */
export interface Operator {
  readonly name: string;
  /** Null where the sources do not determine the figure: no number to divide by, say. */
  compute(inputs: readonly Tally[]): Value | null;
  /** What each number of the sources counts for where the figure is a plain sum of them; null where it is none. */
  readonly coefficient: Exact | null;
  /** The same for the numbers of the second source, where these count otherwise. */
  readonly secondCoefficient?: Exact;
  /** What is added to that sum, whatever the sources hold; nothing where left out. */
  readonly offset?: Exact;
  /** The figure and its sources as something that comes to nothing; left out for plain sums, and for what is no such thing. */
  readonly multipliedOut?: MultiplyOut;
  /** The computation in numbers, without its result, for the person who has to believe it. */
  working(inputs: readonly Tally[], sources: readonly Area[]): readonly Working[];
}

const NONE: Tally = { sum: ZERO, count: 0 };
const ONE = exact(1);
const HUNDRED = exact(100);

function first(inputs: readonly Tally[]): Tally {
  return inputs[0] ?? NONE;
}

function second(inputs: readonly Tally[]): Tally {
  return inputs[1] ?? NONE;
}

/** All numbers of all sources together. */
function all(inputs: readonly Tally[]): Tally {
  if (inputs.length === 1) return first(inputs);
  const adder = new Adder();
  for (const { sum, count } of inputs) adder.addExact(sum, count);
  return { sum: adder.sum, count: adder.count };
}

/** Names the sources of a function; figures that the sheet does not show have no name, so their sum stands for them. */
function named(of: "sum" | "mean" | "count" | "copy", inputs: readonly Tally[], sources: readonly Area[]): Working[] {
  if (sources.some(({ top }) => top < 0)) return [{ number: all(inputs).sum }];
  return [{ of, area: sources.map(areaName).join(", ") }];
}

/** Σ of every source. Unknown where there is no number at all. */
export const sum: Operator = {
  name: "sum",
  coefficient: ONE,
  compute(inputs) {
    const total = all(inputs);
    return total.count === 0 ? null : total.sum;
  },
  working: (inputs, sources) => named("sum", inputs, sources),
};

/** The first source and those behind the second, less the second. Unknown where either of the two holds no number. */
export const difference: Operator = {
  name: "difference",
  coefficient: ONE,
  secondCoefficient: ONE.neg(),
  compute(inputs) {
    if (first(inputs).count === 0 || second(inputs).count === 0) return null;
    return added(inputs)
      .reduce((total, { sum }) => total.add(sum), ZERO)
      .sub(second(inputs).sum);
  },
  working: (inputs) => [
    ...added(inputs).flatMap(({ sum }, at) => [...(at > 0 ? [{ sign: "+" } as const] : []), { number: sum }]),
    { sign: "−" },
    { number: second(inputs).sum },
  ],
};

/** The second source less the first and those behind the second. Unknown where the second or all others hold no number. */
export const remainder: Operator = {
  name: "remainder",
  coefficient: ONE.neg(),
  secondCoefficient: ONE,
  compute(inputs) {
    const taken = all(added(inputs));
    return second(inputs).count === 0 || taken.count === 0 ? null : second(inputs).sum.sub(taken.sum);
  },
  working: (inputs) => [
    { number: second(inputs).sum },
    ...added(inputs).flatMap(({ sum }) => [{ sign: "−" } as const, { number: sum }]),
  ],
};

/** All sources of a difference but the one that is taken from them. */
function added(inputs: readonly Tally[]): readonly Tally[] {
  return inputs.filter((_, at) => at !== 1);
}

/** The mean of every number of the sources. */
export const mean: Operator = {
  name: "mean",
  coefficient: null,
  multipliedOut: averaged,
  compute(inputs) {
    const total = all(inputs);
    return total.count === 0 ? null : total.sum.div(total.count);
  },
  working: (inputs, sources) => named("mean", inputs, sources),
};

/** The first source divided by how many numbers the others hold: a blank answer lowers the divisor. */
export const perCount: Operator = {
  name: "perCount",
  coefficient: null,
  compute(inputs) {
    const { count } = all(inputs.slice(1));
    return count === 0 || first(inputs).count === 0 ? null : first(inputs).sum.div(count);
  },
  working: (inputs) => [{ number: first(inputs).sum }, { sign: "÷" }, { number: exact(all(inputs.slice(1)).count) }],
};

/** All sources multiplied. Unknown where one holds no number. */
export const product: Operator = {
  name: "product",
  coefficient: null,
  compute(inputs) {
    const isKnown = inputs.every(({ count }) => count > 0);
    return isKnown ? inputs.reduce((so, { sum }) => so.mul(sum), ONE) : null;
  },
  working: (inputs) => inputs.flatMap(({ sum }, at) => [...(at > 0 ? [{ sign: "×" } as const] : []), { number: sum }]),
};

/** The first source divided by the second, and by those behind it. */
export const quotient: Operator = {
  name: "quotient",
  coefficient: null,
  multipliedOut: divided(ONE),
  compute(inputs) {
    const [whole, ...by] = inputs;
    const isKnown =
      whole && whole.count > 0 && by.length > 0 && by.every(({ count, sum }) => count > 0 && !sum.equals(ZERO));
    return isKnown ? by.reduce((so, { sum }) => so.div(sum), whole.sum) : null;
  },
  working: (inputs) => inputs.flatMap(({ sum }, at) => [...(at > 0 ? [{ sign: "÷" } as const] : []), { number: sum }]),
};

/** All sources multiplied, one of them so many of a hundred. */
export const percentOf: Operator = {
  name: "percentOf",
  coefficient: null,
  compute(inputs) {
    const all = product.compute(inputs);
    return isNumber(all) ? all.div(HUNDRED) : null;
  },
  working: (inputs, sources) => [...product.working(inputs, sources), { sign: "÷" }, { number: HUNDRED }],
};

/** The first source as so many of a hundred of the second. */
export const percentage: Operator = {
  name: "percentage",
  coefficient: null,
  multipliedOut: divided(HUNDRED),
  compute(inputs) {
    const share = quotient.compute(inputs);
    return isNumber(share) ? share.mul(HUNDRED) : null;
  },
  working: (inputs, sources) => [...quotient.working(inputs, sources), { sign: "×" }, { number: HUNDRED }],
};

/** By what part of the second source the first is more than it. */
export const growth: Operator = {
  name: "growth",
  coefficient: null,
  multipliedOut: divided(ONE, true),
  compute(inputs) {
    const times = quotient.compute(inputs);
    return isNumber(times) ? times.sub(ONE) : null;
  },
  working: (inputs, sources) => [...quotient.working(inputs, sources), { sign: "−" }, { number: ONE }],
};

/** The same as so many of a hundred. */
export const growthPercentage: Operator = {
  name: "growthPercentage",
  coefficient: null,
  multipliedOut: divided(HUNDRED, true),
  compute(inputs) {
    const share = growth.compute(inputs);
    return isNumber(share) ? share.mul(HUNDRED) : null;
  },
  working: (inputs, sources) => [...percentage.working(inputs, sources), { sign: "−" }, { number: HUNDRED }],
};

/** Each source times a number of its own, added up: how often an answer was given times what it counts. */
export function weighedSum(weights: readonly number[]): Operator {
  return {
    name: "weighedSum",
    coefficient: null,
    compute: (inputs) =>
      inputs.every(({ count }) => count === 0)
        ? null
        : inputs.reduce((total, { sum }, at) => total.add(sum.mul(weights[at] ?? 0)), ZERO),
    working: (inputs) =>
      inputs.flatMap(({ sum }, at) => [
        ...(at > 0 ? [{ sign: "+" } as const] : []),
        { number: sum },
        { sign: "×" } as const,
        { number: exact(weights[at] ?? 0) },
      ]),
  };
}

/** The first source times a fixed number. */
export function times(factor: Exact): Operator {
  return {
    name: "times",
    coefficient: factor,
    compute: (inputs) => (first(inputs).count === 0 ? null : first(inputs).sum.mul(factor)),
    working: (inputs) => [{ number: first(inputs).sum }, { sign: "×" }, { number: factor }],
  };
}

/** A fixed number, the same whatever the sheet holds. */
export function constant(value: Exact): Operator {
  return { name: "constant", coefficient: null, compute: () => value, working: () => [{ number: value }] };
}

/** One band of a scale: the word for every number from `least` up to the next band. */
export interface Band {
  readonly least: Exact;
  readonly word: string;
}

/** The word of the highest band that the first source reaches, once rounded half-up to `decimals`. */
export function band(name: string, bands: readonly Band[], decimals: number): Operator {
  return {
    name,
    coefficient: null,
    compute(inputs) {
      if (first(inputs).count === 0) return null;
      const rounded = round(first(inputs).sum, halfUp(decimals));
      return bands.find(({ least }) => rounded.compare(least) >= 0)?.word ?? null;
    },
    working: (inputs) => [{ number: round(first(inputs).sum, halfUp(decimals)) }],
  };
}

/** The first source as it is: a figure that is repeated elsewhere. */
export const copy: Operator = {
  name: "copy",
  coefficient: ONE,
  compute: (inputs) => (first(inputs).count === 0 ? null : first(inputs).sum),
  working: (inputs, sources) => named("copy", inputs, sources),
};

/** How many numbers the sources hold. */
export const count: Operator = {
  name: "count",
  coefficient: null,
  compute: (inputs) => exact(all(inputs).count),
  working: (inputs, sources) => named("count", inputs, sources),
};
