import { exact } from "../numbers/exact";
import type { Operator } from "../relations/operators";

/** How many rows of a register tell a figure. They stand on another sheet, so the count is taken when they are read. */
export function countRows(count: number, sheet: string): Operator {
  return {
    name: "countRows",
    coefficient: null,
    compute: () => exact(count),
    working: () => [{ rows: count, sheet }],
  };
}
