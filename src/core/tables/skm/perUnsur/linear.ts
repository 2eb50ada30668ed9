import { sizeOf } from "../../../grid/area";
import { exact, ZERO } from "../../../numbers/exact";
import { isNumber, type Tally } from "../../../relations/operators";
import type { Reader } from "../../../relations/reader";
import type { Relation } from "../../../relations/relation";

const ONE = exact(1);

/**
 * Averages and quotients as the plain sums they are while as many figures are there – those of months to come are not –
 * so that it is known what each figure counts for, and a wrong one can be told from what is computed from it.
 *
 *   AVERAGE(D4:D12)   each counts for 1/9        C4/B1   C4 counts for 1/80, and how many answered is taken as said
 */
export function asLinear(relation: Relation, reader: Reader): Relation {
  const { operator, sources } = relation;
  const tallies = sources.map((area) => ({ ...reader.tally(area), size: sizeOf(area) }));
  const [first, second] = tallies;
  const isWhole = tallies.every(({ count, size }) => count === size);
  if (!first) return relation;
  if (operator.name === "quotient")
    return isWhole ? { ...relation, operator: { ...operator, ...per(relation, second) } } : relation;
  if (!AVERAGED.test(operator.name) || sources.length > 1 || first.count === 0) return relation;
  const coefficient = operator.compute([{ sum: ONE, count: first.count }]);
  return isNumber(coefficient) ? { ...relation, operator: { ...operator, coefficient } } : relation;
}

const AVERAGED = /^mean$|-scaled$/;

function per({ operator }: Relation, by: Tally | undefined) {
  const coefficient = by ? operator.compute([{ sum: ONE, count: 1 }, by]) : null;
  return isNumber(coefficient) ? { coefficient, secondCoefficient: ZERO } : {};
}
