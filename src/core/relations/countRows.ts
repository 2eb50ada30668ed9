import { exact } from "../numbers/exact";
import type { Operator } from "./operators";

/** How many rows of a list tell a figure. They may stand on another sheet, so the count is taken when they are read. */
export function countRows(count: number, sheet: string): Operator {
  return {
    name: "countRows",
    coefficient: null,
    compute: () => exact(count),
    working: () => [{ rows: count, sheet }],
  };
}
