import fc from "fast-check";
import { exact, ZERO, type Exact } from "../../../src/core/numbers/exact";
import {
  growth,
  growthPercentage,
  isNumber,
  mean,
  percentage,
  quotient,
  type Operator,
  type Tally,
} from "../../../src/core/relations/operators";

const tally = (...numbers: readonly number[]): Tally => ({
  sum: numbers.reduce((so, number) => so.add(number), ZERO),
  count: numbers.length,
});
const whole = fc.integer({ min: 1, max: 9999 });

/** What a figure, or one number of a source, would have to be for the figure to be right. */
function meant(before: Exact, value: Exact, counts: Exact | undefined): Exact {
  return before.sub(value.div(counts ?? 1));
}

describe.each<[Operator, readonly number[]]>([
  [mean, [4]],
  [quotient, [1, 1]],
  [percentage, [1, 1]],
  [growth, [1, 1]],
  [growthPercentage, [1, 1]],
])("multiplied out, %o", (operator, sizes) => {
  const sources = fc.tuple(...sizes.map((size) => fc.array(whole, { minLength: size, maxLength: size })));

  test("comes to nothing where the figure is right", () => {
    fc.assert(
      fc.property(sources, (numbers) => {
        const inputs = numbers.map((own) => tally(...own));
        const figure = operator.compute(inputs);
        expect(isNumber(figure) && operator.multipliedOut?.(figure, inputs).value.equals(ZERO)).toBe(true);
      }),
    );
  });

  test("tells what the figure would have to be, and what any number of a source", () => {
    fc.assert(
      fc.property(sources, whole, (numbers, stated) => {
        const inputs = numbers.map((own) => tally(...own));
        const figure = exact(stated);
        const form = operator.multipliedOut?.(figure, inputs);
        if (!form) throw new Error("It is not multiplied out.");
        const right = operator.compute(inputs);
        expect(isNumber(right) && meant(figure, form.value, form.ofFigure).equals(right)).toBe(true);
        numbers.forEach(([first = 0], at) => {
          const repaired = meant(exact(first), form.value, form.ofSources[at]);
          const changed = inputs.map((input, place) =>
            place === at ? { ...input, sum: input.sum.sub(first).add(repaired) } : input,
          );
          expect(operator.multipliedOut?.(figure, changed).value.valueOf()).toBe(0);
        });
      }),
    );
  });
});
