import { cellKey, cellsAround, sameCell, type Cell } from "../grid/address";
import { ZERO, type Exact } from "../numbers/exact";
import { likelihood } from "../numbers/slips";
import { isComputed, keyOf } from "../relations/order";
import { numberIn, type Reader } from "../relations/reader";
import type { Relation } from "../relations/relation";
import { flatMapInSteps, forEachInSteps, type Steps } from "../steps";
import { brokenBlocks } from "./blocks";
import type { Equation } from "./equation";
import { equationsOf } from "./equations";
import { amongEquations } from "./multipliedOut";
import { Proportions } from "./proportions";
import { smallestRepairs, type Change } from "./search";
import { Witnesses } from "./witnesses";

/** What a table knows of its own typed figures: which numbers can stand where. */
export interface Typed {
  /** The number as the cell would hold it, rounded as its neighbours are; null where it cannot hold such a number. */
  settle(cell: Cell, value: Exact): Exact | null;
  /** How many decimals the figures around a cell are written with. */
  decimals(cell: Cell): number;
  /** How far roundings may take a relation from what its figures state; left out where the relations say it themselves. */
  readonly slack?: (relation: Relation) => Exact;
}

/** A cell that is wrong, or one of several of which one is. */
export interface Suspect extends Change {
  /** True for a figure that no relation computes. */
  readonly isLeaf: boolean;
  /** The relations that hold once the cell is put right. */
  readonly explains: readonly Relation[];
  /** The cells that would explain it as well, most likely first, the suspect itself at the head. */
  readonly candidates: readonly Change[];
}

/** What the broken relations of a table come down to. */
export interface Located {
  readonly suspects: readonly Suspect[];
  /** Relations that stay broken because more is wrong around them than can be told apart. */
  readonly unexplained: readonly Relation[];
}

/** Of more explanations nobody reads which is the likeliest. */
const MOST_WEIGHED = 300;

/** An explanation this many times less likely than the best is not worth a person's time. */
const NEGLIGIBLE = 400;

/**
 * Finds the cells behind broken relations, which stand behind those they read: for each block of relations the smallest set of cells whose change makes all
 * of them hold (error localisation after Fellegi and Holt, 1976), and of several such sets the one that slips of the
 * hand explain best.
 */
export function* locate(
  relations: readonly Relation[],
  reader: Reader,
  typed: Typed,
  /** How many numbers a relation adds up that is known to hold as the sheet stands; 0 of others. */
  holdingAt?: (at: number) => number,
): Steps<Located> {
  const ground = {
    value: (cell: Cell) => numberIn(reader.stated(cell)) ?? ZERO,
    settle: (cell: Cell, value: Exact) => typed.settle(cell, value),
  };
  yield;
  const others = amongEquations(relations, reader, typed);
  let model: Likelihood | null = null;
  const suspects: Suspect[] = [];
  const unexplained: Relation[] = [];
  for (const block of yield* brokenBlocks(yield* equationsOf(relations, reader, typed.slack, others, holdingAt))) {
    const { broken } = block;
    const { sets, complete } = yield* smallestRepairs(block, ground);
    if (complete) {
      model ??= yield* likelihoodIn(relations, reader, typed, others);
      suspects.push(...suspectsOf(yield* ranked(ofItsOwn(sets, broken), model), broken, model));
    } else unexplained.push(...broken.map(({ relation }) => relation));
  }
  return { suspects, unexplained };
}

/** Only where something can be explained is asked how likely that is. */
function* likelihoodIn(
  relations: readonly Relation[],
  reader: Reader,
  typed: Typed,
  others: ReadonlySet<Relation>,
): Steps<Likelihood> {
  const computed = new Set<number>();
  yield* forEachInSteps(relations, (relation) => {
    if (isComputed(relation)) computed.add(keyOf(relation));
  });
  const witnesses = new Witnesses(
    relations.filter((relation) => !others.has(relation)),
    reader,
  );
  yield;
  return new Likelihood(reader, typed, computed, witnesses, new Proportions(reader, typed));
}

/** An average or a share that alone is off is wrong itself where it can be: it was computed from figures as they stood then. */
function ofItsOwn(
  sets: readonly (readonly Change[])[],
  [only, ...others]: readonly Equation[],
): readonly (readonly Change[])[] {
  if (only?.isRounded !== true || others.length > 0) return sets;
  const own = sets.filter((changes) => changes.every(({ cell }) => sameCell(cell, only.relation.target)));
  return own.length > 0 ? own : sets;
}

