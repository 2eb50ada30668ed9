import { doubtsOf, type Doubt } from "./doubts/doubts";
import type { Edit } from "./edits/edit";
import type { Cell } from "./grid/address";
import { correct } from "./locate/correct";
import { locate, type Located } from "./locate/locate";
import { compute, evaluateInSteps } from "./relations/evaluate";
import { Figures } from "./relations/figures";
import { namesFigures } from "./relations/formula";
import { Holding } from "./relations/holding";
import { judgeInSteps, standingAfter, type Judgement } from "./relations/judge";
import { remediesInSteps, type Remedy } from "./relations/remedy";
import type { Value } from "./relations/operators";
import { networkOf, type Network } from "./relations/network";
import { keyOf } from "./relations/order";
import { numberIn, type Reader } from "./relations/reader";
import type { Relation } from "./relations/relation";
import type { Targets } from "./relations/targets";
import { atOnce, flatMapInHandfuls, forEachInSteps, type Steps } from "./steps";
import type { Table } from "./tables/table";

/** A table with all its relations judged, and what to write where one does not hold. */
export interface Solved {
  readonly table: Table;
  readonly judgements: readonly Judgement[];
  /** Those of the tables it is joined with too. */
  readonly jointJudgements: readonly Judgement[];
  /** The cells of their relations, in the order of these judgements. */
  readonly targets: Targets;
  /** Nothing is offered for a figure that is in doubt. */
  readonly remedies: ReadonlyMap<Relation, Remedy>;
  /** Why figures that are blank or wrong are not offered all the same. Where a summary is only planned, none is then. */
  readonly doubts: ReadonlyMap<Relation, Doubt>;
  /** Which cells are wrong, where typed figures may be. */
  readonly located: Located;
}

const NOTHING_WRONG: Located = { suspects: [], unexplained: [] };

/** A recap over sheets asks for the tables on its pages before their own turn comes. */
const solvedBefore = new WeakMap<Table, Solved>();

/** Judges a table, once however often it is asked for. */
export function* solve(table: Table): Steps<Solved> {
  const known = solvedBefore.get(table) ?? (yield* solveAnew(table));
  solvedBefore.set(table, known);
  return known;
}

/** First by its typed figures as they stand, then, where something is wrong, by them put right. */
function* solveAnew(table: Table): Steps<Solved> {
  const { reader, entries, joint } = table;
  const network = yield* networkOf(joint?.relations ?? table.relations);
  const { targets } = network;
  const plain = yield* judged(network, reader);
  const isClean = plain.every(({ verdict }) => verdict !== "cause");
  const located =
    entries === null || isClean ? NOTHING_WRONG : yield* locate(targets.relations, reader, entries, holdingIn(plain));
  const leaves = located.suspects.filter(({ isLeaf }) => isLeaf);
  yield;
  if (leaves.length === 0) {
    return yield* solved(table, targets, plain, yield* remediesInSteps(plain, reader, targets), located);
  }
  const corrected = correct(reader, leaves);
  const cells = leaves.map(({ cell }) => cell);
  const judgements = yield* judged(network, reader, {
    corrected,
    cells,
    standing: standingAfter(plain, targets, cells),
  });
  return yield* solved(table, targets, judgements, yield* remediesInSteps(judgements, corrected, targets), located);
}

/** How many numbers each sum adds up that holds as the sheet stands, by its place; 0 of others. */
function holdingIn(judgements: readonly Judgement[]): (at: number) => number {
  return (at) => {
    const judgement = judgements[at];
    return judgement instanceof Holding ? judgement.count : 0;
  };
}

/** Typed figures put right, and the judgements that this leaves as they were, by their places. */
interface PutRight {
  readonly corrected: Reader;
  readonly cells: readonly Cell[];
  readonly standing: readonly (Judgement | undefined)[];
}

function* judged(
  network: Network,
  reader: Reader,
  { corrected, cells, standing }: PutRight = { corrected: reader, cells: [], standing: [] },
): Steps<readonly Judgement[]> {
  const evaluations = yield* evaluateInSteps(network, reader, [], corrected, standing);
  return yield* judgeInSteps(evaluations, reader, cells, network.targets, standing);
}

/** Of what was found of tables joined, the table's own; without what is in doubt. */
function* solved(
  table: Table,
  targets: Targets,
  jointJudgements: readonly Judgement[],
  found: ReadonlyMap<Relation, Remedy>,
  located: Located,
): Steps<Solved> {
  const { joint } = table;
  const owns = ({ target }: Relation) => joint === null || joint.owns(target);
  const judgements = joint === null ? jointJudgements : jointJudgements.filter(({ relation }) => owns(relation));
  yield;
  const doubts = yield* doubtsOf(table, judgements);
  return {
    table,
    judgements,
    jointJudgements,
    targets,
    remedies: doubts.size === 0 ? found : new Map([...found].filter(([relation]) => !doubts.has(relation))),
    doubts,
    located: {
      suspects: located.suspects.filter(({ cell }) => joint === null || joint.owns(cell)),
      unexplained: located.unexplained.filter(owns),
    },
  };
}

/**
 * What fills a table's blanks: labels for rows that are only planned, and a value or formula for each blank figure. A
 * cell that holds spaces looks blank but is somebody's, and is not filled.
 */
export function fillsOf(solved: Solved): readonly Edit[] {
  return atOnce(fillsInSteps(solved));
}

/** The same step by step. */
export function* fillsInSteps(solved: Solved): Steps<readonly Edit[]> {
  const { table, judgements, remedies: found, doubts } = solved;
  if (table.newLabels !== null && doubts.size > 0) return [];
  const sheet = table.sheet.name;
  const filled = new Set<number>();
  const blanks = yield* flatMapInHandfuls(judgements, ({ relation, verdict }) => {
    const { row, column } = relation.target;
    const remedy = found.get(relation);
    if (verdict !== "blank" || !remedy || !table.sheet.isEmpty(row, column) || filled.has(keyOf(relation))) return [];
    filled.add(keyOf(relation));
    const readsCells = remedy.formula !== undefined && !namesFigures(relation.formula ?? "");
    return [{ relation, remedy, readsCells }];
  });
  if (blanks.length === 0) return [];
  const standing = blanks.some(({ readsCells }) => readsCells) ? yield* figuresAsTheyStand(solved) : null;
  const figures = yield* flatMapInHandfuls(blanks, ({ relation, remedy, readsCells }): Edit[] => {
    const value = readsCells ? (standing?.get(relation)?.valueOf() ?? remedy.value) : remedy.value;
    return [{ sheet, cell: relation.target, ...remedy, value }];
  });
  return [...(table.newLabels ?? []), ...figures];
}

/** What each relation gives by the cells before it when only the blanks are filled, and all that is wrong stays as it is. */
function* figuresAsTheyStand({ table, jointJudgements, targets }: Solved): Steps<ReadonlyMap<Relation, Value | null>> {
  const figures = new Figures(targets, table.reader, "stated");
  const values = new Map<Relation, Value | null>();
  yield* forEachInSteps(jointJudgements, ({ relation, stated }) => {
    const value = compute(relation, figures.inputs(relation));
    figures.set(relation, numberIn(stated) ?? value);
    values.set(relation, value);
  });
  return values;
}
