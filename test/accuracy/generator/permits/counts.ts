import type { Column, Row } from "../matrix";
import type { Random } from "../random";

/** How many permits were issued, in thousandths: each kind of permit has its own size, and some months have none. */
export function permitCounts(random: Random, previous: Column | null): (row: Row, column: Column) => number {
  const sizes = new Map<Row, { readonly usual: number; readonly none: number }>();
  return (row, column) => {
    const size = sizes.get(row) ?? someSize(random);
    sizes.set(row, size);
    if (random.chance(size.none)) return 0;
    const months = column === previous ? 4 : 1;
    return 1000 * months * Math.round(size.usual * (0.3 + 1.4 * random.next()));
  };
}

function someSize(random: Random) {
  const most = random.weighted([
    [1, 15],
    [5, 30],
    [30, 30],
    [200, 17],
    [2000, 8],
  ]);
  return { usual: most * (0.2 + 0.8 * random.next()), none: random.pick([0, 0.05, 0.3, 0.8]) };
}
