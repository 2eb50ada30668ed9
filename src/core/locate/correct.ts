import { cellKey } from "../grid/address";
import { CellIndex } from "../grid/cellIndex";
import { numberIn, type Reader } from "../relations/reader";
import type { Change } from "./search";

/** Reads a table as it would stand with some of its typed figures put right. */
export function correct(reader: Reader, changes: readonly Change[]): Reader {
  if (changes.length === 0) return reader;
  const values = new Map(changes.map(({ cell, value }) => [cellKey(cell.row, cell.column), value]));
  const changed = new CellIndex(changes.map(({ cell, value }) => ({ ...cell, value })));
  return {
    ...reader,
    stated(cell) {
      const value = values.get(cellKey(cell.row, cell.column));
      const stated = reader.stated(cell);
      if (value === undefined) return stated;
      return { kind: "number", value, decimals: stated.kind === "number" ? stated.decimals : 0 };
    },
    addedUp(target, areas) {
      const isChanged =
        values.has(cellKey(target.row, target.column)) || areas.some((area) => changed.in(area).length > 0);
      return isChanged ? 0 : (reader.addedUp?.(target, areas) ?? 0);
    },
    tally(area) {
      return changed.in(area).reduce(({ sum, count }, { value, ...cell }) => {
        const before = numberIn(reader.stated(cell));
        return before === null ? { sum: sum.add(value), count: count + 1 } : { sum: sum.sub(before).add(value), count };
      }, reader.tally(area));
    },
  };
}
