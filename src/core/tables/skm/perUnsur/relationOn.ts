import type { Cell } from "../../../grid/address";
import type { Area } from "../../../grid/area";
import { roundedFormula, UNROUNDED, type Rounding } from "../../../numbers/rounding";
import type { Operator } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import { fewestDecimals, kindOf } from "../summary/kinds";
import type { Scale } from "../scale/scale";

/** A relation of a survey's figure on a scale; `expression` is its formula without the "=". */
export function relationOn(
  scale: Scale,
  rule: string,
  subject: string,
  target: Cell,
  operator: Operator,
  sources: readonly Area[],
  expression: string,
  passesOn: Rounding = UNROUNDED,
): Relation {
  const kind = kindOf(rule, scale);
  const formula = roundedFormula(expression, passesOn);
  const said = { rule, subject, target, operator, sources, formula, passesOn, fewestDecimals: fewestDecimals(rule) };
  return kind ? { ...said, kind } : said;
}
