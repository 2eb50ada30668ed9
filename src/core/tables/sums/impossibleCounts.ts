import { shownNumber } from "../../findings/shown";
import type { Cell } from "../../grid/address";
import type { Sheet } from "../../grid/sheet";
import type { Reader } from "../../relations/reader";
import { rule, type Hit, type Rule } from "../../rules/rule";

/** A cell in which things are counted, by the words of its row and its column. */
export interface CountCell {
  readonly cell: Cell;
  readonly row: string;
  readonly column: string;
}

/** Things are counted in whole numbers, and never fewer than none. */
export function impossibleCounts<M extends { readonly sheet: Sheet; readonly reader: Reader }>(
  cellsOf: (model: M) => Iterable<CountCell>,
): Rule<M> {
  return rule({
    says: ["impossible-count"],
    severity: "error",
    fix: "none",
    find(model: M) {
      const found: Hit<"impossible-count">[] = [];
      for (const { cell, row, column } of cellsOf(model)) {
        // Most cells hold nothing else, and need no exact number to tell.
        const value = model.sheet.value(cell.row, cell.column);
        if (value === null || (typeof value === "number" && isCount(value))) continue;
        const stated = model.reader.stated(cell);
        if (stated.kind !== "number" || isCount(stated.value.valueOf())) continue;
        const actual = shownNumber(stated.value, stated.decimals);
        found.push({ cell, actual, message: { key: "impossible-count", subject: `${row}, ${column}`, actual } });
      }
      return found;
    },
  });
}

/** What a formula's doubles may leave over. */
const NOISE = 1e-6;

function isCount(value: number): boolean {
  return value >= 0 && Math.abs(value - Math.round(value)) <= NOISE;
}
