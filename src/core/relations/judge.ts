import type { Cause } from "../findings/cause";
import type { Cell } from "../grid/address";
import { CellIndex } from "../grid/cellIndex";
import { agreement, type Agreement } from "./agree";
import type { Evaluation } from "./evaluate";
import type { FarFigure } from "./farFigure";
import { Holding } from "./holding";
import { sameValue, type Tally, type Value } from "./operators";
import type { Reader, Stated } from "./reader";
import { isHidden, type Relation } from "./relation";
import type { Rounding } from "../numbers/rounding";
import { atOnce, forEachInSteps, type Steps } from "../steps";
import { Targets } from "./targets";

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
  return atOnce(judgeInSteps(evaluations, reader, wrongLeaves));
}

/** The same step by step. */
export function* judgeInSteps(
  evaluations: readonly Evaluation[],
  reader: Reader,
  wrongLeaves: readonly Cell[] = [],
  /** Those of the relations, in the order of their evaluations. */
  targets = new Targets(evaluations.map(({ relation }) => relation)),
  /** Judgements of visible figures, by their places among them, that nothing has changed since. */
  standing: readonly (Judgement | undefined)[] = [],
): Steps<readonly Judgement[]> {
  const wrong = new CellIndex(wrongLeaves.map((cell, at) => ({ ...cell, cell, at })));
  const { firsts } = targets;
  const judged: Judgement[] = [];
  const missing = new Set<number>();
  yield* forEachInSteps(evaluations, (evaluation, at) => {
    if (evaluation instanceof Holding) {
      keep(evaluation);
      return;
    }
    const { relation } = evaluation;
    const stands = standing[at];
    if (stands) {
      judged.push(stands);
      if (isMissing(stands)) missing.add(at);
      return;
    }
    const { far = NO_FAR_FIGURES } = relation;
    const agrees = agreement(relation, evaluation.stated, evaluation.truth, evaluation.shown);
    if (agrees === "exact" && !isHidden(relation.target) && !passesWrongOn(evaluation)) {
      keep(asJudged(evaluation, agrees, "right"));
      return;
    }
    const inputs = targets.reads(at);
    const leaves = wrongLeaves.length === 0 ? NONE : leavesIn(relation, wrong);
    const waits = inputs.some((input) => missing.has(input)) || far.some(({ stated }) => stated === null);
    const behind = inputs.length === 0 ? NO_INPUTS : inputs.flatMap((input) => judged[input] ?? []);
    const wrongBefore = far.length === 0 ? leaves : [...leaves, ...far.flatMap(({ causes }) => causes)];
    const judgement = judgeOne(evaluation, agrees, [...wrongBefore, ...behind.flatMap(causesOf)], waits, reader);
    if (isHidden(relation.target) ? waits : isMissing(judgement)) missing.add(at);
    keep(judgement);
  });
  return judged;

  function keep(judgement: Judgement): void {
    const at = judged.push(judgement) - 1;
    if (firsts[at] === at) return;
    const ofCell = targets.at(judgement.relation.target);
    if (typeof ofCell === "object") reconcile(judged, ofCell);
  }
}

const NONE: readonly Cause[] = [];
const NO_FAR_FIGURES: readonly FarFigure[] = [];
const NO_INPUTS: readonly Judgement[] = [];

/** The mistyped cells that a relation reads, in their order. */
function leavesIn(
  { sources }: Relation,
  wrong: CellIndex<Cell & { readonly cell: Cell; readonly at: number }>,
): readonly Cell[] {
  return sources
    .flatMap((area) => wrong.in(area))
    .sort((a, b) => a.at - b.at)
    .map(({ cell }) => cell);
}

/** Where one of several relations of a cell explains it by wrong figures before it, it is no cause of its own. */
function reconcile(judged: Judgement[], ofCell: readonly number[]): void {
  const explained = ofCell.map((at) => judged[at]).find((judgement) => judgement?.verdict === "consequence");
  if (!explained) return;
  for (const at of ofCell) {
    const judgement = judged[at];
    if (judgement?.verdict === "cause")
      judged[at] = asJudged(judgement, judgement.agreement, "consequence", explained.causes);
  }
}

