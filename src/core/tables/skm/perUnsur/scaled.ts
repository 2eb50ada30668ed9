import type { Exact } from "../../../numbers/exact";
import { isNumber, type Operator } from "../../../relations/operators";

/** An operator whose result is brought to the scale of the IKM. */
export function scaled(
  operator: Operator,
  factor: Exact,
): Pick<Operator, "name" | "coefficient" | "compute" | "working"> {
  return {
    name: `${operator.name}-scaled`,
    coefficient: null,
    compute(inputs) {
      const value = operator.compute(inputs);
      return isNumber(value) ? value.mul(factor) : value;
    },
    working: (inputs, sources) => [...operator.working(inputs, sources), { sign: "×" }, { number: factor }],
  };
}
