import { lineAndColumn } from "../../layout/lineAndColumn";
import { shownNumber } from "../../findings/shown";
import type { Cell } from "../../grid/address";
import type { Line } from "../../layout/line";
import type { Reader } from "../../relations/reader";
import { rule, type Hit, type Rule } from "../../rules/rule";
import type { Doubles } from "../../sums/doubles";

/** A column in which things are counted. */
export interface CountColumn {
  readonly header: string;
  readonly lines: readonly Line[];
  /** What stands in it, as doubles. */
  readonly doubles: Doubles;
  readonly column: number;
  cellOf(line: Line): Cell;
}

/** Things are counted in whole numbers, and never fewer than none. */
export function impossibleCounts<M extends { readonly reader: Reader }>(
  columnsOf: (model: M) => readonly CountColumn[],
): Rule<M> {
  return rule({
    says: ["impossible-count"],
    severity: "error",
    fix: "none",
    ground: "arithmetic",
    find(model: M) {
      const found: Hit<"impossible-count">[] = [];
      for (const column of columnsOf(model)) {
        const { first } = column.doubles;
        const figures = column.doubles.column(column.column);
        for (const line of column.lines) {
          // Most figures are nothing else, and need not be made exact to tell.
          const value = figures[line.row - first] ?? Number.NaN;
          if (Number.isNaN(value) || isCount(value)) continue;
          const cell = column.cellOf(line);
          const stated = model.reader.stated(cell);
          if (stated.kind !== "number" || isCount(stated.value.valueOf())) continue;
          const actual = shownNumber(stated.value, stated.decimals);
          const subject = lineAndColumn(line.label, column.header);
          found.push({ cell, actual, message: { key: "impossible-count", subject, actual } });
        }
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