function judgeOne(
  evaluation: Evaluation,
  agrees: Agreement,
  /** What is wrong among the figures that it reads and no relation of the table computes, and behind those that one does. */
  before: readonly Cause[],
  /** True where something that it is computed from is still to come; a hidden figure never is, but what it reads may be. */
  waits: boolean,
  reader: Reader,
): Judgement {
  const { relation, stated, truth, given, shown } = evaluation;
  const causes = before.length === 0 ? NONE : [...new Set(before)];
  if (stated.kind === "pending") return asJudged(evaluation, agrees, "waiting");
  if (truth === null) return asJudged(evaluation, agrees, "unknown");
  // What is computed on the way passes on what is wrong before it.
  if (stated.kind === "blank") return asJudged(evaluation, agrees, "blank", isHidden(relation.target) ? causes : NONE);
  if (agrees !== null) return asJudged(evaluation, agrees, "right", passesWrongOn(evaluation) ? causes : NONE);
  if (reader.isFormula(relation.target) && waits) return asJudged(evaluation, agrees, "waiting");
  const follows = causes.length > 0 && agreement(relation, stated, given, shown) !== null;
  return follows ? asJudged(evaluation, agrees, "consequence", causes) : asJudged(evaluation, agrees, "cause");
}

function asJudged(
  evaluation: Evaluation,
  agrees: Agreement,
  verdict: Verdict,
  causes: readonly Cause[] = NONE,
): Judgement {
  return new Judged(evaluation, agrees, verdict, causes);
}

/** An evaluation with what is made of it; a large table has one of each for every sum, so nothing is copied. */
class Judged implements Judgement {
  constructor(
    private readonly evaluation: Evaluation,
    readonly agreement: Agreement,
    readonly verdict: Verdict,
    readonly causes: readonly Cause[],
  ) {}

  get relation(): Relation {
    return this.evaluation.relation;
  }

  get stated(): Stated {
    return this.evaluation.stated;
  }

  get truth(): Value | null {
    return this.evaluation.truth;
  }

  get given(): Value | null {
    return this.evaluation.given;
  }

  get shown(): Rounding {
    return this.evaluation.shown;
  }

  get inputs(): readonly Tally[] {
    return this.evaluation.inputs;
  }
}

/**
 * Judgements, by their places, that stand as they are when some cells are put right: of visible figures that are never
 * rounded, the only ones of their cells, which read none of those cells, nor anything that does not stand itself.
 */
export function standingAfter(
  judgements: readonly Judgement[],
  targets: Targets,
  corrected: readonly Cell[],
): readonly (Judgement | undefined)[] {
  const wrong = new CellIndex(corrected);
  const isChanged = new Uint8Array(judgements.length);
  return judgements.map((judgement, at) => {
    const { target, sources, fewestDecimals } = judgement.relation;
    const stands =
      !isHidden(target) &&
      fewestDecimals === null &&
      typeof targets.at(target) === "number" &&
      targets.reads(at).every((input) => isChanged[input] === 0) &&
      !sources.some((area) => wrong.isIn(area));
    if (!stands) isChanged[at] = 1;
    return stands ? judgement : undefined;
  });
}

/** True for a figure that is right only once rounded, while a wrong input stands behind what it passes on. */
function passesWrongOn({ relation, stated, truth, given, shown }: Evaluation): boolean {
  return !sameValue(given, truth) && agreement(relation, stated, given, shown) !== null;
}

function causesOf(judgement: Judgement): readonly Cause[] {
  return judgement.verdict === "cause" ? [judgement.relation.target] : judgement.causes;
}

function isMissing({ verdict }: Judgement): boolean {
  return verdict === "blank" || verdict === "waiting";
}
