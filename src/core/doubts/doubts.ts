import type { Cell } from "../grid/address";
import { contains } from "../grid/area";
import type { MessageOf } from "../findings/message";
import { shownNumber } from "../findings/shown";
import type { Exact } from "../numbers/exact";
import { isFactor, labelFactors, productOf, type LabelFactor } from "../numbers/labelFactors";
import { round } from "../numbers/rounding";
import { needsWriting, shownDecimals } from "../relations/afterwards";
import type { Judgement } from "../relations/judge";
import { canBe } from "../numbers/kind";
import { isNumber } from "../relations/operators";
import { keyOf, sourcesAmong } from "../relations/order";
import type { Relation } from "../relations/relation";
import { Targets } from "../relations/targets";
import { onDemand } from "../onDemand";
import { forEachInSteps, type Steps } from "../steps";
import type { Table } from "../tables/table";
import { ownLabels } from "./ownLabel";

/** Why a figure is in doubt; null where that is said elsewhere: of a figure or an answer that it is computed from. */
export type Doubt = MessageOf<"impossible-result" | "label-differs" | "read-in-two-ways"> | null;

/**
 * Why figures are not offered although they are known: what would be written is checked like anything else. A figure
 * that cannot be, one that its own label contradicts and one whose cell is read in two ways speak for a table that was
 * misunderstood, and so for nothing that follows from it.
 */
export function* doubtsOf(table: Table, judgements: readonly Judgement[]): Steps<ReadonlyMap<Relation, Doubt>> {
  const found = new Map<Relation, Doubt>();
  if (!judgements.some((judgement) => needsWriting(judgement, table.reader))) return found;
  const targets = onDemand(() => new Targets(judgements.map(({ relation }) => relation)));
  const sources = onDemand(() => sourcesAmong(targets()));
  const isDoubtful = (relation: Relation) => found.size > 0 && sources()(relation).some((one) => found.has(one));
  yield* forEachInSteps(judgements, (judgement) => {
    const { relation, truth } = judgement;
    if (isDoubtful(relation)) found.set(relation, null);
    if (found.has(relation) || truth === null || !needsWriting(judgement, table.reader)) return;
    const cannotBe = impossible(judgement);
    const doubt = disputed(table, judgement) ?? cannotBe ?? contradicted(table, judgement, targets);
    if (doubt) found.set(relation, doubt === cannotBe && readsWrongCell(table, relation) ? null : doubt);
  });
  return found;
}

/** True where the table has said already what is wrong with one of the cells that the figure is computed from. */
function readsWrongCell({ notes }: Table, { sources }: Relation): boolean {
  return notes.some(({ severity, cell }) => severity === "error" && sources.some((area) => contains(area, cell)));
}

function disputed(table: Table, { relation }: Judgement): Doubt {
  const dispute = table.disputed?.get(keyOf(relation));
  return dispute ? { key: "read-in-two-ways", figure: figureOf(relation), ...dispute } : null;
}

function impossible(judgement: Judgement): Doubt {
  const { relation, truth, shown } = judgement;
  if (!relation.kind || !isNumber(truth) || canBe(relation.kind, round(truth, shown)) || canBe(relation.kind, truth)) {
    return null;
  }
  const { least, most } = relation.kind;
  return {
    key: "impossible-result",
    figure: figureOf(relation),
    result: shownNumber(round(truth, shown), shownDecimals(judgement)),
    least: least && shownNumber(least),
    most: most && shownNumber(most),
  };
}

/** Only what multiplies one figure can be held against a label: sums and means say in words what they are. */
function contradicted(table: Table, judgement: Judgement, targetsOf: () => Targets): Doubt {
  const { relation, truth, shown } = judgement;
  const used = multiplierOf(judgement);
  if (used === null || relation.kind?.isPercent === true || !isNumber(truth)) return null;
  const [first] = judgement.inputs;
  if (!first) return null;
  const targets = targetsOf();
  const isOther = (cell: Cell) => {
    const last = [targets.at(cell) ?? []].flat().at(-1);
    return last !== undefined && targets.relations[last]?.rule !== relation.rule;
  };
  for (const label of ownLabels(table.sheet, relation.target, isOther)) {
    const factors = labelFactors(label);
    if (factors.length === 0 || saysFactor(factors, used)) continue;
    const labelled = round(round(first.sum.mul(productOf(factors)), relation.passesOn), shown);
    return {
      key: "label-differs",
      figure: figureOf(relation),
      label,
      factor: factors.map(({ written }) => written).join(" "),
      labelled: shownNumber(labelled, shownDecimals(judgement)),
      computed: shownNumber(round(truth, shown), shownDecimals(judgement)),
    };
  }
  return null;
}

/** What a figure is multiplied by: a fixed number, or the weight beside it; null for a figure that is no such product. */
function multiplierOf(judgement: Judgement): Exact | null {
  const { operator } = judgement.relation;
  if (operator.name === "times") return operator.coefficient;
  return operator.name === "product" ? (judgement.inputs[1]?.sum ?? null) : null;
}

/** True where a label names the factor, among others or with them. Amounts may be in thousands or millions of its own. */
function saysFactor(factors: readonly LabelFactor[], used: Exact): boolean {
  const all: LabelFactor = { value: productOf(factors), decimals: 0, written: "" };
  const units = [1, 1e3, 1e6].flatMap((unit) => [used.mul(unit), used.div(unit)]);
  return [...factors, all].some((factor) => units.some((one) => isFactor(factor, one)));
}

function figureOf({ rule, subject }: Relation): { readonly rule: string; readonly subject: string } {
  return { rule, subject };
}
