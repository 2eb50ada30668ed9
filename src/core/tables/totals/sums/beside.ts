import { numberIn } from "../../../relations/reader";
import type { TotalsTable } from "../totalsTable";

/** Where a figure stands in its line, and how large it is, below zero or above. */
interface Placed {
  readonly at: number;
  readonly size: number;
}

/** The figures of a table by their size, each of its rows and columns by itself: asked for once for every doubtful sum. */
export class Beside {
  readonly #known = { row: new Map<number, readonly Placed[]>(), column: new Map<number, readonly Placed[]>() };

  constructor(private readonly table: Pick<TotalsTable, "lines" | "columns" | "reader">) {}

  /** Where along one row or column a figure of such a size stands: the columns, or the rows, of the table's figures. */
  placesOf(line: "row" | "column", at: number, least: number, most: number): readonly number[] {
    const figures = this.#known[line].get(at) ?? this.#bySize(line, at);
    this.#known[line].set(at, figures);
    let [low, high] = [0, figures.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((figures[middle]?.size ?? 0) < least) low = middle + 1;
      else high = middle;
    }
    const places: number[] = [];
    for (let next = figures[low]; next && next.size <= most; next = figures[low]) {
      places.push(next.at);
      low++;
    }
    return places;
  }

  #bySize(line: "row" | "column", at: number): readonly Placed[] {
    const { lines, columns, reader } = this.table;
    const cells =
      line === "row"
        ? columns.map(({ column }) => ({ row: at, column }))
        : lines.map(({ row }) => ({ row, column: at }));
    return cells
      .map((cell) => ({
        at: line === "row" ? cell.column : cell.row,
        size: Math.abs(numberIn(reader.stated(cell))?.valueOf() ?? 0),
      }))
      .sort((one, other) => one.size - other.size);
  }
}
