import type { Place } from "./place";
import type { Random } from "./random";

/** Where the first line of a sheet stands: mostly in A1, sometimes further down or to the right. */
export function someCorner(random: Random): Place {
  const row = random.chance(0.6) ? 0 : random.integer(1, 5);
  const column = random.weighted([
    [0, 62],
    [1, 28],
    [random.integer(2, 4), 10],
  ]);
  return { row, column };
}

/** The corner as a trait of a layout. */
export function cornerTrait({ column }: Place): string {
  return `place: ${column === 0 ? "column A" : "further right"}`;
}
