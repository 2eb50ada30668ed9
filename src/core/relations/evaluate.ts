import { sizeOf } from "../grid/area";
import { isWithin } from "../numbers/exact";
import { round, UNROUNDED, type Rounding } from "../numbers/rounding";
import { agreement, settleRounding } from "./agree";
import { atOnce, forEachByEffort, forEachInSteps, type Steps } from "../steps";
import { Figures } from "./figures";
import { Holding, holdingOf } from "./holding";
import { isNumber, type Tally, type Value } from "./operators";
import { networkOf, type Network } from "./network";
import { isComputed } from "./order";
import { numberIn, type Reader, type Stated } from "./reader";
import type { Relation } from "./relation";

/** A relation takes as long as so many cells that are added up, however few it reads. */
const EVALUATION = 50;

/** What is known of one relation: what its target states, what is true, and what its inputs as stated would give. */
export interface Evaluation {
  readonly relation: Relation;
  readonly stated: Stated;
  /** Recomputed from the leaves. Null where the leaves do not determine it. */
  readonly truth: Value | null;
  /** Computed from the inputs as the sheet states them. */
  readonly given: Value | null;
  /** How the target's row is rounded where it is shown. */
  readonly shown: Rounding;
  /** What the computation reads, for the explanation. */
  readonly inputs: readonly Tally[];
}

/**
 * Evaluates relations of a table. `known` are evaluations of relations that these read, where some have been evaluated
 * before; `corrected` reads the leaves as they should be, where some are known to be mistyped.
 *
 *   leaves ──▶ truth ──▶ truth ──▶ truth        recomputed all the way
 *   leaves ──▶ given ──▶ given ──▶ given        each from the figures stated before it
 *
 * A stated figure that is only a rounding of what its inputs give passes the unrounded figure on, as a cell does that
 * is shown with two decimals; any other stated figure passes itself on.
 */
export function evaluate(
  relations: readonly Relation[],
  reader: Reader,
  known: readonly Evaluation[] = [],
  corrected: Reader = reader,
): readonly Evaluation[] {
  const network = networkOf(
    relations,
    known.map(({ relation }) => relation),
  );
  return atOnce(evaluateInSteps(atOnce(network), reader, known, corrected));
}

/**
 * The same step by step, in the order of the network. `standing` are evaluations, by their places in it, that come out as
 * they did before whatever has been corrected since.
 */
export function* evaluateInSteps(
  { targets, ends }: Network,
  reader: Reader,
  known: readonly Evaluation[] = [],
  corrected: Reader = reader,
  standing: readonly (Evaluation | undefined)[] = [],
): Steps<readonly Evaluation[]> {
  const truths = new Figures(targets, corrected);
  const carried = new Figures(targets, reader, "stated");
  const figures = { truths, carried, reader, corrected };
  /** Marks figures of which something else is carried on than is true. */
  const isUnlike = new Uint8Array(targets.relations.length);
  /** Marks figures that are true as they stand, with all that they read. */
  const isHolding = new Uint8Array(targets.relations.length);
  const { firsts } = targets;
  const keep = (evaluation: Evaluation, at: number) => {
    if (isHolding[at] === 1) {
      truths.setAsStated(firsts[at] ?? at);
      carried.setAsStated(firsts[at] ?? at);
      return;
    }
    if (!isComputed(evaluation.relation)) return;
    const truth = evaluation.truth ?? numberIn(evaluation.stated);
    const passed = passedOn(evaluation);
    truths.set(evaluation.relation, truth, firsts[at]);
    carried.set(evaluation.relation, passed, firsts[at]);
    if (passed !== truth) isUnlike[at] = 1;
  };
  const evaluateOne = (relation: Relation, at: number): Unsettled => {
    const reads = targets.reads(at);
    const holding = reads.every((one) => isHolding[one] === 1) ? holdingOf(relation, corrected) : null;
    if (holding) {
      isHolding[at] = 1;
      return holding;
    }
    if (reads.length === 0 && relation.far === undefined) return ofLeaves(relation, figures);
    const isSame = corrected === reader && relation.far === undefined && !reads.some((one) => isUnlike[one] === 1);
    return ofFigures(relation, figures, isSame);
  };
  known.forEach(keep);
  const evaluations: Evaluation[] = [];
  let from = known.length;
  for (const end of ends) {
    const group = targets.relations.slice(from, end);
    const first = from;
    const rows: Unsettled[] = [];
    yield* forEachByEffort(group, (relation, place) => {
      const at = first + place;
      const stands = standing[at];
      if (stands) {
        evaluations.push(stands);
        if (stands instanceof Holding) isHolding[at] = 1;
      } else {
        const row = evaluateOne(relation, at);
        evaluations.push(row);
        rows.push(row);
      }
      return relation.sources.reduce((cells, area) => cells + sizeOf(area), EVALUATION);
    });
    const rounded = rows.filter(({ relation }) => relation.fewestDecimals !== null);
    const shown = settleRounding(
      rounded.map(({ relation, stated, truth, given }) => ({ relation, stated, values: [truth, given] })),
    );
    for (const row of rows) row.shown = shown;
    yield* forEachInSteps(evaluations.slice(first - known.length), (evaluation, place) => {
      keep(evaluation, first + place);
    });
    from = end;
  }
  return evaluations;
}

