import { sizeOf } from "../grid/area";
import { numberIn, type Reader } from "../relations/reader";
import { isHidden, type Relation } from "../relations/relation";
import type { Typed } from "./locate";

/**
 * The averages and shares of a table that may be mistyped as well as what they are of: those of stated figures, and typed
 * themselves – a formula says whatever its sources say. They take part in the equations once multiplied out.
 */
export function amongEquations(relations: readonly Relation[], reader: Reader, typed: Typed): ReadonlySet<Relation> {
  return new Set(
    relations.filter((relation) => {
      if (!isMultipliedOut(relation) || isHidden(relation.target) || reader.isFormula(relation.target)) return false;
      const figure = numberIn(reader.stated(relation.target));
      return figure !== null && typed.settle(relation.target, figure) !== null && areAllStated(relation, reader);
    }),
  );
}

/** True for averages and shares that say how far they are rounded. Which factor of a product is wrong is told where these are found. */
export function isMultipliedOut({ operator, slack, fewestDecimals, far, part }: Relation): boolean {
  if (operator.coefficient !== null || operator.multipliedOut === undefined) return false;
  return slack !== undefined && fewestDecimals !== null && far === undefined && part === undefined;
}

function areAllStated({ sources }: Relation, reader: Reader): boolean {
  return sources.every((area) => reader.tally(area).count === sizeOf(area));
}
