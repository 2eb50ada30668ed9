import type { Cell } from "../../core/grid/address";
import type { Area } from "../../core/grid/area";

/** Every cell of an area, row by row. */
export function* cellsOf({ top, left, bottom, right }: Area): Generator<Cell> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield { row, column };
  }
}
