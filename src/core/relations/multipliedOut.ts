import { exact, ZERO, type Exact } from "../numbers/exact";
import type { Tally } from "./operators";

/**
 * "This figure is what these sources give", as something that comes to nothing where it holds, and how much each figure
 * counts for in that while the others stay as they are: what one of them would have to be follows by dividing.
 *
 *   40 % of 5 is 3        40 × 5 − 100 × 3 = −100    ofFigure 5, ofSources −100 and 40:  60 %, or 2, or 7,5
 *   3 and 4 are 4 each    4 × 2 − (3 + 4)  = 1       ofFigure 2, ofSources −1:           3,5, or 4 and 4, or 3 and 5
 */
export interface MultipliedOut {
  readonly value: Exact;
  readonly ofFigure: Exact;
  /** Of each source, as much for each of its numbers. */
  readonly ofSources: readonly Exact[];
}

/** By a figure and its sources as they stand; each of these holds some number. */
export type MultiplyOut = (figure: Exact, inputs: readonly Tally[]) => MultipliedOut;

const ONE = exact(1);
const MINUS_ONE = ONE.neg();

/** The figure so many times as numbers are averaged, less their sum. */
export const averaged: MultiplyOut = (figure, inputs) => {
  const many = exact(inputs.reduce((count, input) => count + input.count, 0));
  const sum = inputs.reduce((so, input) => so.add(input.sum), ZERO);
  return { value: figure.mul(many).sub(sum), ofFigure: many, ofSources: inputs.map(() => MINUS_ONE) };
};

/** The figure times what the first source is divided by, less that source `times` as much; of a growth it tells how much more. */
export function divided(times: Exact, isGrowth = false): MultiplyOut {
  return (figure, [part, ...by]) => {
    const whole = isGrowth ? figure.add(times) : figure;
    return {
      value: whole.mul(allOf(by)).sub(times.mul(part?.sum ?? ZERO)),
      ofFigure: allOf(by),
      ofSources: [times.neg(), ...by.map((own) => whole.mul(allOf(by.filter((other) => other !== own))))],
    };
  };
}

function allOf(factors: readonly Tally[]): Exact {
  return factors.reduce((so, { sum }) => so.mul(sum), ONE);
}
