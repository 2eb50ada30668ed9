import type { Area } from "../../grid/area";
import { areaName } from "../../grid/area";
import type { Cell } from "../../grid/address";
import { ratio, ZERO, type Exact } from "../../numbers/exact";
import { UNROUNDED } from "../../numbers/rounding";
import { sum } from "../../relations/operators";
import type { Relation } from "../../relations/relation";

/** A figure of a table of sums and the cells it adds up. */
export interface SumOf {
  readonly rule: string;
  /** Which figure this is, in the sheet's own words. */
  readonly subject: string;
  readonly target: Cell;
  readonly parts: readonly Cell[];
  /** How many decimals the parts are rounded to; null for figures that are never rounded. */
  readonly decimals: number | null;
}

/** "This cell is the sum of those", with the formula that says so. */
export function sumRelation({ rule, subject, target, parts, decimals }: SumOf): Relation {
  const sources = areasOf(parts);
  return {
    rule,
    subject,
    target,
    operator: sum,
    sources,
    formula: `=SUM(${sources.map(areaName).join(",")})`,
    passesOn: UNROUNDED,
    fewestDecimals: null,
    slack: decimals === null || decimals === 0 ? ZERO : sumOfRoundings(parts.length, decimals),
  };
}

/** Each part and the total itself may be rounded by half a unit of the last decimal. */
function sumOfRoundings(parts: number, decimals: number): Exact {
  return ratio(parts + 1, 2 * 10 ** decimals);
}

/** The cells of one row or column as few areas: "C4:C9", not six cells. Cells between them that are skipped split it. */
export function areasOf(cells: readonly Cell[]): readonly Area[] {
  const areas: Area[] = [];
  for (const { row, column } of cells) {
    const last = areas.at(-1);
    if (last?.left === column && last.right === column && last.bottom === row - 1) {
      areas[areas.length - 1] = { ...last, bottom: row };
    } else if (last?.top === row && last.bottom === row && last.right === column - 1) {
      areas[areas.length - 1] = { ...last, right: column };
    } else {
      areas.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return areas;
}