/** What figures are read from while relations are evaluated. */
interface Sources {
  readonly truths: Figures;
  readonly carried: Figures;
  readonly reader: Reader;
  readonly corrected: Reader;
}

/** What is known of one relation before its rounding is settled. */
type Unsettled = Evaluation & { shown: Rounding };

/** `isSame` where what is carried on is true of all that it reads. */
function ofFigures(relation: Relation, { truths, carried, reader }: Sources, isSame: boolean): Unsettled {
  const inputs = truths.inputs(relation);
  const stated = statedBy(relation, reader);
  const truth = asStated(relation, stated, compute(relation, inputs));
  const given = isSame ? truth : asStated(relation, stated, compute(relation, carried.inputs(relation)));
  return { relation, stated, truth, given, inputs: inputs ?? NONE, shown: UNROUNDED };
}

const NONE: readonly Tally[] = [];

/** The same of a relation that reads nothing but typed figures, as most of a table of sums do. */
function ofLeaves(relation: Relation, { reader, corrected }: Sources): Unsettled {
  const stated = statedBy(relation, reader);
  const truth = asStated(relation, stated, compute(relation, talliesOf(relation, corrected)));
  const isSame = corrected === reader;
  const given = isSame ? truth : asStated(relation, stated, compute(relation, talliesOf(relation, reader)));
  return new OfLeaves(relation, stated, truth, given, corrected);
}

function talliesOf({ sources }: Relation, reader: Reader): readonly Tally[] {
  return sources.map((area) => reader.tally(area));
}

/** What it reads is only asked for where it has to be explained. */
class OfLeaves implements Evaluation {
  shown = UNROUNDED;

  constructor(
    readonly relation: Relation,
    readonly stated: Stated,
    readonly truth: Value | null,
    readonly given: Value | null,
    private readonly corrected: Reader,
  ) {}

  get inputs(): readonly Tally[] {
    return talliesOf(this.relation, this.corrected);
  }
}

function statedBy(relation: Relation, reader: Reader): Stated {
  const stated = reader.stated(relation.target);
  if (!relation.part || stated.kind !== "text") return stated;
  const found = relation.part.read(stated.text);
  if (found === null) return stated;
  return typeof found === "string"
    ? { kind: "text", text: found }
    : { kind: "number", value: found.number, decimals: found.decimals };
}

/** A stated figure that the rounding of its sources explains is as true as any other. */
function asStated({ slack }: Relation, stated: Stated, value: Value | null): Value | null {
  if (slack === undefined || stated.kind !== "number" || !isNumber(value)) return value;
  return isWithin(stated.value, value, slack) ? stated.value : value;
}

/** What a relation gives for its inputs, rounded as it is passed on; null where they do not determine it. */
export function compute(relation: Relation, inputs: readonly Tally[] | null): Value | null {
  const value = inputs && relation.operator.compute(inputs);
  return isNumber(value) ? round(value, relation.passesOn) : value;
}

/** The unrounded figure behind a stated one where there is such a figure, else what is stated, else what it should be. */
function passedOn({ relation, stated, truth, given, shown }: Evaluation): Value | null {
  if (agreement(relation, stated, given, shown) !== null) return given;
  if (truth !== given && agreement(relation, stated, truth, shown) !== null) return truth;
  return numberIn(stated) ?? given;
}
