import { doubleOf, exact, ZERO, type Exact } from "../core/numbers/exact";
import type { WrittenNumber } from "../core/numbers/readNumber";
import { regulationWeight } from "../core/tables/skm/method/weight";
import { meanOf, readAnswers } from "./answers";
import { rangeOf } from "./given";
import { refuseWeights, weightsFor, weightsGiven } from "./weights";

/** The IKM of the answers of all unsur (PermenPANRB 14/2017): Σ(NRR × weight) on a scale that ends with 100. */
export function ikmOf(answers: unknown, weights: unknown, best: unknown): number {
  const { columns, scale } = readAnswers(rangeOf(answers), best);
  const given = weightsGiven(weights);
  const weighted = given.length === 0 ? weighedAlike(columns.map(meanOf)) : weighed(columns, given);
  const total = weighted.reduce((sum, one) => sum.add(one), ZERO);
  return doubleOf(total.mul(scale.conversion.value));
}

function weighedAlike(nrr: readonly Exact[]): readonly Exact[] {
  const weight = regulationWeight(nrr.length).value;
  return nrr.map((one) => one.mul(weight));
}

/**
 * A column is an unsur. Where there is only one, it may be a list of NRRs instead, which the weights tell: those of all
 * unsur add up to 1.
 *
 *   U1 │ U2 │ U3            NRR  │ Bobot
 *    3 │  4 │  3            3,35 │ 0,5
 *    4 │  4 │  2            3,10 │ 0,5
 */
function weighed(columns: readonly (readonly number[])[], given: readonly WrittenNumber[]): readonly Exact[] {
  const [only = [], ...others] = columns;
  const byColumn = columns.map(meanOf);
  const readings = others.length > 0 ? [byColumn] : [byColumn, only.map(exact)];
  for (const nrr of readings) {
    const weights = weightsFor(nrr.length, given);
    if (weights) return nrr.map((one, at) => one.mul(weights[at] ?? ZERO));
  }
  return refuseWeights(readings.at(-1)?.length ?? 0, given);
}
