import { exact, type Exact } from "../numbers/exact";
import type { Operator } from "./operators";
import type { Relation } from "./relation";

const NAME = "countRows";

/** How many rows of a list tell a figure. They may stand on another sheet, so the count is taken when they are read. */
export function countRows(count: number, sheet: string): Operator {
  return {
    name: NAME,
    coefficient: null,
    compute: () => exact(count),
    working: () => [{ rows: count, sheet }],
  };
}

/** What a column of so many rows of a list comes to. */
export function addRows(total: Exact, count: number, sheet: string): Operator {
  return { ...countRows(count, sheet), compute: () => total };
}

/** True for a figure that rows of a list tell, whatever stands beside it. */
export function isCountOfRows({ operator }: Relation): boolean {
  return operator.name === NAME;
}
