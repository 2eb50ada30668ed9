import type { Cell } from "../../../grid/address";
import { exact, ratio, same, ZERO, type Exact } from "../../../numbers/exact";
import type { WrittenNumber } from "../../../numbers/readNumber";
import { hasSubQuestions, type Matrix } from "../matrix";
import { questionCell, unsurCell } from "../summary/figureCells";
import type { Unsur } from "../header/unsur";

/** A row of weights that do not add up to 1, and which of them must be wrong by the figures beside it. */
export interface OddWeights {
  readonly first: Cell;
  readonly sum: Exact;
  readonly suspect: { readonly unsur: Unsur; readonly cell: Cell; readonly expected: Exact } | null;
}

/** Weights are written with so many decimals; more are a formula's. */
const FEWEST_DECIMALS = 2;
const MOST_DECIMALS = 6;
/** Half a unit of the second decimal, and a little. */
const CLOSE = 0.006;

interface StatedWeight extends WrittenNumber {
  readonly unsur: Unsur;
  readonly cell: Cell;
}

type Read = (cell: Cell) => WrittenNumber | null;

/**
 * Weighs the weights: null where they add up to 1 (nine of 0,11 make 0,99, which is 1 by their own rounding), or where
 * the row gives no weight to some unsur or several to one.
 */
export function oddWeights(matrix: Matrix, read: Read): OddWeights | null {
  const weights = statedWeights(matrix, read);
  const first = weights?.[0];
  if (!weights || !first) return null;
  const sum = total(weights.map(({ value }) => value));
  const slack = total(weights.map(halfUnit));
  if (addUpToOne(weights)) return null;
  const suspects = weights
    .map((weight) => ({
      ...weight,
      expected: expectedBeside(
        weights.filter((other) => other !== weight),
        slack,
      ),
    }))
    .filter((weight) => isBetter(matrix, weight, read));
  const [suspect] = suspects;
  return { first: first.cell, sum, suspect: suspects.length === 1 && suspect ? suspect : null };
}

/** True where weights add up to 1, but for what each of them may have been rounded by. */
export function addUpToOne(weights: readonly WrittenNumber[]): boolean {
  const sum = total(weights.map(({ value }) => value));
  return (
    sum
      .sub(exact(1))
      .abs()
      .compare(total(weights.map(halfUnit))) <= 0
  );
}

/** What is left of 1 beside the other weights; their own value where they are all alike and it fits. */
function expectedBeside(others: readonly StatedWeight[], slack: Exact): Exact {
  const rest = exact(1).sub(total(others.map(({ value }) => value)));
  const [alike, ...more] = others.map(({ value }) => value);
  const isUsual = alike && more.every((value) => same(value, alike)) && rest.sub(alike).abs().compare(slack) <= 0;
  return isUsual ? alike : rest;
}

function halfUnit({ decimals }: WrittenNumber): Exact {
  return ratio(1, 2 * 10 ** Math.min(MOST_DECIMALS, Math.max(FEWEST_DECIMALS, decimals)));
}

function total(numbers: readonly Exact[]): Exact {
  return numbers.reduce((sum, number) => sum.add(number), ZERO);
}

function statedWeights(matrix: Matrix, read: Read): readonly StatedWeight[] | null {
  if (!matrix.summaryRows.has("weight") || hasSubQuestions(matrix)) return null;
  const weights = matrix.unsur.flatMap((unsur) => {
    const cell = unsurCell(matrix, "weight", unsur);
    const number = read(cell);
    return number ? [{ unsur, cell, ...number }] : [];
  });
  return weights.length === matrix.unsur.length ? weights : null;
}

/** True where the weighted NRR was computed with the expected weight and not with the stated one. */
function isBetter(matrix: Matrix, weight: StatedWeight & { readonly expected: Exact }, read: Read): boolean {
  const { unsur, value, expected } = weight;
  const nrr = read(questionCell(matrix, "nrr", unsur.columns[0] ?? 0));
  const weighted = read(unsurCell(matrix, "weighted", unsur));
  if (!nrr || !weighted || expected.compare(ZERO) <= 0) return false;
  const misses = (by: Exact) => nrr.value.mul(by).sub(weighted.value).abs().compare(exact(CLOSE)) > 0;
  return !misses(expected) && misses(value);
}
