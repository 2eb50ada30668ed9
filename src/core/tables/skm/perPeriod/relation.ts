import type { Cell } from "../../../grid/address";
import type { Area } from "../../../grid/area";
import { UNROUNDED } from "../../../numbers/rounding";
import type { Operator } from "../../../relations/operators";
import type { Relation } from "../../../relations/relation";
import { fewestDecimals, kindOf } from "../summary/kinds";
import { REGULATION_SCALE } from "../scale/scale";

/** A relation of a survey's figure; `expression` is its formula without the "=". */
export function relationOn(
  rule: string,
  subject: string,
  target: Cell,
  operator: Operator,
  sources: readonly Area[],
  expression: string,
): Relation {
  const kind = kindOf(rule, REGULATION_SCALE);
  const formula = `=${expression}`;
  const said = { rule, subject, target, operator, sources, formula, passesOn: UNROUNDED };
  return { ...said, fewestDecimals: fewestDecimals(rule), ...(kind && { kind }) };
}