interface Explanation {
  readonly changes: readonly Change[];
  readonly likelihood: number;
}

/** The explanations that are worth a person's time, the likeliest first. */
function* ranked(sets: readonly (readonly Change[])[], model: Likelihood): Steps<readonly Explanation[]> {
  const explanations = likeliestFirst(sets.map((changes) => ({ changes, likelihood: model.of(changes) })));
  const least = (explanations[0]?.likelihood ?? 0) / NEGLIGIBLE;
  const likely = explanations.filter(({ likelihood }) => likelihood >= least);
  if (likely.length === 1 || likely.length > MOST_WEIGHED) return likely;
  const weighed = yield* flatMapInSteps(likely, ({ changes, likelihood }) => [
    { changes, likelihood: likelihood * model.among(changes) },
  ]);
  return likeliestFirst(weighed);
}

function likeliestFirst(explanations: readonly Explanation[]): readonly Explanation[] {
  return [...explanations].sort((a, b) => b.likelihood - a.likelihood);
}

function suspectsOf(
  [best, ...others]: readonly Explanation[],
  broken: readonly Equation[],
  model: Likelihood,
): Suspect[] {
  if (!best) return [];
  return best.changes.map((change) => {
    const { cell, value } = change;
    const key = cellKey(cell.row, cell.column);
    const rest = best.changes.filter((other) => other !== change);
    const instead = others.flatMap(({ changes }) => alternativeTo(changes, rest));
    return {
      cell,
      value,
      isLeaf: !model.isComputed(cell),
      explains: broken.filter(({ terms }) => terms.has(key)).map(({ relation }) => relation),
      candidates: instead.length === 0 ? [] : [change, ...instead],
    };
  });
}

/** The one change that an explanation makes instead, where it makes all the others too. */
function alternativeTo(changes: readonly Change[], rest: readonly Change[]): readonly Change[] {
  const own = changes.filter((change) => !rest.some((other) => sameCell(change.cell, other.cell)));
  return own.length === 1 ? own : [];
}

/**
 * Typed totals are mistyped a little more often than leaves, formulas hardly ever; a blank needs no slip at all. What was
 * typed over one formula of a line of them is seldom right for long.
 */
const PRIOR = { total: 1.2, leaf: 1, formula: 0.1, typedOver: 60 };
const BLANK = 0.02;
/** The two cells around one in its line, or the next two of it. */
const TWO_BESIDE = [
  [-1, 1],
  [1, 2],
  [-1, -2],
];

class Likelihood {
  constructor(
    private readonly reader: Reader,
    private readonly typed: Typed,
    private readonly computed: ReadonlySet<number>,
    private readonly witnesses: Witnesses,
    private readonly proportions: Proportions,
  ) {}

  of(changes: readonly Change[]): number {
    return changes.reduce((product, change) => product * this.#ofOne(change), this.witnesses.weigh(changes));
  }

  /** How much likelier changes become by the figures around their cells. */
  among(changes: readonly Change[]): number {
    return changes.reduce((product, change) => product * this.proportions.weigh(change), 1);
  }

  #ofOne({ cell, value }: Change): number {
    const number = numberIn(this.reader.stated(cell));
    if (number === null) return BLANK;
    const slip = likelihood(number, value, this.typed.decimals(cell), this.#neighbours(cell));
    return slip * PRIOR[this.#kindOf(cell)];
  }

  #kindOf(cell: Cell): keyof typeof PRIOR {
    if (this.reader.isFormula(cell)) return "formula";
    if (!this.isComputed(cell)) return "leaf";
    return this.#standsAmongFormulas(cell) ? "typedOver" : "total";
  }

  isComputed({ row, column }: Cell): boolean {
    return this.computed.has(cellKey(row, column));
  }

  /** True beside two formulas of its row or column that are computed as it is. */
  #standsAmongFormulas({ row, column }: Cell): boolean {
    const isFormula = (other: Cell) =>
      other.row >= 0 && other.column >= 0 && this.isComputed(other) && this.reader.isFormula(other);
    return TWO_BESIDE.some(
      (steps) =>
        steps.every((step) => isFormula({ row: row + step, column })) ||
        steps.every((step) => isFormula({ row, column: column + step })),
    );
  }

  #neighbours(cell: Cell): readonly Exact[] {
    return cellsAround(cell).flatMap((beside) => numberIn(this.reader.stated(beside)) ?? []);
  }
}
