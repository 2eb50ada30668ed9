import type { Cell } from "../grid/address";
import { areaName, type Area } from "../grid/area";
import type { Sheet } from "../grid/sheet";
import { shownNumber } from "../findings/shown";
import type { Exact } from "../numbers/exact";
import { isShownAs } from "../numbers/shownAs";
import { rule } from "../rules/rule";
import type { WrongSaid } from "./messages";
import type { Told } from "./told";

/** A figure that a sentence states, and what the tables of its period say. */
export interface SaidFigure {
  readonly of: WrongSaid["of"];
  readonly number: Exact;
  readonly decimals: number;
  readonly told: readonly (Told & { readonly sheet: Sheet; readonly area: Area })[];
  /** The text of the cell with the figure that it should have. */
  readonly corrected: (text: string, figure: Exact) => string;
}

/** A cell with sentences, and the figures that they state. */
export interface SaidText {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly figures: readonly SaidFigure[];
}

/** Sentences of a report that state other figures than the table of their period, wherever in the workbook that stands. */
export const saidElsewhere = rule<SaidText, "said-figure">({
  says: ["said-figure"],
  severity: "error",
  fix: "ask",
  ground: "agreement",
  find({ sheet, cell, figures }) {
    const wrong = figures.flatMap((figure) => (isWrong(figure) ? [figure] : []));
    if (wrong.length === 0) return [];
    const text = sheet.text(cell.row, cell.column);
    const value = wrong.reduce(
      (rest, { corrected, told: [first] }) => (first ? corrected(rest, first.truth) : rest),
      text,
    );
    return [
      {
        cell,
        actual: text,
        expected: value,
        message: { key: "said-figure", figures: wrong.flatMap(toldOf) },
        edits: [{ sheet: sheet.name, cell, value }],
      },
    ];
  },
});

/** Of several tables of the period that differ, none says what is right. */
function isWrong({ number, decimals, told }: SaidFigure): boolean {
  const [first, ...others] = told;
  if (!first || others.some(({ truth }) => !isShownAs(truth, { value: first.truth, decimals }))) return false;
  const known = told.flatMap(({ truth, stated }) => (stated === null ? [truth] : [truth, stated]));
  return !known.some((one) => isShownAs(one, { value: number, decimals }));
}

function toldOf({ of, number, decimals, told: [first] }: SaidFigure): readonly WrongSaid[] {
  if (!first) return [];
  const there = { sheet: first.sheet.name, area: areaName(first.area) };
  return [{ of, said: shownNumber(number, decimals), expected: shownNumber(first.truth, decimals), there }];
}
