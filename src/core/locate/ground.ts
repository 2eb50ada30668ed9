import { cellKey } from "../grid/address";
import { Adder } from "../numbers/adder";
import { minus, ZERO, type Exact } from "../numbers/exact";
import type { Operator, Tally } from "../relations/operators";
import { keyOf } from "../relations/order";
import { numberIn, type Reader, type Stated } from "../relations/reader";
import type { Relation } from "../relations/relation";
import { Linear, MINUS_ONE, ONE, product } from "./linear";
import { isMultipliedOut } from "./multipliedOut";

/** What equations are made from: what cells state, and what those come to that follow from others. */
export interface Ground {
  readonly derived: ReadonlyMap<number, Linear>;
  readonly reader: Reader;
  /** How far roundings may take a sum from what its figures state. */
  slackOf(relation: Relation): Exact;
}

/** The same where every cell is taken as it states. */
export function withoutDerived(ground: Ground): Ground {
  return { ...ground, derived: NOTHING };
}

const NOTHING: ReadonlyMap<number, Linear> = new Map();

/** What the sources of a relation give. */
export function sourcesOf(relation: Relation, ground: Ground): Linear {
  const sum = new Linear();
  addSources(sum, ONE, relation, ground);
  return sum;
}

/** What a target states, less what its sources give. */
export function linearOf(relation: Relation, stated: Stated, ground: Ground): Linear {
  if (isMultipliedOut(relation)) return multipliedOutOf(relation, stated, ground);
  const sum = new Linear();
  addCell(sum, keyOf(relation), stated, ground.derived, ONE);
  addSources(sum, MINUS_ONE, relation, ground);
  return sum;
}

/** The same of an average or a share: what each cell counts for as long as the others stay as they are. */
function multipliedOutOf(relation: Relation, stated: Stated, { derived, reader }: Ground): Linear {
  const sum = new Linear();
  const { operator, sources, slack = ZERO } = relation;
  const form = operator.multipliedOut?.(
    numberIn(stated) ?? ZERO,
    sources.map((area) => reader.tally(area)),
  );
  if (!form) return sum;
  addCell(sum, keyOf(relation), stated, derived, form.ofFigure);
  eachSource(relation, reader, (row, column, own, at) => {
    addCell(sum, cellKey(row, column), own, derived, form.ofSources[at] ?? ZERO);
  });
  sum.addNumber(form.value.sub(sum.value), ONE);
  sum.slack = sum.slack.add(slack.mul(form.ofFigure).abs());
  return sum;
}

/** What that comes to where none of the cells follows from others; `tallies` are what its sources hold. */
export function differenceOf({ operator }: Relation, stated: Stated, tallies: readonly Tally[]): Exact {
  const own = numberIn(stated) ?? ZERO;
  const [only, ...others] = tallies;
  if (only && others.length === 0 && operator.coefficient === ONE && !operator.offset) return minus(own, only.sum);
  const sum = new Adder();
  sum.addExact(own);
  if (operator.offset) sum.subtractExact(operator.offset);
  tallies.forEach((tally, at) => {
    sum.subtractExact(product(tally.sum, coefficientOf(operator, at)));
  });
  return sum.sum;
}

/** What each number of a source counts for. */
function coefficientOf({ coefficient, secondCoefficient }: Operator, at: number): Exact {
  return (at === 1 ? secondCoefficient : undefined) ?? coefficient ?? ZERO;
}

function addSources(sum: Linear, sign: Exact, relation: Relation, { derived, reader }: Ground): void {
  const { offset } = relation.operator;
  if (offset) sum.addNumber(offset, sign);
  eachSource(relation, reader, (row, column, stated, at) => {
    addCell(sum, cellKey(row, column), stated, derived, product(coefficientOf(relation.operator, at), sign));
  });
}

/** The cells that a relation reads, but for words, each with the place of its source. */
export function eachSource(
  { sources }: Relation,
  reader: Reader,
  visit: (row: number, column: number, stated: Stated, source: number) => void,
): void {
  // One cell that moves on: a large table has too many to name each.
  const cell = { row: 0, column: 0 };
  sources.forEach(({ top, left, bottom, right }, at) => {
    for (cell.row = Math.max(0, top); cell.row <= bottom; cell.row++) {
      for (cell.column = left; cell.column <= right; cell.column++) {
        const stated = reader.stated(cell);
        if (stated.kind !== "text") visit(cell.row, cell.column, stated, at);
      }
    }
  });
}

/** Adds a cell by what it states, or by what it follows from. */
function addCell(sum: Linear, key: number, stated: Stated, derived: ReadonlyMap<number, Linear>, times: Exact): void {
  const known = derived.get(key);
  if (known) sum.add(known, times);
  else sum.addStated(key, stated, times);
}
