import { cellKey, sameCell } from "../grid/address";
import { cellsOf, sizeOf, type Area } from "../grid/area";
import { ZERO, type Exact } from "../numbers/exact";
import { halfUp } from "../numbers/rounding";
import { agreement } from "../relations/agree";
import type { Tally, Value } from "../relations/operators";
import { numberIn, type Reader } from "../relations/reader";
import { isHidden, type Relation } from "../relations/relation";
import type { Change } from "./search";

/** Relations of more cells say little of one of them. */
const MOST_CELLS = 60;
/** So much more likely is what makes a further figure right, and so much less what makes one wrong. */
const WEIGHT = 50;
const DECIMALS = halfUp(2);

/**
 * Relations that are no sums, as shares, quotients and averages are: they take no part in the equations, but tell of two
 * cells that explain a wrong sum alike which one it is.
 *
 *   Target │ Realisasi │ %         2 or 5 mistyped?  50 % bears out 4 and 2
 *   4      │ 2         │ 50
 *   8      │ 5         │ 62,5
 */
export class Witnesses {
  readonly #of = new Map<number, Relation[]>();

  constructor(
    relations: readonly Relation[],
    private readonly reader: Reader,
  ) {
    for (const relation of relations.filter(isWitness)) {
      for (const cell of [relation.target, ...relation.sources.flatMap(cellsOf)]) {
        const key = cellKey(cell.row, cell.column);
        const own = this.#of.get(key);
        if (own) own.push(relation);
        else this.#of.set(key, [relation]);
      }
    }
  }

  /** How much more likely, or less, what they say makes these changes. */
  weigh(changes: readonly Change[]): number {
    const asked = new Set(changes.flatMap(({ cell }) => this.#of.get(cellKey(cell.row, cell.column)) ?? []));
    return [...asked].reduce((weight, relation) => {
      const [before, after] = [this.#holds(relation, []), this.#holds(relation, changes)];
      return before === after ? weight : after ? weight * WEIGHT : weight / WEIGHT;
    }, 1);
  }

  #holds(relation: Relation, changes: readonly Change[]): boolean {
    const stated = this.reader.stated(relation.target);
    const own = changes.find(({ cell }) => sameCell(cell, relation.target));
    const target = own && stated.kind === "number" ? { ...stated, value: own.value } : stated;
    return agreement(relation, target, this.#valueOf(relation, changes), DECIMALS) !== null;
  }

  #valueOf({ operator, sources }: Relation, changes: readonly Change[]): Value | null {
    return operator.compute(sources.map((area) => this.#tally(area, changes)));
  }

  #tally(area: Area, changes: readonly Change[]): Tally {
    const numbers = cellsOf(area).flatMap((cell): readonly Exact[] => {
      const changed = changes.find((change) => sameCell(change.cell, cell));
      return changed ? [changed.value] : [numberIn(this.reader.stated(cell)) ?? []].flat();
    });
    return { sum: numbers.reduce((sum, number) => sum.add(number), ZERO), count: numbers.length };
  }
}

function isWitness({ operator, sources, target, part }: Relation): boolean {
  const cells = sources.reduce((sum, area) => sum + sizeOf(area), 0);
  return operator.coefficient === null && part === undefined && !isHidden(target) && cells <= MOST_CELLS;
}
