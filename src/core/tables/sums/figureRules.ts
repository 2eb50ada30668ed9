import type { Cell } from "../../grid/address";
import type { Line } from "../../layout/line";
import { rule, type Rule } from "../../rules/rule";
import type { Total } from "../../sums/fit";
import { ambiguousFigures } from "./ambiguousFigures";
import { textFigures, type FigureCells } from "./textFigures";

/** Figures typed as text are passed over by Excel's SUM. A dash for zero does no harm. */
export function figuresAsText<M>(cellsOf: (model: M) => FigureCells): Rule<M> {
  return rule({
    says: ["numbers-as-text"],
    severity: "info",
    fix: "ask",
    ground: "reading",
    find: (model: M) => textFigures(cellsOf(model)),
  });
}

/** A text that can be two numbers, where nothing decides which. */
export function figuresInTwoWays<M>(cellsOf: (model: M) => FigureCells): Rule<M> {
  return rule({
    says: ["ambiguous-number"],
    severity: "warning",
    fix: "none",
    ground: "reading",
    find: (model: M) => ambiguousFigures(cellsOf(model)),
  });
}

/** A total that differs from its rows in every column: one warning about the rows instead of an error in each cell. */
export function contradictedByRows<M>(
  totalsOf: (model: M) => readonly Total[],
  cellOf: (model: M, line: Line) => Cell,
): Rule<M> {
  return rule({
    says: ["contradicted-total"],
    severity: "warning",
    fix: "none",
    ground: "arithmetic",
    find: (model: M) =>
      totalsOf(model).map(({ line, parts }) => {
        const rows = parts.map(({ row }) => row + 1);
        const [first, last] = [Math.min(...rows), Math.max(...rows)];
        const message = { key: "contradicted-total", total: line.label, first, last } as const;
        return { cell: cellOf(model, line), message };
      }),
  });
}
