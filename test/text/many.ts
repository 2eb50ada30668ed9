import type { Tallied } from "../../src/core/tally/messages";
import type { Shown } from "../../src/core/findings/shown";

/** None, one, some, and so many that their digits are grouped. */
export const MANY = [[0], [1], [2], [12_345]] as const;

/** 1 to `last`. */
export function range(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

/** So many cells that may be wrong instead. */
export function candidates(many: number, expected: Shown) {
  return range(many).map((row) => ({ cell: { row, column: 1 }, expected }));
}

/** So many jenis izin, each with how many rows there are of it. */
export function names(many: number): Tallied[] {
  return range(many).map((place) => ({ name: `Izin ${place}`, count: place === 1 ? 1 : 1000 * place }));
}
