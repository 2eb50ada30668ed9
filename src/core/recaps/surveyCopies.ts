import { halfUp, UNROUNDED } from "../numbers/rounding";
import { numberIn } from "../relations/reader";
import type { Steps } from "../steps";
import { fewestDecimals } from "../tables/skm/summary/kinds";
import type { ResultFigure, Table } from "../tables/table";
import { isRepeated, type Link } from "./references";
import type { Source } from "./sources";
import type { Surveyed } from "./surveyed";

/** A figure of a survey is shown with so many decimals at least. */
export const FEWEST_DECIMALS = 2;
/** What may be done to an NRR, as its survey passes it on, before its index is computed; null: it is not rounded there either. */
const PASSED_ON = [UNROUNDED, null, halfUp(4), halfUp(3), halfUp(2)];

/** A figure of a table of results, with the one of a survey that it would repeat. */
export interface Copy extends Link {
  readonly figure: ResultFigure;
  readonly rule: string;
}

/** What a table of results repeats if it is about a survey. */
export interface Fitting {
  readonly survey: Surveyed;
  readonly copies: readonly Copy[];
}

/** What a table would repeat of a survey, its indices as they come out best. */
export function* copiesOf(table: Table, results: readonly ResultFigure[], survey: Surveyed): Steps<readonly Copy[]> {
  let best: readonly Copy[] = [];
  for (const passed of PASSED_ON) {
    const copies: Copy[] = [];
    for (const figure of results) {
      for (const rule of figure.rules) {
        const source = yield* survey.figure(rule, figure.of, passed);
        if (source) copies.push(copyOf(table, figure, rule, source));
      }
    }
    if (best.length === 0 || rightIn(copies) > rightIn(best)) best = copies;
    if (!results.some(({ rules }) => rules.includes("skm-index"))) break;
  }
  return best;
}

function copyOf({ reader }: Table, figure: ResultFigure, rule: string, source: Source): Copy {
  const { cell, of } = figure;
  const stated = reader.stated(cell);
  const rounded = fewestDecimals(rule) === null ? {} : { decimals: decimalsOf(stated) };
  const subject = of === null ? "" : of.code || of.name;
  return {
    figure,
    rule,
    cell,
    subject,
    stated: numberIn(stated),
    isFormula: reader.isFormula(cell),
    source,
    ...rounded,
  };
}

function decimalsOf(stated: ReturnType<Table["reader"]["stated"]>): number {
  return Math.max(FEWEST_DECIMALS, stated.kind === "number" ? stated.decimals : 0);
}

/** True for a figure that says which survey the table is about. */
export function tells({ figure }: Copy): boolean {
  return figure.tells;
}

export function rightIn(copies: readonly Copy[]): number {
  return copies.filter((copy) => tells(copy) && isRepeated(copy)).length;
}
