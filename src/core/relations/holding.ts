import type { Cause } from "../findings/cause";
import { UNROUNDED, type Rounding } from "../numbers/rounding";
import type { Exact } from "../numbers/exact";
import type { Judgement } from "./judge";
import { sum, type Tally } from "./operators";
import { isComputed } from "./order";
import { numberIn, type Reader, type Stated } from "./reader";
import type { Relation } from "./relation";

/**
 * A plain sum that holds as the sheet stands, and reads nothing that does not. Most of a large table is that: it is told in
 * doubles, and what it comes to is what its cell states, so that nothing more is made of it.
 */
export class Holding implements Judgement {
  shown: Rounding = UNROUNDED;

  constructor(
    readonly relation: Relation,
    private readonly reader: Reader,
    /** How many numbers it adds up. */
    readonly count: number,
  ) {}

  get stated(): Stated {
    return this.reader.stated(this.relation.target);
  }

  get truth(): Exact | null {
    return numberIn(this.stated);
  }

  get given(): Exact | null {
    return this.truth;
  }

  get inputs(): readonly Tally[] {
    return this.relation.sources.map((area) => this.reader.tally(area));
  }

  get verdict() {
    return "right" as const;
  }

  get agreement() {
    return "exact" as const;
  }

  get causes(): readonly Cause[] {
    return NONE;
  }
}

const NONE: readonly Cause[] = [];

/** Asks whether a relation holds so; null where it does not, or where doubles cannot tell. */
export function holdingOf(relation: Relation, reader: Reader): Holding | null {
  const { operator, passesOn, far, target, sources, fewestDecimals } = relation;
  const isPlain = operator === sum && passesOn.mode === "none" && fewestDecimals === null && far === undefined;
  if (!isPlain || reader.addedUp === undefined || !isComputed(relation)) return null;
  const count = reader.addedUp(target, sources);
  return count === 0 ? null : new Holding(relation, reader, count);
}
