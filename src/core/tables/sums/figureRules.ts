import { rule, type Rule } from "../../rules/rule";
import { ambiguousFigures } from "./ambiguousFigures";
import { textFigures, type FigureCells } from "./textFigures";

/** Figures typed as text are passed over by Excel's SUM. A dash for zero does no harm. */
export function figuresAsText<M>(cellsOf: (model: M) => FigureCells): Rule<M> {
  return rule({
    says: ["numbers-as-text"],
    severity: "info",
    fix: "none",
    find: (model: M) => textFigures(cellsOf(model)),
  });
}

/** A text that can be two numbers, where nothing decides which. */
export function figuresInTwoWays<M>(cellsOf: (model: M) => FigureCells): Rule<M> {
  return rule({
    says: ["ambiguous-number"],
    severity: "warning",
    fix: "none",
    find: (model: M) => ambiguousFigures(cellsOf(model)),
  });
}
