import type { Cell } from "../../core/grid/address";
import { contains, type Area } from "../../core/grid/area";

/** Every cell of an area, row by row. */
export function* cellsOf({ top, left, bottom, right }: Area): Generator<Cell> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield { row, column };
  }
}

/** True where two areas have a cell in common. */
export function overlap(one: Area, other: Area): boolean {
  const corner = { row: Math.max(one.top, other.top), column: Math.max(one.left, other.left) };
  return contains(one, corner) && contains(other, corner);
}
