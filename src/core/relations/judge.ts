import type { Cause } from "../findings/cause";
import type { Cell } from "../grid/address";
import { CellIndex } from "../grid/cellIndex";
import { agreement, type Agreement } from "./agree";
import type { Evaluation } from "./evaluate";
import type { FarFigure } from "./farFigure";
import { sameValue } from "./operators";
import { keyOf, sourcesAmong } from "./order";
import type { Reader } from "./reader";
import { isHidden, type Relation } from "./relation";

/**
 * `right`: the stated figure is the truth, or a rounding of it. `cause`: it is neither the truth nor what its stated
 * inputs give. `consequence`: not the truth, but what its stated inputs give. `blank`: nothing is stated, and the truth
 * is known. `waiting`: a formula without a result, or one that waits for a blank. `unknown`: nothing to judge it by.
 */
export type Verdict = "right" | "cause" | "consequence" | "blank" | "waiting" | "unknown";

export interface Judgement extends Evaluation {
  readonly verdict: Verdict;
  readonly agreement: Agreement;
  /**
   * The targets of the causes that a consequence follows from, in reading order of the relation's sources; and those
   * that still stand behind a figure which is right only once rounded.
   */
  readonly causes: readonly Cause[];
}

/**
 * Judges every relation, in the order in which they were evaluated: inputs first. `wrongLeaves` are mistyped cells that
 * no relation computes.
 */
export function judge(
  evaluations: readonly Evaluation[],
  reader: Reader,
  wrongLeaves: readonly Cell[] = [],
): readonly Judgement[] {
  const sources = sourcesAmong(evaluations.map(({ relation }) => relation));
  const wrong = new CellIndex(wrongLeaves.map((cell, at) => ({ ...cell, cell, at })));
  const judged = new Map<Relation, Judgement>();
  const ofCell = new Map<number, Relation | readonly Relation[]>();
  const missing = new Set<Relation>();
  for (const evaluation of evaluations) {
    const { relation } = evaluation;
    const { far = NO_FAR_FIGURES } = relation;
    const inputs = sources(relation).flatMap((input) => judged.get(input) ?? []);
    const leaves = relation.sources
      .flatMap((area) => wrong.in(area))
      .sort((a, b) => a.at - b.at)
      .map(({ cell }) => cell);
    const waits = inputs.some((input) => missing.has(input.relation)) || far.some(({ stated }) => stated === null);
    const behind = far.length === 0 ? leaves : [...leaves, ...far.flatMap(({ causes }) => causes)];
    const judgement = judgeOne(evaluation, inputs, behind, waits, reader);
    judged.set(relation, judgement);
    if (isHidden(relation.target) ? waits : isMissing(judgement)) missing.add(relation);
    const others = ofCell.get(keyOf(relation));
    if (others === undefined) ofCell.set(keyOf(relation), relation);
    else {
      const same = [others, relation].flat();
      ofCell.set(keyOf(relation), same);
      reconcile(judged, same);
    }
  }
  return [...judged.values()];
}

/** Where one of several relations of a cell explains it by wrong figures before it, it is no cause of its own. */
function reconcile(judged: Map<Relation, Judgement>, ofCell: readonly Relation[]): void {
  const judgements = ofCell.flatMap((relation) => judged.get(relation) ?? []);
  const explained = judgements.find(({ verdict }) => verdict === "consequence");
  if (!explained) return;
  for (const judgement of judgements) {
    if (judgement.verdict !== "cause") continue;
    judged.set(judgement.relation, { ...judgement, verdict: "consequence", causes: explained.causes });
  }
}

function judgeOne(
  evaluation: Evaluation,
  inputs: readonly Judgement[],
  /** What is wrong among the figures that it reads and no relation of the table computes. */
  leaves: readonly Cause[],
  /** True where something that it is computed from is still to come; a hidden figure never is, but what it reads may be. */
  waits: boolean,
  reader: Reader,
): Judgement {
  const { relation, stated, truth, given, shown } = evaluation;
  const agrees = agreement(relation, stated, truth, shown);
  const judgement = (verdict: Verdict, behind: readonly Cause[] = NONE): Judgement => ({
    ...evaluation,
    agreement: agrees,
    verdict,
    causes: behind,
  });
  if (agrees === "exact" && inputs.length === 0 && leaves.length === 0) return judgement("right");
  const causes = [...new Set([...leaves, ...inputs.flatMap(causesOf)])];
  if (stated.kind === "pending") return judgement("waiting");
  if (truth === null) return judgement("unknown");
  if (stated.kind === "blank") return judgement("blank");
  if (agrees !== null) return judgement("right", passesWrongOn(evaluation) ? causes : NONE);
  if (reader.isFormula(relation.target) && waits) return judgement("waiting");
  const follows = causes.length > 0 && agreement(relation, stated, given, shown) !== null;
  return follows ? judgement("consequence", causes) : judgement("cause");
}

const NONE: readonly Cause[] = [];
const NO_FAR_FIGURES: readonly FarFigure[] = [];

/** True for a figure that is right only once rounded, while a wrong input stands behind what it passes on. */
function passesWrongOn({ relation, stated, truth, given, shown }: Evaluation): boolean {
  return agreement(relation, stated, given, shown) !== null && !sameValue(given, truth);
}

function causesOf(judgement: Judgement): readonly Cause[] {
  return judgement.verdict === "cause" ? [judgement.relation.target] : judgement.causes;
}

function isMissing({ verdict }: Judgement): boolean {
  return verdict === "blank" || verdict === "waiting";
}
