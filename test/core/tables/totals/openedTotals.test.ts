import type { FigureColumn } from "../../../../src/core/layout/columns";
import { openedTotals } from "../../../../src/core/tables/totals/columns/received";

const NAMES = ["Sisa Bulan Lalu", "Masuk", "Jumlah", "Terbit", "Sisa"];

/** Columns of such names, and how often their words are read. */
function columnsCalled(names: readonly string[]) {
  const counted = { reads: 0 };
  const columns = names.map((header, column): FigureColumn => ({
    column,
    header,
    get words() {
      counted.reads++;
      return [header];
    },
  }));
  return { columns, counted };
}

describe("what was there and what came in", () => {
  it("is the total behind them, in each of several such groups", () => {
    const { columns } = columnsCalled([...NAMES, ...NAMES]);
    expect(openedTotals(columns).map(({ column, parts }) => [column.column, parts.map((part) => part.column)])).toEqual(
      [
        [2, [0, 1]],
        [7, [5, 6]],
      ],
    );
  });

  it("is looked for once in each of a thousand columns", () => {
    const { columns, counted } = columnsCalled(Array.from({ length: 1000 }, (_, at) => `Layanan ${String(at)}`));
    openedTotals(columns);
    expect(counted.reads).toBeLessThan(5 * columns.length);
  });
});
