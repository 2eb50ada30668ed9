import { ZERO } from "../numbers/exact";
import type { Operator } from "../relations/operators";

/** What figures of other sheets come to, which stand at these places: "Februari!C5". */
export function farSum(places: readonly string[]): Operator {
  const area = places.join(", ");
  return {
    name: "repeated",
    coefficient: null,
    compute: (inputs) => (inputs.length === 0 ? null : inputs.reduce((total, { sum }) => total.add(sum), ZERO)),
    working: () => [{ of: places.length === 1 ? "copy" : "sum", area }],
  };
}
