import { round, type Rounding } from "../numbers/rounding";
import type { CellValue } from "../grid/sheet";
import { compute, Figures } from "./evaluate";
import type { Judgement } from "./judge";
import { isNumber, sameValue, type Value } from "./operators";
import { reads } from "./order";
import { numberIn, type Reader } from "./reader";
import { isHidden, type Relation } from "./relation";

/** What would be written into a target to put it right, and what the cell then shows. */
export interface Remedy {
  readonly formula?: string;
  readonly value: CellValue;
}

/**
 * What to write into each target that is blank or wrong. That is the relation's formula wherever the formula, reading
 * the sheet as it will then be, gives the right figure. It does not where the cells before it hold figures that were
 * typed already rounded (0,37 + 0,35 + … is not 3,379), or as text: there the right figure itself is written.
 */
export function remedies(judgements: readonly Judgement[], reader: Reader): ReadonlyMap<Relation, Remedy> {
  const relations = judgements.map((judgement) => judgement.relation);
  const written = new Figures(relations, reader);
  const found = new Map<Relation, Remedy>();
  const unreadable = new Set<Relation>();
  for (const judgement of judgements) {
    const { relation, truth } = judgement;
    const readsText = [...unreadable].some((other) => reads(relation, other));
    const literal = compute(relation, written.inputs(relation));
    const live = readsText ? null : literal;
    written.set(relation, isHidden(relation.target) ? literal : figureAfterwards(judgement, live, reader));
    if (isHidden(relation.target) ? readsText : staysText(judgement, reader)) unreadable.add(relation);
    if (truth !== null && needsWriting(judgement, reader))
      found.set(relation, remedyFor(judgement, truth, live, reader));
  }
  return found;
}

/** True for a right figure that is typed as text, or spaces that are left where one is missing: no formula reads them. */
function staysText({ relation, verdict }: Judgement, reader: Reader): boolean {
  return (verdict === "right" || verdict === "blank") && reader.isText(relation.target);
}

function needsWriting({ relation, verdict }: Judgement, reader: Reader): boolean {
  if (isHidden(relation.target)) return false;
  if (verdict === "blank" || verdict === "cause") return true;
  return verdict === "consequence" && !reader.isFormula(relation.target);
}

function remedyFor(judgement: Judgement, truth: Value, literal: Value | null, reader: Reader): Remedy {
  const { relation, shown } = judgement;
  const text = reader.stated(relation.target);
  if (relation.part && text.kind === "text") {
    return { value: relation.part.write(text.text, shownAs(truth, shown), shownDecimals(judgement)) };
  }
  if (relation.formula !== null && literal !== null && showsAlike(literal, truth, shown)) {
    return { formula: relation.formula, value: literal.valueOf() };
  }
  return { value: shownAs(truth, shown).valueOf() };
}

/** How many decimals the row of a figure is shown with; 0 where the figure is not rounded. */
export function shownDecimals({ relation, shown, stated }: Judgement): number {
  if (shown.mode !== "none") return shown.decimals;
  if (relation.passesOn.mode !== "none") return relation.passesOn.decimals;
  return stated.kind === "number" ? stated.decimals : 0;
}

/** The figure that a target holds once everything is put right. */
function figureAfterwards(judgement: Judgement, literal: Value | null, reader: Reader): Value | null {
  const { relation, stated, truth, shown, verdict } = judgement;
  if (verdict === "right" || truth === null) return numberIn(stated) ?? truth;
  const followsItsFormula =
    literal !== null && (reader.isFormula(relation.target) || showsAlike(literal, truth, shown));
  return followsItsFormula ? literal : shownAs(truth, shown);
}

function showsAlike(literal: Value, truth: Value, shown: Rounding): boolean {
  return sameValue(shownAs(literal, shown), shownAs(truth, shown));
}

function shownAs(truth: Value, shown: Rounding): Value {
  return isNumber(truth) ? round(truth, shown) : truth;
}
