import { round, type Rounding } from "../numbers/rounding";
import type { Judgement } from "./judge";
import { isNumber, type Value } from "./operators";
import type { Reader } from "./reader";
import { isHidden } from "./relation";

/** True for a target that is blank or wrong, unless it is a formula that follows what it reads by itself. */
export function needsWriting({ relation, verdict }: Judgement, reader: Reader): boolean {
  if (isHidden(relation.target)) return false;
  if (verdict === "blank" || verdict === "cause") return true;
  return verdict === "consequence" && !reader.isFormula(relation.target);
}

/** How many decimals the row of a figure is shown with; 0 where the figure is not rounded. */
export function shownDecimals({ relation, shown, stated }: Judgement): number {
  if (shown.mode !== "none") return shown.decimals;
  if (relation.passesOn.mode !== "none") return relation.passesOn.decimals;
  return stated.kind === "number" ? stated.decimals : 0;
}

/** A figure as its row shows it. */
export function shownAs(truth: Value, shown: Rounding): Value {
  return isNumber(truth) ? round(truth, shown) : truth;
}
